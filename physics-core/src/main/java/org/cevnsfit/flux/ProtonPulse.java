package org.cevnsfit.flux;

import org.apache.commons.math3.special.Erf;

/**
 * Arrival times behind a Gaussian proton pulse: the prompt line of pion decay follows the pulse convolved with e^(−t/τ_π)/τ_π, τ_π = 26.03 ns, the two
 * Michel spectra that convolved with e^(−t/τ_µ)/τ_µ, τ_µ = 2.19698 µs (PDG 2024). The cumulative of Gaussian and one exponential is
 * F_τ(t) = Φ(z) − e^(s²/2 − zs) Φ(z − s) with z = (t − mean)/σ, s = σ/τ; that of Gaussian and both is (τ_µ F_µ − τ_π F_π)/(τ_µ − τ_π).
 *
 * @param meanUs mean of the pulse in the time coordinate of the counts [µs]
 * @param sigmaUs standard deviation of the pulse [µs]
 */
public record ProtonPulse(double meanUs, double sigmaUs) {
    public static final double PION_LIFETIME_US = 0.02603;
    public static final double MUON_LIFETIME_US = 2.19698;

    /** narrowest and widest pulse for which the cumulative keeps ten digits [µs] */
    public static final double SMALLEST_SIGMA_US = 1e-3;

    public static final double LARGEST_SIGMA_US = 0.75;

    private static final double FAR_BELOW = -20.0; // Φ by its asymptotic series below

    /** @return fraction of the neutrinos of a component that arrive before a time */
    public double arrived(SourceComponent component, double timeUs) {
        double afterPion = cumulative(timeUs, PION_LIFETIME_US);
        if (component instanceof LineSpectrum) return afterPion;
        double afterMuon = cumulative(timeUs, MUON_LIFETIME_US);
        return (MUON_LIFETIME_US * afterMuon - PION_LIFETIME_US * afterPion) / (MUON_LIFETIME_US - PION_LIFETIME_US);
    }

    private double cumulative(double timeUs, double lifetimeUs) {
        double z = (timeUs - meanUs) / sigmaUs;
        double s = sigmaUs / lifetimeUs;
        return gauss(z) - scaledGauss(z, s);
    }

    /** Φ(z) */
    private static double gauss(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2.0));
    }

    /** e^(s²/2 − zs) Φ(z − s), where the factors alone leave the range of numbers by e^(−z²/2)/(√(2π) x) (1 − 1/x² + 3/x⁴ − 15/x⁶), x = s − z */
    private static double scaledGauss(double z, double s) {
        if (z - s > FAR_BELOW) return Math.exp(s * (0.5 * s - z)) * gauss(z - s);
        double x = s - z;
        double x2 = x * x;
        double series = 1.0 - (1.0 - (3.0 - 15.0 / x2) / x2) / x2;
        return Math.exp(-0.5 * z * z) / (Math.sqrt(2.0 * Math.PI) * x) * series;
    }
}
