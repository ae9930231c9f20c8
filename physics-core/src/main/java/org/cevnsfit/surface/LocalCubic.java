package org.cevnsfit.surface;

import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Cubic Hermite interpolation of Δχ² between two neighbouring nodes. Slopes come from the parabola through a node and its two
 * neighbours, so a parabolic profile is reproduced exactly. Where that cubic would dip below zero, or cross the level more
 * than once, the slopes are limited to 0 … 3 times the secant, which makes it monotone (Fritsch and Carlson, SIAM J. Numer.
 * Anal. 17 (1980) 238).
 */
final class LocalCubic {
    private static final double ROOT_ACCURACY = 1e-14;
    private static final int MAXIMUM_EVALUATIONS = 200;

    private LocalCubic() {}

    /**
     * @param u ascending coordinates of the nodes
     * @param delta Δχ² at the nodes, finite in first … last
     * @param first first node usable for slopes
     * @param last last node usable for slopes
     * @param i left node; exactly one of delta[i], delta[i + 1] is above the level
     * @return coordinate of the crossing, inside [u[i], u[i + 1]]
     */
    static double crossing(double[] u, double[] delta, int first, int last, int i, double level) {
        double width = u[i + 1] - u[i];
        double rise = delta[i + 1] - delta[i];
        double left = slope(u, delta, first, last, i) * width;
        double right = slope(u, delta, first, last, i + 1) * width;
        PolynomialFunction cubic = cubic(delta[i], rise, left, right);
        if (!isSound(cubic, delta[i], delta[i + 1], level)) {
            cubic = cubic(delta[i], rise, limited(left, rise), limited(right, rise));
        }
        double t = root(cubic, delta[i], delta[i + 1], level);
        return u[i] + t * width;
    }

    private static double root(PolynomialFunction cubic, double start, double end, double level) {
        if (start == level) return 0.0;
        if (end == level) return 1.0;
        return new BrentSolver(ROOT_ACCURACY).solve(MAXIMUM_EVALUATIONS, t -> cubic.value(t) - level, 0.0, 1.0);
    }

    /** Cubic on t in [0, 1] from its value at 0, its rise, and its slopes at both ends. */
    private static PolynomialFunction cubic(double start, double rise, double left, double right) {
        return new PolynomialFunction(new double[] {start, left, 3 * rise - 2 * left - right, left + right - 2 * rise});
    }

    private static double slope(double[] u, double[] delta, int first, int last, int k) {
        if (last - first == 1) return secant(u, delta, first);
        int left = Math.max(first, Math.min(k - 1, last - 2)); // first of the three nodes of the parabola
        double early = secant(u, delta, left);
        double curvature = (secant(u, delta, left + 1) - early) / (u[left + 2] - u[left]);
        return early + curvature * (2 * u[k] - u[left] - u[left + 1]);
    }

    private static double secant(double[] u, double[] delta, int k) {
        return (delta[k + 1] - delta[k]) / (u[k + 1] - u[k]);
    }

    private static double limited(double slope, double rise) {
        if (slope * rise <= 0) return 0.0;
        return Math.copySign(Math.min(Math.abs(slope), 3 * Math.abs(rise)), rise);
    }

    /** @return true if the cubic stays above 0 and crosses the level once */
    private static boolean isSound(PolynomialFunction cubic, double start, double end, double level) {
        double[] c = cubic.getCoefficients();
        if (c.length < 3) return true; // a straight line
        double c2 = c[2];
        double c3 = c.length > 3 ? c[3] : 0.0;
        double discriminant = c2 * c2 - 3 * c3 * c[1];
        if (discriminant <= 0) return true; // no turning point
        double half = -(c2 + Math.copySign(Math.sqrt(discriminant), c2));
        double a = half / (3 * c3);
        double b = c[1] / half;
        double slack = -1e-9 * (1 + Math.abs(end - start));
        double before = start;
        int crossings = 0;
        for (double t : new double[] {Math.min(a, b), Math.max(a, b), 1.0}) {
            if (!(t > 0 && t <= 1)) continue;
            double here = t == 1.0 ? end : cubic.value(t);
            if (here < slack) return false;
            if (here <= level != before <= level) crossings++;
            before = here;
        }
        return crossings == 1;
    }
}
