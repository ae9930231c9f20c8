package org.cevnsfit.flux;

import static org.cevnsfit.constants.PhysicalConstants.MUON_MASS_MEV;

import org.cevnsfit.constants.Flavour;

/**
 * A neutrino of muon decay at rest, φ(E) = scale (quadratic · E² − E³/m_µ) for 0 ≤ E ≤ m_µ/2, unit-normalised:
 * ν̄_µ (64/m_µ³)(¾E² − E³/m_µ), ν_e (192/m_µ³)(½E² − E³/m_µ). The moments are differences of polynomials.
 *
 * @param name component name
 * @param flavour neutrino flavour
 * @param fluencePerCm2 neutrinos through 1 cm² [1/cm²]
 * @param scalePerMeV3 prefactor [MeV^-3]
 * @param quadratic coefficient of E², ¾ or ½
 */
public record MichelSpectrum(String name, Flavour flavour, double fluencePerCm2, double scalePerMeV3, double quadratic)
        implements SourceComponent, EnergySpectrum {

    private static final double MUON_MASS3 = MUON_MASS_MEV * MUON_MASS_MEV * MUON_MASS_MEV;
    private static final double END_POINT_MEV = 0.5 * MUON_MASS_MEV;

    static MichelSpectrum muonAntineutrino(double fluencePerCm2) {
        return new MichelSpectrum("anti_nu_mu", Flavour.ANTI_NU_MU, fluencePerCm2, 64.0 / MUON_MASS3, 0.75);
    }

    static MichelSpectrum electronNeutrino(double fluencePerCm2) {
        return new MichelSpectrum("nu_e", Flavour.NU_E, fluencePerCm2, 192.0 / MUON_MASS3, 0.5);
    }

    /** @return (24/m_µ) y² (½ − y/3), y = 2E/m_µ, in the place of this spectrum: that of ν̄_µ */
    MichelSpectrum withShapeOfMuonAntineutrino() {
        return new MichelSpectrum(name, flavour, fluencePerCm2, 64.0 / MUON_MASS3, 0.75);
    }

    /** @return (24/m_µ) y² (8/9) (¾ − y), y = 2E/m_µ, in the place of this spectrum; its integral is zero */
    MichelSpectrum withShapeDistortion() {
        return new MichelSpectrum(name, flavour, fluencePerCm2, 512.0 / (3.0 * MUON_MASS3), 0.375);
    }

    @Override
    public SourceComponent oscillating(Oscillation oscillation) {
        return new OscillatingComponent(this, this, 1.0, oscillation);
    }

    @Override
    public double perMeV(double energyMeV) {
        if (!(energyMeV >= 0.0 && energyMeV <= END_POINT_MEV)) return 0.0;
        return scalePerMeV3 * energyMeV * energyMeV * (quadratic - energyMeV / MUON_MASS_MEV);
    }

    @Override
    public double[] piecesMeV() {
        return new double[] {0.0, END_POINT_MEV};
    }

    @Override
    public double[] stepsMeV() {
        return breakpointsMeV();
    }

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        double low = Math.min(Math.max(minimumEnergyMeV, 0.0), END_POINT_MEV);
        for (int n = 0; n < 3; n++) moments[n] = scalePerMeV3 * (integral(n, END_POINT_MEV) - integral(n, low));
    }

    /** @return ∫_0^E (quadratic · E'^(2−n) − E'^(3−n)/m_µ) dE' */
    private double integral(int n, double energyMeV) {
        double e = energyMeV;
        return switch (n) {
            case 0 -> e * e * e * (quadratic / 3.0 - e / (4.0 * MUON_MASS_MEV));
            case 1 -> e * e * (quadratic / 2.0 - e / (3.0 * MUON_MASS_MEV));
            case 2 -> e * (quadratic - e / (2.0 * MUON_MASS_MEV));
            default -> throw new IllegalStateException("no moment " + n);
        };
    }

    @Override
    public double maximumEnergyMeV() {
        return END_POINT_MEV;
    }

    @Override
    public double[] breakpointsMeV() {
        return new double[] {END_POINT_MEV};
    }
}
