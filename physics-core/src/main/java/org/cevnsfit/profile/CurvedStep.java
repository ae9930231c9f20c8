package org.cevnsfit.profile;

import java.util.Arrays;
import org.cevnsfit.numerics.SymmetricEigen;

/**
 * Step where the Hessian is not positive definite: in its eigenvectors, in units in which its diagonal is one, −c_i/|λ_i| v_i with c = Vᵀg.
 * Directions without curvature are followed to the bounds if −2 ln λ falls along them and left alone if it does not: a flat direction
 * does not move. Directions of negative curvature without slope are offered as an escape from a saddle.
 */
final class CurvedStep {
    /** Curvature below this fraction is zero: the rounding of the Hessian. */
    private static final double NOTHING = 1e-13;

    private final Domain domain;
    private final int n;
    private final double[] unit;
    private final double[] scaled;
    private final double[] vectors;
    private final double[] way;

    /** no direction of negative curvature was found */
    boolean convex;
    /** promised fall of −2 ln λ */
    double gain;
    /** most concave direction, as long as one unit of −2 ln λ, or null */
    double[] escape;

    CurvedStep(Domain domain) {
        this.domain = domain;
        n = domain.lower().length;
        unit = new double[n];
        scaled = new double[n * n];
        vectors = new double[n * n];
        way = new double[n];
    }

    /** Fills the free entries of the direction. */
    void compute(int m, int[] free, double[] g, double[] matrix, double[] direction) {
        convex = true;
        gain = 0.0;
        escape = null;
        scale(m, free, g, matrix);
        if (!SymmetricEigen.diagonalise(scaled, vectors, m, n)) {
            convex = false;
            gain = Double.NaN; // no direction: the caller gives up
            return;
        }
        int lowest = 0;
        for (int e = 0; e < m; e++) {
            add(e, m, free, g, direction);
            if (scaled[e * n + e] < scaled[lowest * n + lowest]) lowest = e;
        }
        double curvature = m == 0 ? 0.0 : scaled[lowest * n + lowest];
        convex = curvature >= -NOTHING * m;
        if (convex) return;
        escape = new double[n];
        for (int i = 0; i < m; i++) escape[free[i]] = vectors[i * n + lowest] / Math.sqrt(-curvature) / unit[free[i]];
    }

    private void scale(int m, int[] free, double[] g, double[] matrix) {
        for (int i = 0; i < m; i++) {
            int k = free[i];
            double root = Math.sqrt(Math.abs(matrix[k * n + k]));
            unit[k] = root > 0.0 ? root : 1.0 / (domain.upper()[k] - domain.lower()[k]);
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                scaled[i * n + j] = matrix[free[i] * n + free[j]] / (unit[free[i]] * unit[free[j]]);
            }
        }
    }

    private void add(int e, int m, int[] free, double[] g, double[] direction) {
        double slope = 0.0;
        double longest = Double.POSITIVE_INFINITY; // to the far end of the box
        Arrays.fill(way, 0.0);
        for (int i = 0; i < m; i++) {
            int k = free[i];
            way[k] = vectors[i * n + e] / unit[k];
            slope += way[k] * g[k];
            if (way[k] != 0.0) {
                longest = Math.min(longest, (domain.upper()[k] - domain.lower()[k]) / Math.abs(way[k]));
            }
        }
        double curvature = Math.abs(scaled[e * n + e]);
        double length = curvature > NOTHING * m ? Math.min(Math.abs(slope) / curvature, longest) : longest;
        double promised = Math.abs(slope) * length * (curvature > NOTHING * m ? 0.5 : 1.0);
        if (promised <= 1e-3 * NewtonMinimiser.TOLERANCE) return;
        gain += promised;
        double step = -Math.copySign(length, slope);
        for (int i = 0; i < m; i++) direction[free[i]] += step * way[free[i]];
    }
}
