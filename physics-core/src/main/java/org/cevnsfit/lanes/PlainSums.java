package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;

/** The kernels for sums over bins in plain Java; {@link LaneKernels} says what each does. */
final class PlainSums {

    private PlainSums() {}

    static void multiply(double[] a, double[] b, int n, double[] out) {
        for (int i = 0; i < n * LANES; i++) out[i] = a[i] * b[i];
    }

    static void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at) {
        Arrays.fill(out, at * LANES, (at + m) * LANES, 0.0);
        for (int k = 0; k < m; k++) {
            int to = (at + k) * LANES;
            for (int i = 0; i < n; i++) {
                double row = rows[k * n + i];
                for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(a[i * LANES + l], row, out[to + l]);
            }
        }
    }

    static void dotRows(double[] a, double[][] rows, int m, int n, double[] out) {
        double[] odd = new double[LANES];
        for (int k = 0; k < m; k++) {
            double[] row = rows[k];
            int to = k * LANES;
            Arrays.fill(odd, 0.0);
            Arrays.fill(out, to, to + LANES, 0.0);
            for (int i = 0; i < (n & ~1); i++) {
                double[] sum = (i & 1) == 0 ? out : odd;
                int at = (i & 1) == 0 ? to : 0;
                for (int l = 0; l < LANES; l++)
                    sum[at + l] = Math.fma(a[i * LANES + l], row[i * LANES + l], sum[at + l]);
            }
            for (int l = 0; l < LANES; l++) out[to + l] += odd[l];
            if ((n & 1) == 0) continue;
            int last = (n - 1) * LANES;
            for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(a[last + l], row[last + l], out[to + l]);
        }
    }

    static void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
        Arrays.fill(out, at * LANES, (at + 1) * LANES, 0.0);
        for (int g = 0; g < group.length; g++) {
            for (int i = 0; i < n; i++) {
                int left = (group[g] * n + i) * LANES;
                int right = (g * n + i) * LANES;
                for (int l = 0; l < LANES; l++) {
                    out[at * LANES + l] = Math.fma(a[left + l], b[right + l], out[at * LANES + l]);
                }
            }
        }
    }
}
