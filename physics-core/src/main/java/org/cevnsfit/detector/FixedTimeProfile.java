package org.cevnsfit.detector;

import java.util.Arrays;

/**
 * Time profile of a component that does not follow the beam: the fractions are the same at every shift.
 *
 * @param fraction fraction per time bin
 */
public record FixedTimeProfile(double[] fraction) implements TimeProfile {
    public FixedTimeProfile {
        fraction = fraction.clone();
    }

    /**
     * A density exp(−λ t) normalised to one between the first and the last time edge.
     *
     * @param decayPerUs λ [1/µs], positive
     * @param timeEdgesUs edges of the time bins [µs]
     */
    public static FixedTimeProfile exponential(double decayPerUs, double[] timeEdgesUs) {
        int bins = timeEdgesUs.length - 1;
        double start = timeEdgesUs[0];
        double whole = -Math.expm1(-decayPerUs * (timeEdgesUs[bins] - start));
        double[] fraction = new double[bins];
        for (int j = 0; j < bins; j++) {
            double before = Math.exp(-decayPerUs * (timeEdgesUs[j] - start));
            fraction[j] = -before * Math.expm1(-decayPerUs * (timeEdgesUs[j + 1] - timeEdgesUs[j])) / whole;
        }
        return new FixedTimeProfile(fraction);
    }

    @Override
    public double[] fraction() {
        return fraction.clone();
    }

    @Override
    public int timeBins() {
        return fraction.length;
    }

    @Override
    public boolean shiftable() {
        return false;
    }

    @Override
    public void fractions(double shiftUs, double[] out, double[] first, double[] second) {
        System.arraycopy(fraction, 0, out, 0, fraction.length);
        if (first != null) Arrays.fill(first, 0, fraction.length, 0.0);
        if (second != null) Arrays.fill(second, 0, fraction.length, 0.0);
    }
}
