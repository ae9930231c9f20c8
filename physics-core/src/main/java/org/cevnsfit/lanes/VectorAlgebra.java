package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.cevnsfit.lanes.LaneKernels.SMALLEST_PIVOT;
import static org.cevnsfit.lanes.VectorLanes.STEP;
import static org.cevnsfit.lanes.VectorLanes.all;
import static org.cevnsfit.lanes.VectorLanes.load;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/** The kernels for small systems of equations with the Vector API; {@link LaneKernels} says what each does. */
final class VectorAlgebra {
    private static final DoubleVector ONE = all(1.0);

    private VectorAlgebra() {}

    static void factor(double[] a, int at, int n, int stride, double[] worst) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector low = load(worst, o);
            for (int i = 0; i < n; i++) {
                int row = (at + i * stride) * LANES + o;
                for (int j = 0; j < i; j++) {
                    int other = (at + j * stride) * LANES + o;
                    DoubleVector sum = load(a, row + j * LANES);
                    for (int k = 0; k < j * LANES; k += LANES) {
                        sum = load(a, row + k).neg().fma(load(a, other + k), sum);
                    }
                    sum.mul(load(a, other + j * LANES)).intoArray(a, row + j * LANES);
                }
                DoubleVector diagonal = load(a, row + i * LANES);
                DoubleVector pivot = diagonal;
                for (int k = 0; k < i * LANES; k += LANES) {
                    DoubleVector l = load(a, row + k);
                    pivot = l.neg().fma(l, pivot);
                }
                low = low.min(diagonal.fma(all(-SMALLEST_PIVOT), pivot));
                ONE.div(pivot.lanewise(VectorOperators.SQRT)).intoArray(a, row + i * LANES);
            }
            low.intoArray(worst, o);
        }
    }

    static void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int r = 0, first = to * LANES + o; r < rows; r++, first += n * LANES) {
                for (int i = 0; i < n; i++) eliminate(factor, (at + i * stride) * LANES + o, b, first, i);
            }
        }
    }

    static void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int i = n - 1; i >= 0; i--) {
                int below = (at + (i + 1) * stride + i) * LANES + o;
                int diagonal = (at + i * stride + i) * LANES + o;
                eliminateUp(factor, below, stride * LANES, n - 1 - i, diagonal, b, to * LANES + o, i);
            }
        }
    }

    /** b_i := (b_i − Σ_(k < i) l_ik b_k) / l_ii, the row of l from one place on. */
    private static void eliminate(double[] l, int row, double[] b, int first, int i) {
        DoubleVector sum = load(b, first + i * LANES);
        for (int k = 0; k < i * LANES; k += LANES) sum = load(l, row + k).neg().fma(load(b, first + k), sum);
        sum.mul(load(l, row + i * LANES)).intoArray(b, first + i * LANES);
    }

    /** b_i := (b_i − Σ_(k > i) l_ki b_k) / l_ii, the column of l from one place on. */
    private static void eliminateUp(
            double[] l, int column, int step, int count, int diagonal, double[] b, int first, int i) {
        DoubleVector sum = load(b, first + i * LANES);
        int other = first + (i + 1) * LANES;
        for (int k = 0; k < count; k++) {
            sum = load(l, column + k * step).neg().fma(load(b, other + k * LANES), sum);
        }
        sum.mul(load(l, diagonal)).intoArray(b, first + i * LANES);
    }
}
