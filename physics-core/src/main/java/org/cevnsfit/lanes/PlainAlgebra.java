package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.cevnsfit.lanes.LaneKernels.SMALLEST_PIVOT;

/** The kernels for small systems of equations in plain Java; {@link LaneKernels} says what each does. */
final class PlainAlgebra {

    private PlainAlgebra() {}

    static void factor(double[] a, int at, int n, int stride, double[] worst) {
        for (int l = 0; l < LANES; l++) {
            for (int i = 0; i < n; i++) {
                int row = (at + i * stride) * LANES + l;
                for (int j = 0; j < i; j++) {
                    int other = (at + j * stride) * LANES + l;
                    double sum = a[row + j * LANES];
                    for (int k = 0; k < j * LANES; k += LANES) sum = Math.fma(-a[row + k], a[other + k], sum);
                    a[row + j * LANES] = sum * a[other + j * LANES];
                }
                double diagonal = a[row + i * LANES];
                double pivot = diagonal;
                for (int k = 0; k < i * LANES; k += LANES) pivot = Math.fma(-a[row + k], a[row + k], pivot);
                worst[l] = Math.min(worst[l], Math.fma(diagonal, -SMALLEST_PIVOT, pivot));
                a[row + i * LANES] = 1.0 / Math.sqrt(pivot);
            }
        }
    }

    static void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows) {
        for (int l = 0; l < LANES; l++) {
            for (int r = 0, first = to * LANES + l; r < rows; r++, first += n * LANES) {
                for (int i = 0; i < n; i++) {
                    int row = (at + i * stride) * LANES + l;
                    double sum = b[first + i * LANES];
                    for (int k = 0; k < i * LANES; k += LANES) {
                        sum = Math.fma(-factor[row + k], b[first + k], sum);
                    }
                    b[first + i * LANES] = sum * factor[row + i * LANES];
                }
            }
        }
    }

    static void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to) {
        for (int l = 0; l < LANES; l++) {
            int first = to * LANES + l;
            for (int i = n - 1; i >= 0; i--) {
                double sum = b[first + i * LANES];
                for (int k = i + 1; k < n; k++) {
                    sum = Math.fma(-factor[(at + k * stride + i) * LANES + l], b[first + k * LANES], sum);
                }
                b[first + i * LANES] = sum * factor[(at + i * stride + i) * LANES + l];
            }
        }
    }
}
