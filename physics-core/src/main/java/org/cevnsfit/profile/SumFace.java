package org.cevnsfit.profile;

import java.util.Arrays;

/**
 * Keeps active sums constant by expressing one parameter of each through the others, x_p = Σ_j R_pj x_j + const, found by Gauss-Jordan
 * elimination; sums that follow from others drop out. Gradient and Hessian are reduced to the remaining parameters, g → Zᵀg, H → ZᵀHZ.
 */
final class SumFace {
    private static final double NOTHING = 1e-9;

    private final int[][] sums;
    private final int n;
    private final double[][] rows; // R, one per pivot
    private final int[] pivots;
    private final double[] half;
    int count;

    SumFace(Domain domain) {
        sums = domain.sums();
        n = domain.lower().length;
        rows = new double[sums.length][n];
        pivots = new int[sums.length];
        half = new double[n * n];
    }

    /** Chooses the pivots of the active sums among the parameters that are not held. */
    void eliminate(boolean[] active, boolean[] held) {
        count = 0;
        for (int s = 0; s < sums.length; s++) {
            if (!active[s]) continue;
            double[] row = rows[count];
            Arrays.fill(row, 0.0);
            for (int k : sums[s]) if (!held[k]) row[k] += 1.0;
            for (int p = 0; p < count; p++) substitute(row, p);
            int pivot = 0;
            for (int k = 1; k < n; k++) if (Math.abs(row[k]) > Math.abs(row[pivot])) pivot = k;
            if (Math.abs(row[pivot]) < NOTHING) continue;
            double scale = -1.0 / row[pivot];
            for (int k = 0; k < n; k++) row[k] *= scale;
            row[pivot] = 0.0;
            pivots[count] = pivot;
            count++;
            for (int p = 0; p < count - 1; p++) substitute(rows[p], count - 1);
        }
    }

    private void substitute(double[] row, int p) {
        double factor = row[pivots[p]];
        if (factor == 0.0) return;
        row[pivots[p]] = 0.0;
        for (int k = 0; k < n; k++) row[k] += factor * rows[p][k];
    }

    boolean isPivot(int k) {
        for (int p = 0; p < count; p++) if (pivots[p] == k) return true;
        return false;
    }

    void reduceGradient(double[] gradient) {
        for (int p = 0; p < count; p++) {
            for (int k = 0; k < n; k++) gradient[k] += rows[p][k] * gradient[pivots[p]];
        }
    }

    /** out = ZᵀHZ on the parameters that are no pivots */
    void reduceMatrix(double[] matrix, double[] out) {
        System.arraycopy(matrix, 0, half, 0, n * n);
        for (int p = 0; p < count; p++) {
            int from = pivots[p] * n;
            for (int k = 0; k < n; k++) {
                double factor = rows[p][k];
                if (factor != 0.0) for (int l = 0; l < n; l++) half[k * n + l] += factor * matrix[from + l];
            }
        }
        System.arraycopy(half, 0, out, 0, n * n);
        for (int p = 0; p < count; p++) {
            for (int k = 0; k < n; k++) {
                double factor = rows[p][k];
                if (factor != 0.0) for (int l = 0; l < n; l++) out[l * n + k] += factor * half[l * n + pivots[p]];
            }
        }
    }

    /** Lets the pivots follow the other parameters. */
    void complete(double[] direction) {
        for (int p = 0; p < count; p++) {
            double sum = 0.0;
            for (int k = 0; k < n; k++) sum += rows[p][k] * direction[k];
            direction[pivots[p]] = sum;
        }
    }
}
