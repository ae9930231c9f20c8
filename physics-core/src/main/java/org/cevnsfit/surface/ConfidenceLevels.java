package org.cevnsfit.surface;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Δχ² at which a region of given confidence level ends, by Wilks' theorem (PDG 2024, Statistics, table 40.2). The usual
 * rounded percentages 68.27, 95.45 and 99.73 stand for 1, 2 and 3 standard deviations.
 */
public final class ConfidenceLevels {
    /** Probability inside ±1, ±2, ±3 standard deviations of a normal distribution. */
    private static final double[] SIGMAS = {0.6826894921370859, 0.9544997361036416, 0.9973002039367398};

    /** Percentages with two decimals. */
    private static final double ROUNDING = 5e-5;

    private static final double[] STANDARD = {0.6827, 0.90, 0.9545};

    private ConfidenceLevels() {}

    /** @return 68.27, 90 and 95.45 % */
    public static double[] standard() {
        return STANDARD.clone();
    }

    /**
     * @param confidenceLevel probability content, inside (0, 1)
     * @param degreesOfFreedom number of parameters shown
     * @return quantile of the χ² distribution
     */
    public static double deltaChi2(double confidenceLevel, int degreesOfFreedom) {
        if (!(confidenceLevel > 0 && confidenceLevel < 1) || degreesOfFreedom < 1) {
            throw new IllegalStateException(
                    "confidence level " + confidenceLevel + " with " + degreesOfFreedom + " degrees of freedom");
        }
        double probability = confidenceLevel;
        for (double sigma : SIGMAS) {
            if (Math.abs(confidenceLevel - sigma) < ROUNDING) probability = sigma;
        }
        return new ChiSquaredDistribution(null, degreesOfFreedom).inverseCumulativeProbability(probability);
    }

    /** @return for example {@code 68.27 %} or {@code 90 %} */
    public static String label(double confidenceLevel) {
        double percent = Math.rint(confidenceLevel * 1e4) / 100;
        return (percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent)) + " %";
    }
}
