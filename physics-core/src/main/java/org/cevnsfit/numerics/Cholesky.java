package org.cevnsfit.numerics;

/** Solves small symmetric positive definite systems in place. Plain arrays, no allocation. */
public final class Cholesky {
    /** A pivot below this fraction of its original diagonal element counts as not positive. */
    private static final double PIVOT_FRACTION = 1e-13;

    private Cholesky() {}

    /**
     * Factors A = L Lᵀ; only the lower triangle is read and overwritten with L.
     *
     * @param a shape [n × n] with row length {@code stride}
     * @return false if A is not positive definite
     */
    public static boolean factor(double[] a, int n, int stride) {
        for (int i = 0; i < n; i++) {
            int row = i * stride;
            double diagonal = a[row + i];
            for (int j = 0; j <= i; j++) {
                int other = j * stride;
                double sum = a[row + j];
                for (int k = 0; k < j; k++) sum -= a[row + k] * a[other + k];
                if (j < i) {
                    a[row + j] = sum / a[other + j];
                } else {
                    if (!(sum > PIVOT_FRACTION * diagonal)) return false;
                    a[row + i] = Math.sqrt(sum);
                }
            }
        }
        return true;
    }

    /** Solves L Lᵀ x = b in place of b. */
    public static void solve(double[] factor, int n, int stride, double[] b) {
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) sum -= factor[i * stride + k] * b[k];
            b[i] = sum / factor[i * stride + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < n; k++) sum -= factor[k * stride + i] * b[k];
            b[i] = sum / factor[i * stride + i];
        }
    }
}
