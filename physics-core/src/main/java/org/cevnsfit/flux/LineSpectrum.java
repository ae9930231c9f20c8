package org.cevnsfit.flux;

import org.cevnsfit.constants.Flavour;

/**
 * A monochromatic component, φ(E) = δ(E − E_0): Φ_n = E_0^-n for E_min ≤ E_0 and zero above.
 *
 * @param name component name
 * @param flavour neutrino flavour
 * @param fluencePerCm2 neutrinos through 1 cm² [1/cm²]
 * @param energyMeV E_0 [MeV]
 */
public record LineSpectrum(String name, Flavour flavour, double fluencePerCm2, double energyMeV)
        implements SourceComponent {

    @Override
    public void moments(double minimumEnergyMeV, double[] moments) {
        double inside = minimumEnergyMeV <= energyMeV ? 1.0 : 0.0;
        moments[0] = inside;
        moments[1] = inside / energyMeV;
        moments[2] = inside / (energyMeV * energyMeV);
    }

    @Override
    public double maximumEnergyMeV() {
        return energyMeV;
    }

    @Override
    public SourceComponent oscillating(Oscillation oscillation) {
        return new LineSpectrum(name, flavour, fluencePerCm2 * oscillation.sin2(energyMeV), energyMeV);
    }

    @Override
    public double[] breakpointsMeV() {
        return new double[] {energyMeV};
    }
}
