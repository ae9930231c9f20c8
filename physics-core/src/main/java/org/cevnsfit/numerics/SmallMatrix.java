package org.cevnsfit.numerics;

/** Products of small matrices that may have no rows or columns, row by row; for set-up, not for hot loops. */
public final class SmallMatrix {
    private SmallMatrix() {}

    /** @return Aᵀ */
    public static double[][] transpose(double[][] matrix) {
        double[][] transposed = new double[matrix.length == 0 ? 0 : matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++)
            for (int j = 0; j < transposed.length; j++) transposed[j][i] = matrix[i][j];
        return transposed;
    }

    /** @return A B */
    public static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right.length == 0 ? 0 : right[0].length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < product[i].length; j++) {
                for (int k = 0; k < right.length; k++) product[i][j] += left[i][k] * right[k][j];
            }
        }
        return product;
    }

    /** @return the unit matrix */
    public static double[][] identity(int n) {
        double[][] one = new double[n][n];
        for (int i = 0; i < n; i++) one[i][i] = 1.0;
        return one;
    }
}
