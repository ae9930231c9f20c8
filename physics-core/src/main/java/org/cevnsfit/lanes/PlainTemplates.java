package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;

/** The kernels for combining, morphing and expanding templates in plain Java; {@link LaneKernels} says what each does. */
final class PlainTemplates {

    private PlainTemplates() {}

    static void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out) {
        for (int u = 0; u < which.length; u++) {
            int w = which[u] * LANES;
            for (int i = 0; i < n; i++) {
                double row = rows[u * n + i];
                int to = i * LANES;
                for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(weight[w + l], row, out[to + l]);
            }
        }
    }

    static void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int to) {
        int w = k * LANES;
        for (int i = 0; i < n; i++) {
            int source = (from + i) * LANES;
            int target = (to + i) * LANES;
            for (int l = 0; l < LANES; l++) {
                out[target + l] = Math.fma(weight[w + l], row[source + l], out[target + l]);
            }
        }
    }

    static void morph(
            double[] c,
            int at,
            int stride,
            int n,
            double[] x,
            int xAt,
            double[] value,
            double[] slope,
            double[] curvature,
            int to) {
        for (int i = 0; i < n * LANES; i++) {
            double v = x[xAt * LANES + i % LANES];
            int c0 = at * LANES + i;
            double c1 = c[c0 + stride * LANES];
            double c2 = c[c0 + 2 * stride * LANES];
            int k = to * LANES + i;
            if (value != null) value[k] = Math.fma(Math.fma(c2, v, c1), v, c[c0]);
            if (slope != null) slope[k] = Math.fma(c2, v + v, c1);
            if (curvature != null) curvature[k] = c2 + c2;
        }
    }

    static void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
        Arrays.fill(out, 0, nE * nT * LANES, 0.0);
        boolean odd = (group.length & 1) == 1;
        if (odd) expandOne(u, q, group[0], 0, nE, nT, out);
        for (int g = odd ? 1 : 0;
                g < group.length;
                g += 2) { // the second of a pair first, as every implementation does
            expandOne(u, q, group[g + 1], g + 1, nE, nT, out);
            expandOne(u, q, group[g], g, nE, nT, out);
        }
    }

    private static void expandOne(double[] u, double[] q, int group, int g, int nE, int nT, double[] out) {
        for (int i = 0; i < nE; i++) {
            int energy = (g * nE + i) * LANES;
            for (int j = 0; j < nT; j++) {
                int time = (group * nT + j) * LANES;
                int to = (i * nT + j) * LANES;
                for (int l = 0; l < LANES; l++) out[to + l] = Math.fma(u[energy + l], q[time + l], out[to + l]);
            }
        }
    }

    static void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
        Arrays.fill(back, 0, groups * nE * LANES, 0.0);
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < nE; i++) {
                int to = (g * nE + i) * LANES;
                for (int j = 0; j < nT; j++) {
                    int from = (i * nT + j) * LANES;
                    int time = (g * nT + j) * LANES;
                    for (int l = 0; l < LANES; l++) back[to + l] = Math.fma(w[from + l], q[time + l], back[to + l]);
                }
            }
        }
    }

    static void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature) {
        int row = n * LANES;
        for (int i = 0; i < row; i++) {
            double x = u[i % LANES];
            double c1 = c[row + i];
            double c2 = c[2 * row + i];
            double c3 = c[3 * row + i];
            value[i] = Math.fma(Math.fma(Math.fma(c3, x, c2), x, c1), x, c[i]);
            if (slope == null) continue;
            double twice = x + x;
            double triple = twice + x;
            slope[i] = Math.fma(c3 * triple, x, Math.fma(c2, twice, c1)) * scale;
            double half = Math.fma(c3, triple, c2);
            curvature[i] = (half + half) * (scale * scale);
        }
    }
}
