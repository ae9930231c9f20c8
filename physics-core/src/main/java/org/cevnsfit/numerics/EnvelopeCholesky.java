package org.cevnsfit.numerics;

/**
 * Cholesky factor of a symmetric positive definite matrix whose rows begin with zeros. The factor keeps these zeros (George and Liu, Computer Solution
 * of Large Sparse Positive Definite Systems, 1981), so that a bordered block-diagonal matrix, blocks first and border last, costs time linear in the
 * number of blocks. A dense matrix gives the same bits as {@link Cholesky}. Plain arrays, no allocation after construction.
 */
public final class EnvelopeCholesky {
    /** A pivot below this fraction of its original diagonal element counts as not positive. */
    private static final double PIVOT_FRACTION = 1e-13;

    private final int[] first; // first column of a row that is not zero
    private double[] factor;
    private int n;
    private int stride;

    /** @param largest largest number of rows */
    public EnvelopeCholesky(int largest) {
        first = new int[largest];
    }

    /**
     * Factors A = L Lᵀ; only the lower triangle is read and overwritten with L, which {@link #solve} uses.
     *
     * @param a shape [n × n] with row length {@code stride}
     * @return false if A is not positive definite
     */
    public boolean factor(double[] a, int n, int stride) {
        factor = a;
        this.n = n;
        this.stride = stride;
        for (int i = 0; i < n; i++) {
            int row = i * stride;
            int begin = 0;
            while (begin < i && a[row + begin] == 0.0) begin++;
            first[i] = begin;
            double diagonal = a[row + i];
            for (int j = begin; j <= i; j++) {
                int other = j * stride;
                double sum = a[row + j];
                for (int k = Math.max(begin, first[j]); k < j; k++) sum -= a[row + k] * a[other + k];
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

    /** Solves L Lᵀ x = b in place of b, with the factor of the last call. */
    public void solve(double[] b) {
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = first[i]; k < i; k++) sum -= factor[i * stride + k] * b[k];
            b[i] = sum / factor[i * stride + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double value = b[i] / factor[i * stride + i];
            b[i] = value;
            for (int k = first[i]; k < i; k++) b[k] -= factor[i * stride + k] * value;
        }
    }
}
