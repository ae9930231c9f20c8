package org.cevnsfit.profile;

/**
 * The minima of the last points of a walk. The next start continues them: polynomial extrapolation through the last points, whose error falls
 * with a power of the step, so that a point in the middle of a row often needs a single Newton step.
 */
final class WalkMemory {
    /** Weights of the last 1, 2, 3, 4 points in constant, linear, quadratic and cubic extrapolation by one step. */
    private static final double[][] WEIGHTS = {{1}, {2, -1}, {3, -3, 1}, {4, -6, 4, -1}};

    private final Domain domain;
    private final double[][] minima; // newest first
    private int known;

    WalkMemory(Domain domain, int parameters) {
        this.domain = domain;
        minima = new double[WEIGHTS.length][parameters];
    }

    void forget() {
        known = 0;
    }

    boolean isEmpty() {
        return known == 0;
    }

    void remember(double[] minimum) {
        double[] oldest = minima[minima.length - 1];
        System.arraycopy(minima, 0, minima, 1, minima.length - 1);
        System.arraycopy(minimum, 0, oldest, 0, oldest.length);
        minima[0] = oldest;
        known = Math.min(known + 1, minima.length);
    }

    /** Continues the walk; a parameter that was at a bound stays where it was last. */
    void extrapolate(double[] start) {
        double[] weights = WEIGHTS[known - 1];
        for (int k = 0; k < start.length; k++) {
            double last = minima[0][k];
            boolean inside = true;
            double sum = 0.0;
            for (int p = 0; p < known; p++) {
                double x = minima[p][k];
                inside &= x > domain.lower()[k] && x < domain.upper()[k];
                sum += weights[p] * x;
            }
            start[k] = inside ? sum : last;
        }
    }
}
