package org.cevnsfit.profile;

import java.util.Arrays;

/**
 * Which of the limits that a point touches hold it there, where limits of sums and bounds meet: the limits with a positive multiplier in
 * the projection of the gradient on the cone of legal directions, min over μ ≥ 0 of |g − Σ μ_c n_c|² in a diagonal metric (Hildreth's
 * method). At a minimum the projected gradient vanishes.
 */
final class ActiveSet {
    private static final int SWEEPS = 1000;
    private static final double ACCURACY = 1e-13;

    private final Domain domain;
    private final int n;
    private final double[] left; // gradient less what the limits take
    private final double[] metric;
    private final double[] boundForce; // positive at a lower bound, negative at an upper
    private final double[] sumForce;
    private final boolean[] movable;

    ActiveSet(Domain domain) {
        this.domain = domain;
        n = domain.lower().length;
        left = new double[n];
        metric = new double[n];
        boundForce = new double[n];
        sumForce = new double[domain.sums().length];
        movable = new boolean[n];
    }

    boolean touchesSum(double[] x) {
        for (int s = 0; s < domain.sums().length; s++) if (domain.touchesSum(s, x)) return true;
        return false;
    }

    /** Sets which parameters are held at their bounds and which sums at their limits. */
    void choose(double[] x, double[] gradient, double[] hessian, boolean[] held, boolean[] activeSum) {
        project(x, gradient, hessian);
        for (int k = 0; k < n; k++) held[k] = !movable[k] || boundForce[k] != 0.0;
        for (int s = 0; s < activeSum.length; s++) activeSum[s] = sumForce[s] > 0.0;
    }

    /** The steepest legal descent of the last {@link #choose}; @return what it promises to gain */
    double descent(double[] direction) {
        double gain = 0.0;
        for (int k = 0; k < n; k++) {
            direction[k] = movable[k] ? -metric[k] * left[k] : 0.0;
            gain += 0.5 * left[k] * metric[k] * left[k];
        }
        return gain;
    }

    private void project(double[] x, double[] gradient, double[] hessian) {
        double largest = 0.0;
        for (int k = 0; k < n; k++) {
            double width = domain.upper()[k] - domain.lower()[k];
            movable[k] = width > 0.0;
            double curvature = Math.abs(hessian[k * n + k]);
            metric[k] =
                    !movable[k] ? 0.0 : 1.0 / Math.max(curvature, Math.abs(gradient[k]) / width + Double.MIN_NORMAL);
            left[k] = movable[k] ? gradient[k] : 0.0;
            largest = Math.max(largest, Math.abs(left[k]));
        }
        Arrays.fill(boundForce, 0.0);
        Arrays.fill(sumForce, 0.0);
        double moved = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < SWEEPS && moved > ACCURACY * largest; sweep++) {
            moved = Math.max(pushBounds(x), pushSums(x));
        }
        for (int k = 0; k < n; k++) if (Math.abs(boundForce[k]) <= 10.0 * ACCURACY * largest) boundForce[k] = 0.0;
        for (int s = 0; s < sumForce.length; s++) if (sumForce[s] <= 10.0 * ACCURACY * largest) sumForce[s] = 0.0;
    }

    private double pushBounds(double[] x) {
        double moved = 0.0;
        for (int k = 0; k < n; k++) {
            if (!movable[k]) continue;
            double force = boundForce[k] + left[k];
            boolean low = domain.touchesLower(k, x) && force > 0.0;
            boolean high = domain.touchesUpper(k, x) && force < 0.0;
            double next = low || high ? force : 0.0;
            moved = Math.max(moved, Math.abs(next - boundForce[k]));
            left[k] = force - next;
            boundForce[k] = next;
        }
        return moved;
    }

    private double pushSums(double[] x) {
        double moved = 0.0;
        for (int s = 0; s < sumForce.length; s++) {
            if (!domain.touchesSum(s, x)) continue;
            double slope = 0.0;
            double weight = 0.0;
            for (int k : domain.sums()[s]) {
                slope += metric[k] * left[k];
                weight += metric[k];
            }
            if (weight == 0.0) continue;
            double change = Math.max(slope / weight, -sumForce[s]);
            sumForce[s] += change;
            for (int k : domain.sums()[s]) if (movable[k]) left[k] -= change;
            moved = Math.max(moved, Math.abs(change));
        }
        return moved;
    }
}
