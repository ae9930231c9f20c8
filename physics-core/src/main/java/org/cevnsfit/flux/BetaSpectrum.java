package org.cevnsfit.flux;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;

/**
 * Antineutrinos of one allowed beta decay, per decay: dN/dE ∝ E² p W F(Z, W) with W = Q − E + m_e, p = √(W² − m_e²) and the
 * non-relativistic Fermi function F = 2πη/(1 − exp(−2πη)), η = αZW/p.
 */
final class BetaSpectrum implements EnergySpectrum {
    private static final long serialVersionUID = 1L;
    private static final int PANELS_AT_THE_END = 14;

    private final double endPointMeV;
    private final int daughterCharge;
    private final double norm;

    /**
     * @param endPointMeV Q, largest kinetic energy [MeV]
     * @param daughterCharge Z of the daughter nucleus
     */
    BetaSpectrum(double endPointMeV, int daughterCharge) {
        this(endPointMeV, daughterCharge, 1.0);
    }

    private BetaSpectrum(double endPointMeV, int daughterCharge, double norm) {
        this.endPointMeV = endPointMeV;
        this.daughterCharge = daughterCharge;
        this.norm = norm;
    }

    /** @return the spectrum with its integral one */
    BetaSpectrum normalised() {
        double[] moments = new double[3];
        new SpectrumMoments(this).above(0.0, moments);
        return new BetaSpectrum(endPointMeV, daughterCharge, norm / moments[0]);
    }

    @Override
    public double perMeV(double energyMeV) {
        if (!(energyMeV > 0.0 && energyMeV < endPointMeV)) return 0.0;
        double kinetic = endPointMeV - energyMeV;
        double momentum = Math.sqrt(kinetic * (kinetic + 2.0 * ELECTRON_MASS_MEV));
        double total = kinetic + ELECTRON_MASS_MEV;
        double numerator = 2.0 * Math.PI * FINE_STRUCTURE * daughterCharge * total; // 2πη p
        double momentumTimesFermi = numerator / -Math.expm1(-numerator / momentum);
        return norm * energyMeV * energyMeV * total * momentumTimesFermi;
    }

    /** The electron's momentum falls as a root towards the end point: the pieces shrink towards it. */
    @Override
    public double[] piecesMeV() {
        double[] pieces = new double[PANELS_AT_THE_END + 1];
        for (int k = 0; k < PANELS_AT_THE_END; k++) pieces[k] = endPointMeV * (1.0 - Math.pow(0.5, k));
        pieces[PANELS_AT_THE_END] = endPointMeV;
        return pieces;
    }

    @Override
    public double[] stepsMeV() {
        return new double[] {endPointMeV};
    }
}
