package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.cevnsfit.lanes.VectorLanes.STEP;
import static org.cevnsfit.lanes.VectorLanes.all;
import static org.cevnsfit.lanes.VectorLanes.load;

import jdk.incubator.vector.DoubleVector;

/** The kernels between energy and time with the Vector API; {@link LaneKernels} says what each does. */
final class VectorExpansion {
    private VectorExpansion() {}

    static void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
        boolean odd = (group.length & 1) == 1;
        for (int o = 0; o < LANES; o += STEP) {
            for (int i = 0; i < nE; i++) {
                int to = i * nT * LANES + o;
                if (odd) expandOne(u, i * LANES + o, q, group[0] * nT * LANES + o, nT, out, to);
                else expandTwo(u, nE, i, o, q, group, nT, out, to);
                for (int g = odd ? 1 : 2; g < group.length; g += 2) addTwo(u, nE, g, i, o, q, group, nT, out, to);
            }
        }
    }

    private static void expandOne(double[] u, int at, double[] q, int q0, int nT, double[] out, int to) {
        DoubleVector u0 = load(u, at);
        for (int j = 0; j < nT * LANES; j += LANES) u0.mul(load(q, q0 + j)).intoArray(out, to + j);
    }

    private static void expandTwo(
            double[] u, int nE, int i, int o, double[] q, int[] group, int nT, double[] out, int to) {
        DoubleVector u0 = load(u, i * LANES + o);
        DoubleVector u1 = load(u, (nE + i) * LANES + o);
        int q0 = group[0] * nT * LANES + o;
        int q1 = group[1] * nT * LANES + o;
        for (int j = 0; j < nT * LANES; j += LANES) {
            u0.fma(load(q, q0 + j), u1.mul(load(q, q1 + j))).intoArray(out, to + j);
        }
    }

    private static void addTwo(
            double[] u, int nE, int g, int i, int o, double[] q, int[] group, int nT, double[] out, int to) {
        DoubleVector u0 = load(u, (g * nE + i) * LANES + o);
        DoubleVector u1 = load(u, ((g + 1) * nE + i) * LANES + o);
        int q0 = group[g] * nT * LANES + o;
        int q1 = group[g + 1] * nT * LANES + o;
        for (int j = 0; j < nT * LANES; j += LANES) {
            DoubleVector second = u1.fma(load(q, q1 + j), load(out, to + j));
            u0.fma(load(q, q0 + j), second).intoArray(out, to + j);
        }
    }

    static void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int i = 0; i < nE; i++) {
                int g = 0;
                for (; g + 3 < groups; g += 4) projectFour(w, q, g, i, nE, nT, back, o);
                for (; g + 1 < groups; g += 2) projectPair(w, q, g, i, nE, nT, back, o);
                if (g < groups) projectOne(w, q, g, i, nE, nT, back, o);
            }
        }
    }

    private static void projectFour(double[] w, double[] q, int g, int i, int nE, int nT, double[] back, int o) {
        DoubleVector s0 = all(0.0);
        DoubleVector s1 = s0;
        DoubleVector s2 = s0;
        DoubleVector s3 = s0;
        int from = i * nT * LANES + o;
        int row = nT * LANES;
        int q0 = g * row + o;
        for (int j = 0; j < row; j += LANES) {
            DoubleVector v = load(w, from + j);
            s0 = v.fma(load(q, q0 + j), s0);
            s1 = v.fma(load(q, q0 + row + j), s1);
            s2 = v.fma(load(q, q0 + 2 * row + j), s2);
            s3 = v.fma(load(q, q0 + 3 * row + j), s3);
        }
        s0.intoArray(back, (g * nE + i) * LANES + o);
        s1.intoArray(back, ((g + 1) * nE + i) * LANES + o);
        s2.intoArray(back, ((g + 2) * nE + i) * LANES + o);
        s3.intoArray(back, ((g + 3) * nE + i) * LANES + o);
    }

    private static void projectPair(double[] w, double[] q, int g, int i, int nE, int nT, double[] back, int o) {
        DoubleVector s0 = all(0.0);
        DoubleVector s1 = s0;
        int from = i * nT * LANES + o;
        int q0 = g * nT * LANES + o;
        int q1 = q0 + nT * LANES;
        for (int j = 0; j < nT * LANES; j += LANES) {
            DoubleVector v = load(w, from + j);
            s0 = v.fma(load(q, q0 + j), s0);
            s1 = v.fma(load(q, q1 + j), s1);
        }
        s0.intoArray(back, (g * nE + i) * LANES + o);
        s1.intoArray(back, ((g + 1) * nE + i) * LANES + o);
    }

    private static void projectOne(double[] w, double[] q, int g, int i, int nE, int nT, double[] back, int o) {
        DoubleVector sum = all(0.0);
        int from = i * nT * LANES + o;
        int time = g * nT * LANES + o;
        for (int j = 0; j < nT * LANES; j += LANES) sum = load(w, from + j).fma(load(q, time + j), sum);
        sum.intoArray(back, (g * nE + i) * LANES + o);
    }

    static void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature) {
        for (int o = 0; o < LANES; o += STEP) {
            cubicValue(c, n, u, value, o);
            if (slope != null) cubicDerivatives(c, n, u, scale, slope, curvature, o);
        }
    }

    private static void cubicValue(double[] c, int n, double[] u, double[] value, int o) {
        DoubleVector x = load(u, o);
        int row = n * LANES;
        for (int i = o; i < row; i += LANES) {
            DoubleVector top = load(c, 3 * row + i).fma(x, load(c, 2 * row + i));
            top.fma(x, load(c, row + i)).fma(x, load(c, i)).intoArray(value, i);
        }
    }

    private static void cubicDerivatives(
            double[] c, int n, double[] u, double scale, double[] slope, double[] curvature, int o) {
        DoubleVector x = load(u, o);
        int row = n * LANES;
        DoubleVector twice = x.add(x);
        DoubleVector triple = twice.add(x);
        for (int i = o; i < row; i += LANES) {
            DoubleVector c2 = load(c, 2 * row + i);
            DoubleVector c3 = load(c, 3 * row + i);
            DoubleVector first = c3.mul(triple).fma(x, c2.fma(twice, load(c, row + i)));
            first.mul(all(scale)).intoArray(slope, i);
            DoubleVector half = c3.fma(triple, c2);
            half.add(half).mul(all(scale * scale)).intoArray(curvature, i);
        }
    }
}
