package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.cevnsfit.lanes.VectorLanes.STEP;
import static org.cevnsfit.lanes.VectorLanes.all;
import static org.cevnsfit.lanes.VectorLanes.load;

import jdk.incubator.vector.DoubleVector;

/** The kernels for sums over bins with the Vector API; {@link LaneKernels} says what each does. */
final class VectorSums {

    private VectorSums() {}

    static void multiply(double[] a, double[] b, int n, double[] out) {
        for (int i = 0; i < n * LANES; i += STEP) load(a, i).mul(load(b, i)).intoArray(out, i);
    }

    static void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at) {
        for (int o = 0; o < LANES; o += STEP) {
            int k = 0;
            for (; k + 2 < m; k += 3) sharedThree(a, rows, k, n, out, at + k, o);
            for (; k < m; k++) {
                DoubleVector sum = all(0.0);
                for (int i = 0; i < n; i++) sum = load(a, i * LANES + o).fma(all(rows[k * n + i]), sum);
                sum.intoArray(out, (at + k) * LANES + o);
            }
        }
    }

    private static void sharedThree(double[] a, double[] rows, int k, int n, double[] out, int at, int o) {
        DoubleVector s0 = all(0.0);
        DoubleVector s1 = s0;
        DoubleVector s2 = s0;
        int r0 = k * n;
        int r1 = r0 + n;
        int r2 = r1 + n;
        for (int i = 0; i < n; i++) {
            DoubleVector v = load(a, i * LANES + o);
            s0 = v.fma(all(rows[r0 + i]), s0);
            s1 = v.fma(all(rows[r1 + i]), s1);
            s2 = v.fma(all(rows[r2 + i]), s2);
        }
        s0.intoArray(out, at * LANES + o);
        s1.intoArray(out, (at + 1) * LANES + o);
        s2.intoArray(out, (at + 2) * LANES + o);
    }

    static void dotRows(double[] a, double[][] rows, int m, int n, double[] out) {
        for (int o = 0; o < LANES; o += STEP) {
            int k = 0;
            for (; m - k > 3 && m - k != 5; k += 4) {
                dotFour(a, rows[k], rows[k + 1], rows[k + 2], rows[k + 3], n, out, k, o);
            }
            for (; m - k > 2; k += 3) dotThree(a, rows[k], rows[k + 1], rows[k + 2], n, out, k, o);
            if (m - k == 2) dotTwo(a, rows[k], rows[k + 1], n, out, k, o);
            if (m - k == 1) dotOne(a, rows[k], n, out, k, o);
        }
    }

    private static void dotFour(
            double[] a, double[] r0, double[] r1, double[] r2, double[] r3, int n, double[] out, int at, int o) {
        DoubleVector e0 = all(0.0);
        DoubleVector e1 = e0;
        DoubleVector e2 = e0;
        DoubleVector e3 = e0;
        DoubleVector d0 = e0;
        DoubleVector d1 = e0;
        DoubleVector d2 = e0;
        DoubleVector d3 = e0;
        int i = o;
        int last = (n - 1) * LANES;
        for (; i < last; i += 2 * LANES) {
            DoubleVector even = load(a, i);
            DoubleVector odd = load(a, i + LANES);
            e0 = even.fma(load(r0, i), e0);
            d0 = odd.fma(load(r0, i + LANES), d0);
            e1 = even.fma(load(r1, i), e1);
            d1 = odd.fma(load(r1, i + LANES), d1);
            e2 = even.fma(load(r2, i), e2);
            d2 = odd.fma(load(r2, i + LANES), d2);
            e3 = even.fma(load(r3, i), e3);
            d3 = odd.fma(load(r3, i + LANES), d3);
        }
        e0.add(d0).intoArray(out, at * LANES + o);
        e1.add(d1).intoArray(out, (at + 1) * LANES + o);
        e2.add(d2).intoArray(out, (at + 2) * LANES + o);
        e3.add(d3).intoArray(out, (at + 3) * LANES + o);
        if ((n & 1) == 0) return;
        addLast(a, r0, last + o, out, at * LANES + o);
        addLast(a, r1, last + o, out, (at + 1) * LANES + o);
        addLast(a, r2, last + o, out, (at + 2) * LANES + o);
        addLast(a, r3, last + o, out, (at + 3) * LANES + o);
    }

    private static void dotThree(
            double[] a, double[] r0, double[] r1, double[] r2, int n, double[] out, int at, int o) {
        DoubleVector e0 = all(0.0);
        DoubleVector e1 = e0;
        DoubleVector e2 = e0;
        DoubleVector d0 = e0;
        DoubleVector d1 = e0;
        DoubleVector d2 = e0;
        int i = o;
        int last = (n - 1) * LANES;
        for (; i < last; i += 2 * LANES) {
            DoubleVector even = load(a, i);
            DoubleVector odd = load(a, i + LANES);
            e0 = even.fma(load(r0, i), e0);
            d0 = odd.fma(load(r0, i + LANES), d0);
            e1 = even.fma(load(r1, i), e1);
            d1 = odd.fma(load(r1, i + LANES), d1);
            e2 = even.fma(load(r2, i), e2);
            d2 = odd.fma(load(r2, i + LANES), d2);
        }
        e0.add(d0).intoArray(out, at * LANES + o);
        e1.add(d1).intoArray(out, (at + 1) * LANES + o);
        e2.add(d2).intoArray(out, (at + 2) * LANES + o);
        if ((n & 1) == 0) return;
        addLast(a, r0, last + o, out, at * LANES + o);
        addLast(a, r1, last + o, out, (at + 1) * LANES + o);
        addLast(a, r2, last + o, out, (at + 2) * LANES + o);
    }

    private static void dotTwo(double[] a, double[] r0, double[] r1, int n, double[] out, int at, int o) {
        DoubleVector e0 = all(0.0);
        DoubleVector e1 = e0;
        DoubleVector d0 = e0;
        DoubleVector d1 = e0;
        int i = o;
        int last = (n - 1) * LANES;
        for (; i < last; i += 2 * LANES) {
            DoubleVector even = load(a, i);
            DoubleVector odd = load(a, i + LANES);
            e0 = even.fma(load(r0, i), e0);
            d0 = odd.fma(load(r0, i + LANES), d0);
            e1 = even.fma(load(r1, i), e1);
            d1 = odd.fma(load(r1, i + LANES), d1);
        }
        e0.add(d0).intoArray(out, at * LANES + o);
        e1.add(d1).intoArray(out, (at + 1) * LANES + o);
        if ((n & 1) == 0) return;
        addLast(a, r0, last + o, out, at * LANES + o);
        addLast(a, r1, last + o, out, (at + 1) * LANES + o);
    }

    private static void dotOne(double[] a, double[] r0, int n, double[] out, int at, int o) {
        DoubleVector e0 = all(0.0);
        DoubleVector d0 = e0;
        int i = o;
        int last = (n - 1) * LANES;
        for (; i < last; i += 2 * LANES) {
            DoubleVector even = load(a, i);
            DoubleVector odd = load(a, i + LANES);
            e0 = even.fma(load(r0, i), e0);
            d0 = odd.fma(load(r0, i + LANES), d0);
        }
        e0.add(d0).intoArray(out, at * LANES + o);
        if ((n & 1) == 0) return;
        addLast(a, r0, last + o, out, at * LANES + o);
    }

    // a vector that only one branch changes would be put on the heap
    private static void addLast(double[] a, double[] row, int last, double[] out, int to) {
        load(a, last).fma(load(row, last), load(out, to)).intoArray(out, to);
    }

    static void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
        for (int o = 0; o < LANES; o += STEP) {
            all(0.0).intoArray(out, at * LANES + o);
            for (int g = 0; g < group.length; g++) {
                addDot(a, group[g] * n * LANES + o, b, g * n * LANES + o, n, out, at * LANES + o);
            }
        }
    }

    private static void addDot(double[] a, int from, double[] b, int other, int n, double[] out, int to) {
        DoubleVector sum = load(out, to);
        for (int i = 0; i < n * LANES; i += LANES) sum = load(a, from + i).fma(load(b, other + i), sum);
        sum.intoArray(out, to);
    }
}
