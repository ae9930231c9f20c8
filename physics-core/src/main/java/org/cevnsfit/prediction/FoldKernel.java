package org.cevnsfit.prediction;

/** Hot loop of template building: one call per kernel, target and radius node. Plain arrays, no allocation; one fixed order of summation. */
public final class FoldKernel {
    private FoldKernel() {}

    /**
     * column_i += Σ_j matrix_ij strength_j, four rows at a time.
     *
     * @param matrix shape [rows × nodes], row-major
     * @param strengths shape [nodes]
     * @param column accumulated in place, shape [rows]
     */
    public static void addFolded(double[] matrix, double[] strengths, double[] column) {
        int nodes = strengths.length;
        int i = 0;
        for (; i + 3 < column.length; i += 4) addFour(matrix, i * nodes, strengths, column, i);
        for (; i < column.length; i++) {
            double even = 0.0;
            double odd = 0.0;
            int j = 0;
            for (int at = i * nodes; j + 1 < nodes; j += 2, at += 2) {
                even = Math.fma(matrix[at], strengths[j], even);
                odd = Math.fma(matrix[at + 1], strengths[j + 1], odd);
            }
            if (j < nodes) even = Math.fma(matrix[i * nodes + j], strengths[j], even);
            column[i] += even + odd;
        }
    }

    private static void addFour(double[] matrix, int row0, double[] strengths, double[] column, int i) {
        int nodes = strengths.length;
        int row1 = row0 + nodes;
        int row2 = row1 + nodes;
        int row3 = row2 + nodes;
        double even0 = 0.0;
        double even1 = 0.0;
        double even2 = 0.0;
        double even3 = 0.0;
        double odd0 = 0.0;
        double odd1 = 0.0;
        double odd2 = 0.0;
        double odd3 = 0.0;
        int j = 0;
        for (; j + 1 < nodes; j += 2) {
            double s = strengths[j];
            double t = strengths[j + 1];
            even0 = Math.fma(matrix[row0 + j], s, even0);
            even1 = Math.fma(matrix[row1 + j], s, even1);
            even2 = Math.fma(matrix[row2 + j], s, even2);
            even3 = Math.fma(matrix[row3 + j], s, even3);
            odd0 = Math.fma(matrix[row0 + j + 1], t, odd0);
            odd1 = Math.fma(matrix[row1 + j + 1], t, odd1);
            odd2 = Math.fma(matrix[row2 + j + 1], t, odd2);
            odd3 = Math.fma(matrix[row3 + j + 1], t, odd3);
        }
        if (j < nodes) {
            even0 = Math.fma(matrix[row0 + j], strengths[j], even0);
            even1 = Math.fma(matrix[row1 + j], strengths[j], even1);
            even2 = Math.fma(matrix[row2 + j], strengths[j], even2);
            even3 = Math.fma(matrix[row3 + j], strengths[j], even3);
        }
        column[i] += even0 + odd0;
        column[i + 1] += even1 + odd1;
        column[i + 2] += even2 + odd2;
        column[i + 3] += even3 + odd3;
    }
}
