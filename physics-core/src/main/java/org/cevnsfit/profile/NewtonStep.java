package org.cevnsfit.profile;

import java.util.Arrays;
import org.cevnsfit.numerics.EnvelopeCholesky;

/**
 * Newton direction of a bounded problem: parameters that press against a bound stay, active sum limits are kept, parameters without slope
 * and curvature stay. Where the Hessian is not positive definite, {@link CurvedStep} takes over.
 */
final class NewtonStep {
    private final Domain domain;
    private final int n;
    private final double[] g;
    private final double[] w;
    private final double[] a;
    private final double[] b;
    private final int[] free;
    private final boolean[] held;
    private final boolean[] activeSum;
    private final ActiveSet limits;
    private final SumFace face;
    private final CurvedStep curved;
    private final EnvelopeCholesky cholesky;

    /** direction of the last call */
    final double[] direction;
    /** estimated vertical distance ½ gᵀ H⁻¹ g of the last call */
    double edm;
    /** true if the last direction used the full Hessian and found it nowhere concave */
    boolean exact;
    /** a direction of negative curvature at a place where the gradient vanishes, or null */
    double[] escape;

    NewtonStep(Domain domain) {
        this.domain = domain;
        n = domain.lower().length;
        g = new double[n];
        w = new double[n * n];
        a = new double[n * n];
        b = new double[n];
        free = new int[n];
        held = new boolean[n];
        activeSum = new boolean[domain.sums().length];
        limits = new ActiveSet(domain);
        face = new SumFace(domain);
        curved = new CurvedStep(domain);
        cholesky = new EnvelopeCholesky(n);
        direction = new double[n];
    }

    /** Computes direction, edm and exact. */
    void compute(double[] x, double[] gradient, double[] hessian) {
        boolean onSum = limits.touchesSum(x);
        if (onSum) {
            limits.choose(x, gradient, hessian, held, activeSum);
        } else {
            hold(x, gradient);
        }
        solve(gradient, hessian);
        boolean more = false;
        for (int round = 0; round < n + activeSum.length && holdMore(x); round++) {
            solve(gradient, hessian);
            more = true;
        }
        if (onSum && more && edm <= NewtonMinimiser.TOLERANCE) descend(x, gradient, hessian);
    }

    /** Limits that the Newton direction met must not hide a descent along them. */
    private void descend(double[] x, double[] gradient, double[] hessian) {
        limits.choose(x, gradient, hessian, held, activeSum);
        double gain = limits.descent(b);
        if (gain <= NewtonMinimiser.TOLERANCE) return;
        System.arraycopy(b, 0, direction, 0, n);
        edm = gain;
        exact = false;
    }

    private void solve(double[] gradient, double[] hessian) {
        face.eliminate(activeSum, held);
        int m = reduce(gradient, hessian);
        exact = true;
        escape = null;
        edm = 0.0;
        Arrays.fill(direction, 0.0);
        if (cholesky.factor(a, m, n)) {
            for (int i = 0; i < m; i++) b[i] = -g[free[i]];
            cholesky.solve(b);
            for (int i = 0; i < m; i++) {
                direction[free[i]] = b[i];
                edm -= 0.5 * g[free[i]] * b[i];
            }
        } else {
            curved.compute(m, free, g, face.count > 0 ? w : hessian, direction);
            exact = curved.convex;
            edm = curved.gain;
            escape = curved.escape;
            if (escape != null) face.complete(escape);
        }
        face.complete(direction);
    }

    /** Holds parameters and sums that the direction would push through a limit they already touch. */
    private boolean holdMore(double[] x) {
        boolean more = false;
        for (int k = 0; k < n; k++) {
            if (held[k]) continue;
            boolean low = direction[k] < 0.0 && domain.touchesLower(k, x);
            boolean high = direction[k] > 0.0 && domain.touchesUpper(k, x);
            if (!low && !high) continue;
            held[k] = true;
            more = true;
        }
        for (int s = 0; s < activeSum.length; s++) {
            if (activeSum[s] || !domain.touchesSum(s, x)) continue;
            double change = 0.0;
            for (int k : domain.sums()[s]) change += direction[k];
            if (!(change < 0.0)) continue;
            activeSum[s] = true;
            more = true;
        }
        return more;
    }

    /** @return fraction of the direction that reaches the first bound; infinite if there is none on the way */
    double firstBound(double[] x) {
        double fraction = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            if (direction[k] == 0.0) continue;
            double room = (direction[k] < 0.0 ? domain.lower()[k] : domain.upper()[k]) - x[k];
            fraction = Math.min(fraction, room / direction[k]);
        }
        return fraction;
    }

    private void hold(double[] x, double[] gradient) {
        for (int k = 0; k < n; k++) {
            boolean low = gradient[k] > 0.0 && domain.touchesLower(k, x);
            boolean high = gradient[k] < 0.0 && domain.touchesUpper(k, x);
            held[k] = low || high || domain.lower()[k] == domain.upper()[k];
        }
        Arrays.fill(activeSum, false);
    }

    /** Copies gradient and matrix, eliminates pivots, compresses to the free parameters in the order of elimination; returns their number. */
    private int reduce(double[] gradient, double[] matrix) {
        System.arraycopy(gradient, 0, g, 0, n);
        double[] source = matrix;
        if (face.count > 0) {
            face.reduceGradient(g);
            face.reduceMatrix(matrix, w);
            source = w;
        }
        int m = 0;
        for (int k : domain.order()) {
            boolean still = source[k * n + k] == 0.0 && g[k] == 0.0;
            if (!held[k] && !still && !face.isPivot(k)) free[m++] = k;
        }
        for (int i = 0; i < m; i++) for (int j = 0; j <= i; j++) a[i * n + j] = source[free[i] * n + free[j]];
        return m;
    }
}
