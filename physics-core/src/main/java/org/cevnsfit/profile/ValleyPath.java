package org.cevnsfit.profile;

import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.numerics.Cholesky;

/**
 * Tells whether a start lies in the valley of a minimum already found: −2 ln λ must fall at every step on the way there. The way moves one
 * parameter and lets the others follow to first order, x(t) = x* + (1 − t) Δ with H_oo Δ_o = −H_ok Δ_k, so that it keeps to the bottom of the valley.
 */
final class ValleyPath {
    /** Longest step, as a fraction of the parameter's range. */
    private static final double STEP = 0.1;

    private final JointLikelihood likelihood;
    private final Domain domain;
    private final int n;
    private final double[] factor;
    private final double[] response; // dx_o/dx_k along the valley
    private final double[] compact;
    private final int[] others;
    private final double[] trial;

    ValleyPath(JointLikelihood likelihood, Domain domain) {
        this.likelihood = likelihood;
        this.domain = domain;
        n = likelihood.parameters();
        factor = new double[n * n];
        response = new double[n];
        compact = new double[n];
        others = new int[n];
        trial = new double[n];
    }

    /**
     * Prepares the way along one parameter.
     *
     * @param k the parameter that moves
     * @param minimum x*
     * @param hessian of −2 ln λ at or near the minimum, shape [n × n]
     */
    void prepare(int k, double[] minimum, double[] hessian) {
        int m = 0;
        for (int o = 0; o < n; o++) {
            response[o] = 0.0;
            boolean inside = minimum[o] > domain.lower()[o] && minimum[o] < domain.upper()[o];
            if (o != k && inside && hessian[o * n + o] > 0.0) others[m++] = o;
        }
        for (int i = 0; i < m; i++) {
            compact[i] = -hessian[others[i] * n + k];
            for (int j = 0; j <= i; j++) factor[i * n + j] = hessian[others[i] * n + others[j]];
        }
        response[k] = 1.0;
        likelihood.reference(minimum);
        if (!Cholesky.factor(factor, m, n)) return; // the others stay where they are
        Cholesky.solve(factor, m, n, compact);
        for (int i = 0; i < m; i++) response[others[i]] = compact[i];
    }

    /** @return true if −2 ln λ falls at each step from x_k = from to the minimum prepared */
    boolean falls(int k, double from, double[] minimum) {
        double distance = from - minimum[k];
        int steps = (int) Math.ceil(Math.abs(distance) / (STEP * (domain.upper()[k] - domain.lower()[k])));
        double before = Double.POSITIVE_INFINITY;
        for (int left = steps; left > 0; left--) {
            double shift = distance * left / steps;
            for (int o = 0; o < n; o++) trial[o] = minimum[o] + shift * response[o];
            domain.admit(trial);
            double here = likelihood.change(trial);
            if (!(here < before)) return false; // also where both are infinite
            before = here;
        }
        return before >= 0.0;
    }
}
