package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;

/**
 * A symmetric matrix in the shape of an arrow, for all lanes: a block for the own variables of each experiment, borders to the shared variables, and a
 * corner. Systems are solved by eliminating the blocks (Schur complement), so the cost grows linearly with the number of experiments.
 */
final class ArrowMatrix {
    private final LaneKernels kernels;
    private final int[] first;
    private final int[] size;
    private final int own;
    private final int shared;
    private final double[][] block; // lower triangle of [own × own]
    private final double[][] border; // [shared × own]
    private final double[] corner; // lower triangle of [shared × shared]
    private final double[] product = new double[LANES];

    ArrowMatrix(LaneKernels kernels, LaneLayout layout) {
        this.kernels = kernels;
        int experiments = layout.experiments.length;
        own = layout.own();
        shared = layout.shared.length;
        first = new int[experiments];
        size = new int[experiments];
        block = new double[experiments][];
        border = new double[experiments][];
        for (int e = 0; e < experiments; e++) {
            first[e] = layout.first(e);
            size[e] = layout.experiments[e].size();
            block[e] = new double[size[e] * size[e] * LANES];
            border[e] = new double[shared * size[e] * LANES];
        }
        corner = new double[shared * shared * LANES];
    }

    /** @return the array that holds element (row, column), row ≥ column, of variables of one experiment and shared ones */
    double[] array(int experiment, int row, int column) {
        if (row < own) return block[experiment];
        return column < own ? border[experiment] : corner;
    }

    /** @return its place in that array */
    int place(int experiment, int row, int column) {
        if (row < own) return (row - first[experiment]) * size[experiment] + column - first[experiment];
        if (column < own) return (row - own) * size[experiment] + column - first[experiment];
        return (row - own) * shared + column - own;
    }

    private int experiment(int variable) {
        if (variable >= own) return 0;
        int e = first.length - 1;
        while (variable < first[e] || size[e] == 0) e--;
        return e;
    }

    /** Sets the matrix to 2 Q. */
    void setPrior(QuadraticForm prior) {
        for (double[] array : block) Arrays.fill(array, 0.0);
        for (double[] array : border) Arrays.fill(array, 0.0);
        Arrays.fill(corner, 0.0);
        for (int q = 0; q < prior.elements(); q++) {
            int row = prior.row(q);
            int column = prior.column(q);
            int e = experiment(column);
            int to = place(e, row, column) * LANES;
            double twice = 2.0 * prior.value(q);
            double[] array = array(e, row, column);
            for (int lane = 0; lane < LANES; lane++) array[to + lane] = twice;
        }
    }

    /** Takes the elements of a matrix of the same layout. */
    void copy(ArrowMatrix from) {
        for (int e = 0; e < block.length; e++) {
            System.arraycopy(from.block[e], 0, block[e], 0, block[e].length);
            System.arraycopy(from.border[e], 0, border[e], 0, border[e].length);
        }
        System.arraycopy(from.corner, 0, corner, 0, corner.length);
    }

    /** Takes a variable out of one lane's system: unit row and column. */
    void hold(int variable, int lane) {
        if (variable < own) {
            int e = experiment(variable);
            for (int i = 0; i < size[e]; i++) {
                int other = first[e] + i;
                set(e, Math.max(variable, other), Math.min(variable, other), lane, other == variable ? 1.0 : 0.0);
            }
            for (int f = 0; f < shared; f++) set(e, own + f, variable, lane, 0.0);
            return;
        }
        for (int e = 0; e < first.length; e++) {
            for (int i = 0; i < size[e]; i++) set(e, variable, first[e] + i, lane, 0.0);
        }
        for (int f = own; f < own + shared; f++) {
            set(0, Math.max(variable, f), Math.min(variable, f), lane, f == variable ? 1.0 : 0.0);
        }
    }

    private void set(int e, int row, int column, int lane, double value) {
        array(e, row, column)[place(e, row, column) * LANES + lane] = value;
    }

    /**
     * Solves H x = b in place of b, all variables; the matrix is lost to its factors.
     *
     * @param sound lowered to not above zero where a lane's matrix is not positive definite
     */
    void solve(double[] b, double[] sound) {
        for (int e = 0; e < first.length; e++) {
            kernels.factor(block[e], 0, size[e], size[e], sound);
            if (shared > 0) {
                kernels.solveLower(block[e], 0, size[e], size[e], border[e], 0, shared);
                eliminate(e);
            }
        }
        if (shared > 0) kernels.factor(corner, 0, shared, shared, sound);
        solveAgain(b);
    }

    /** As {@link #solve} with the factors that it left. */
    void solveAgain(double[] b) {
        for (int e = 0; e < first.length; e++) {
            kernels.solveLower(block[e], 0, size[e], size[e], b, first[e], 1);
            for (int k = 0; k < shared; k++) {
                dot(border[e], k * size[e], b, first[e], size[e]);
                subtractProduct(b, own + k);
            }
        }
        if (shared > 0) {
            kernels.solveLower(corner, 0, shared, shared, b, own, 1);
            kernels.solveUpper(corner, 0, shared, shared, b, own);
        }
        for (int e = 0; e < first.length; e++) {
            for (int k = 0; k < shared; k++) subtract(border[e], k * size[e], b, own + k, b, first[e], size[e]);
            kernels.solveUpper(block[e], 0, size[e], size[e], b, first[e]);
        }
    }

    /** corner −= E Eᵀ with the border E already divided by the factor */
    private void eliminate(int e) {
        int n = size[e];
        for (int k = 0; k < shared; k++) {
            for (int l = 0; l <= k; l++) {
                dot(border[e], k * n, border[e], l * n, n);
                subtractProduct(corner, k * shared + l);
            }
        }
    }

    private void dot(double[] a, int from, double[] c, int other, int n) {
        Arrays.fill(product, 0.0);
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < LANES; lane++) {
                product[lane] = Math.fma(a[(from + i) * LANES + lane], c[(other + i) * LANES + lane], product[lane]);
            }
        }
    }

    private void subtractProduct(double[] out, int at) {
        for (int lane = 0; lane < LANES; lane++) out[at * LANES + lane] -= product[lane];
    }

    /** out_(to + i) −= row_(from + i) weight_k */
    private static void subtract(double[] row, int from, double[] weight, int k, double[] out, int to, int n) {
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < LANES; lane++) {
                int at = (to + i) * LANES + lane;
                out[at] = Math.fma(-row[(from + i) * LANES + lane], weight[k * LANES + lane], out[at]);
            }
        }
    }
}
