package org.cevnsfit.profile;

import java.util.Arrays;
import org.cevnsfit.numerics.Cholesky;

/**
 * Newton direction of a bounded problem: parameters that press against a bound stay, an active sum limit is kept by eliminating its
 * pivot, parameters without slope and curvature stay. Where the Hessian is not positive definite, its positive
 * semi-definite part with a ridge takes over.
 */
final class NewtonStep {
    private static final double RIDGE = 1e-9;
    private static final int RIDGE_TRIES = 8;

    private final Domain domain;
    private final int n;
    private final double[] g;
    private final double[] w;
    private final double[] a;
    private final double[] b;
    private final int[] free;
    private final boolean[] held;
    private final boolean[] activeSum;
    private final int[] pivots; // −1: every parameter of the sum is held already
    /** direction of the last call */
    final double[] direction;
    /** estimated vertical distance ½ gᵀ H⁻¹ g of the last call */
    double edm;
    /** true if the last direction used the full Hessian */
    boolean exact;

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
        pivots = new int[domain.sums().length];
        direction = new double[n];
    }

    /** Computes direction, edm and exact. */
    void compute(double[] x, double[] gradient, double[] hessian, double[] convex) {
        hold(x, gradient);
        solve(gradient, hessian, convex);
        for (int round = 0; round < n && holdMore(x); round++) solve(gradient, hessian, convex);
    }

    private void solve(double[] gradient, double[] hessian, double[] convex) {
        exact = true;
        choosePivots();
        int m = reduce(gradient, hessian);
        if (!Cholesky.factor(a, m, n)) {
            exact = false;
            m = ridge(gradient, convex);
        }
        for (int i = 0; i < m; i++) b[i] = -g[free[i]];
        Cholesky.solve(a, m, n, b);
        Arrays.fill(direction, 0.0);
        edm = 0.0;
        for (int i = 0; i < m; i++) {
            direction[free[i]] = b[i];
            edm -= 0.5 * g[free[i]] * b[i];
        }
        for (int s = 0; s < activeSum.length; s++) {
            if (!activeSum[s]) continue;
            int pivot = pivots[s];
            if (pivot < 0) continue;
            for (int k : domain.sums()[s]) if (k != pivot) direction[pivot] -= direction[k];
        }
    }

    /** Holds parameters and sums that the direction would push through a limit they already touch. */
    private boolean holdMore(double[] x) {
        boolean more = false;
        for (int k = 0; k < n; k++) {
            if (held[k]) continue;
            double touch = Domain.TOUCH * (domain.upper()[k] - domain.lower()[k]);
            boolean low = direction[k] < 0.0 && x[k] - domain.lower()[k] <= touch;
            boolean high = direction[k] > 0.0 && domain.upper()[k] - x[k] <= touch;
            if (!low && !high) continue;
            held[k] = true;
            more = true;
        }
        for (int s = 0; s < activeSum.length; s++) {
            if (activeSum[s] || domain.sum(s, x) - Domain.SMALLEST_SUM > Domain.TOUCH) continue;
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
            boolean low = x[k] <= domain.lower()[k] && gradient[k] > 0.0;
            boolean high = x[k] >= domain.upper()[k] && gradient[k] < 0.0;
            held[k] = low || high || domain.lower()[k] == domain.upper()[k];
        }
        for (int s = 0; s < activeSum.length; s++) {
            double slope = 0.0;
            for (int k : domain.sums()[s]) if (!held[k]) slope += gradient[k];
            activeSum[s] = domain.sum(s, x) <= Domain.SMALLEST_SUM + Domain.TOUCH && slope > 0.0;
        }
    }

    /** The parameter of each active sum that follows the others: a free one, preferably one that no other sum contains. */
    private void choosePivots() {
        Arrays.fill(pivots, -1);
        for (int s = 0; s < activeSum.length; s++) {
            if (!activeSum[s]) continue;
            for (int k : domain.sums()[s]) {
                if (!held[k] && !isActivePivot(k) && (pivots[s] < 0 || domain.pivots()[s] == k)) pivots[s] = k;
            }
        }
    }

    /** Copies gradient and matrix, eliminates pivots, compresses to the free parameters; returns their number. */
    private int reduce(double[] gradient, double[] matrix) {
        System.arraycopy(gradient, 0, g, 0, n);
        double[] source = matrix;
        for (int s = 0; s < activeSum.length; s++) {
            if (!activeSum[s]) continue;
            if (source != w) System.arraycopy(matrix, 0, w, 0, n * n);
            source = w;
            if (pivots[s] >= 0) eliminate(domain.sums()[s], pivots[s]);
        }
        int m = 0;
        for (int k = 0; k < n; k++) {
            boolean still = source[k * n + k] == 0.0 && g[k] == 0.0;
            if (!held[k] && !still && !isActivePivot(k)) free[m++] = k;
        }
        for (int i = 0; i < m; i++) for (int j = 0; j <= i; j++) a[i * n + j] = source[free[i] * n + free[j]];
        return m;
    }

    private void eliminate(int[] sum, int pivot) {
        for (int k : sum) {
            if (k == pivot) continue;
            g[k] -= g[pivot];
            for (int l = 0; l < n; l++) w[k * n + l] -= w[pivot * n + l];
        }
        for (int k : sum) {
            if (k == pivot) continue;
            for (int l = 0; l < n; l++) w[l * n + k] -= w[l * n + pivot];
        }
    }

    private boolean isActivePivot(int k) {
        for (int s = 0; s < activeSum.length; s++) if (activeSum[s] && pivots[s] == k) return true;
        return false;
    }

    private int ridge(double[] gradient, double[] convex) {
        double factor = RIDGE;
        for (int attempt = 0; attempt < RIDGE_TRIES; attempt++, factor *= 100.0) {
            int m = reduce(gradient, convex);
            double largest = Double.MIN_NORMAL;
            for (int i = 0; i < m; i++) largest = Math.max(largest, a[i * n + i]);
            for (int i = 0; i < m; i++) a[i * n + i] += factor * largest;
            if (Cholesky.factor(a, m, n)) return m;
        }
        return 0; // not a number somewhere: no direction, the caller's ladder decides
    }
}
