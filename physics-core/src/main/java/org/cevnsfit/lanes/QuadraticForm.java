package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;

/** A sparse quadratic form xᵀ Q x of the variables of all lanes, with Q symmetric. */
final class QuadraticForm {
    private final double[][] matrix;
    private int[] rows; // nonzero elements of the lower triangle
    private int[] columns;
    private double[] values;

    QuadraticForm(int variables) {
        matrix = new double[variables][variables];
    }

    /** Adds to one element of Q; both triangles are to be given. */
    void add(int row, int column, double value) {
        matrix[row][column] += value;
        rows = null;
    }

    private void index() {
        int[] r = new int[matrix.length * (matrix.length + 1) / 2];
        int[] c = new int[r.length];
        int found = 0;
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                if (matrix[i][j] == 0.0) continue;
                r[found] = i;
                c[found++] = j;
            }
        }
        rows = Arrays.copyOf(r, found);
        columns = Arrays.copyOf(c, found);
        values = new double[found];
        for (int q = 0; q < found; q++) values[q] = matrix[r[q]][c[q]];
    }

    int elements() {
        if (rows == null) index();
        return rows.length;
    }

    int row(int element) {
        return rows[element];
    }

    int column(int element) {
        return columns[element];
    }

    double value(int element) {
        return values[element];
    }

    /** Writes 2 Q x, the gradient. */
    void gradient(double[] x, double[] out) {
        Arrays.fill(out, 0, matrix.length * LANES, 0.0);
        int count = elements();
        for (int q = 0; q < count; q++) {
            double twice = 2.0 * values[q];
            add(twice, x, columns[q], out, rows[q]);
            if (rows[q] != columns[q]) add(twice, x, rows[q], out, columns[q]);
        }
    }

    private static void add(double factor, double[] x, int from, double[] out, int to) {
        for (int lane = 0; lane < LANES; lane++) out[to * LANES + lane] += factor * x[from * LANES + lane];
    }

    /** Writes xᵀ Q x into one element; {@code work} holds as many as x. */
    void value(double[] x, double[] work, double[] out) {
        gradient(x, work);
        Arrays.fill(out, 0, LANES, 0.0);
        for (int i = 0; i < matrix.length * LANES; i += LANES) {
            for (int lane = 0; lane < LANES; lane++) out[lane] += 0.5 * x[i + lane] * work[i + lane];
        }
    }
}
