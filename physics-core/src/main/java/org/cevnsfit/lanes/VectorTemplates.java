package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.cevnsfit.lanes.VectorLanes.STEP;
import static org.cevnsfit.lanes.VectorLanes.all;
import static org.cevnsfit.lanes.VectorLanes.load;

import jdk.incubator.vector.DoubleVector;

/** The kernels for combining, morphing and expanding templates with the Vector API; {@link LaneKernels} says what each does. */
final class VectorTemplates {

    private VectorTemplates() {}

    static void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out) {
        for (int o = 0; o < LANES; o += STEP) {
            int i = 0;
            for (; i + 3 < n; i += 4) combineFour(weight, which, rows, i, n, out, o);
            for (; i < n; i++) combineOne(weight, which, rows, i, n, out, o);
        }
    }

    private static void combineFour(double[] weight, int[] which, double[] rows, int i, int n, double[] out, int o) {
        int to = i * LANES + o;
        DoubleVector s0 = load(out, to);
        DoubleVector s1 = load(out, to + LANES);
        DoubleVector s2 = load(out, to + 2 * LANES);
        DoubleVector s3 = load(out, to + 3 * LANES);
        for (int u = 0, row = i; u < which.length; u++, row += n) {
            DoubleVector w = load(weight, which[u] * LANES + o);
            s0 = w.fma(all(rows[row]), s0);
            s1 = w.fma(all(rows[row + 1]), s1);
            s2 = w.fma(all(rows[row + 2]), s2);
            s3 = w.fma(all(rows[row + 3]), s3);
        }
        s0.intoArray(out, to);
        s1.intoArray(out, to + LANES);
        s2.intoArray(out, to + 2 * LANES);
        s3.intoArray(out, to + 3 * LANES);
    }

    private static void combineOne(double[] weight, int[] which, double[] rows, int i, int n, double[] out, int o) {
        DoubleVector sum = load(out, i * LANES + o);
        for (int u = 0, row = i; u < which.length; u++, row += n) {
            sum = load(weight, which[u] * LANES + o).fma(all(rows[row]), sum);
        }
        sum.intoArray(out, i * LANES + o);
    }

    static void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int to) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector w = load(weight, k * LANES + o);
            int source = from * LANES + o;
            int target = to * LANES + o;
            for (int i = 0; i < n * LANES; i += LANES) {
                w.fma(load(row, source + i), load(out, target + i)).intoArray(out, target + i);
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
        int linear = stride * LANES;
        for (int o = 0; o < LANES; o += STEP) {
            int from = at * LANES + o;
            int first = to * LANES + o;
            int variable = xAt * LANES + o;
            if (value != null) morphValue(c, from, linear, n, x, variable, value, first);
            if (slope != null) morphSlope(c, from + linear, linear, n, x, variable, slope, first);
            if (curvature != null) morphCurvature(c, from + 2 * linear, n, curvature, first);
        }
    }

    private static void morphValue(
            double[] c, int from, int linear, int n, double[] x, int variable, double[] value, int to) {
        DoubleVector v = load(x, variable);
        for (int i = 0; i < n * LANES; i += LANES) {
            DoubleVector slope = load(c, from + 2 * linear + i).fma(v, load(c, from + linear + i));
            slope.fma(v, load(c, from + i)).intoArray(value, to + i);
        }
    }

    private static void morphSlope(
            double[] c, int from, int linear, int n, double[] x, int variable, double[] slope, int to) {
        DoubleVector v = load(x, variable);
        DoubleVector twice = v.add(v);
        for (int i = 0; i < n * LANES; i += LANES) {
            load(c, from + linear + i).fma(twice, load(c, from + i)).intoArray(slope, to + i);
        }
    }

    private static void morphCurvature(double[] c, int from, int n, double[] curvature, int to) {
        for (int i = 0; i < n * LANES; i += LANES) {
            DoubleVector half = load(c, from + i);
            half.add(half).intoArray(curvature, to + i);
        }
    }
}
