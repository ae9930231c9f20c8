package org.cevnsfit.prediction;

/**
 * Hot loop of template building: one call per kernel, target and radius node. Plain arrays, no allocation; one fixed order of summation. Rows lie in arrays
 * of their own per node because the compiler then turns the loop over rows into SIMD instructions.
 */
public final class FoldKernel {
    private FoldKernel() {}

    /**
     * column_i += Σ_j matrix_ji strength_j, four nodes at a time.
     *
     * @param matrix shape [nodes][rows]
     * @param strengths shape [nodes]
     * @param column accumulated in place, shape [rows]
     */
    public static void addFolded(double[][] matrix, double[] strengths, double[] column) {
        int j = 0;
        for (; j + 3 < strengths.length; j += 4) {
            addFour(
                    matrix[j],
                    matrix[j + 1],
                    matrix[j + 2],
                    matrix[j + 3],
                    strengths[j],
                    strengths[j + 1],
                    strengths[j + 2],
                    strengths[j + 3],
                    column);
        }
        for (; j < strengths.length; j++) addOne(matrix[j], strengths[j], column);
    }

    private static void addFour(
            double[] m0,
            double[] m1,
            double[] m2,
            double[] m3,
            double s0,
            double s1,
            double s2,
            double s3,
            double[] column) {
        for (int i = 0; i < column.length; i++) column[i] += s0 * m0[i] + s1 * m1[i] + s2 * m2[i] + s3 * m3[i];
    }

    private static void addOne(double[] m, double s, double[] column) {
        for (int i = 0; i < column.length; i++) column[i] += s * m[i];
    }
}
