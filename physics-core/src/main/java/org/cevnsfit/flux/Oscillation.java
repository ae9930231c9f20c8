package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * sin²(κ/E) of two-flavour oscillations, κ = 1.26693 Δm²[eV²] L[m] MeV, averaged over a Gaussian spread of the baseline:
 * ⟨sin²⟩ = [1 − exp(−2 (r κ/E)²) cos(2κ/E)]/2.
 *
 * @param phaseMeV κ [MeV]
 * @param relativeSpread r = σ_L/L
 */
public record Oscillation(double phaseMeV, double relativeSpread) implements Serializable {
    private static final double PHASE_PER_EV2_M_PER_MEV = 1.26693;

    public static Oscillation of(double massSplittingEv2, Baseline baseline) {
        double phase = PHASE_PER_EV2_M_PER_MEV * massSplittingEv2 * baseline.distanceM();
        return new Oscillation(phase, baseline.spreadM() / baseline.distanceM());
    }

    /** @return ⟨sin²(κ/E)⟩ */
    double sin2(double energyMeV) {
        return 0.5 * (1.0 - damping(1.0 / energyMeV) * Math.cos(cosineRateMeV() / energyMeV));
    }

    /** @return 2κ: the cosine is cos(2κu), u = 1/E */
    double cosineRateMeV() {
        return 2.0 * phaseMeV;
    }

    /** @return exp(−2 (r κ u)²) */
    double damping(double inverseEnergyPerMeV) {
        double exponent = relativeSpread * phaseMeV * inverseEnergyPerMeV;
        return Math.exp(-2.0 * exponent * exponent);
    }
}
