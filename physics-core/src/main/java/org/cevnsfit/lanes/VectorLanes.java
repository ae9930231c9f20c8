package org.cevnsfit.lanes;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link LaneKernels} with the Vector API: as many lanes at once as the processor has. */
public final class VectorLanes implements LaneKernels {
    private static final VectorSpecies<Double> S =
            DoubleVector.SPECIES_PREFERRED.length() > LANES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    private static final int STEP = S.length();

    private static final DoubleVector ONE = all(1.0);
    private static final DoubleVector THIRD = all(1.0 / 3.0);
    private static final DoubleVector FIFTH = all(1.0 / 5.0);
    private static final DoubleVector SEVENTH = all(1.0 / 7.0);
    private static final DoubleVector NINTH = all(1.0 / 9.0);
    private static final DoubleVector TWO = all(2.0);
    private static final DoubleVector MAGIC = all(LaneLog.MAGIC);
    private static final DoubleVector LN2_HIGH = all(LaneLog.LN2_HIGH);
    private static final DoubleVector LN2_LOW = all(LaneLog.LN2_LOW);
    private static final DoubleVector C0 = all(LaneLog.C0);
    private static final DoubleVector C1 = all(LaneLog.C1);
    private static final DoubleVector C2 = all(LaneLog.C2);
    private static final DoubleVector C3 = all(LaneLog.C3);
    private static final DoubleVector C4 = all(LaneLog.C4);
    private static final DoubleVector C5 = all(LaneLog.C5);
    private static final DoubleVector C6 = all(LaneLog.C6);

    private static DoubleVector load(double[] a, int at) {
        return DoubleVector.fromArray(S, a, at);
    }

    private static DoubleVector all(double value) {
        return DoubleVector.broadcast(S, value);
    }

    @Override
    public void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out) {
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

    @Override
    public void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int to) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector w = load(weight, k * LANES + o);
            int source = from * LANES + o;
            int target = to * LANES + o;
            for (int i = 0; i < n * LANES; i += LANES) {
                w.fma(load(row, source + i), load(out, target + i)).intoArray(out, target + i);
            }
        }
    }

    @Override
    public void morph(
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

    @Override
    public void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
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

    @Override
    public void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
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

    @Override
    public void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature) {
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

    @Override
    public void multiply(double[] a, double[] b, int n, double[] out) {
        for (int i = 0; i < n * LANES; i += STEP) load(a, i).mul(load(b, i)).intoArray(out, i);
    }

    @Override
    public void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at) {
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

    @Override
    public void dotRows(double[] a, double[][] rows, int m, int n, double[] out) {
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

    @Override
    public void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
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

    @Override
    public void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector low = load(mu, o);
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                DoubleVector m = load(mu, i);
                DoubleVector inverse = ONE.div(m);
                DoubleVector ratio = inverse.mul(all(observed[b]));
                ONE.sub(ratio).intoArray(slope, i);
                ratio.mul(inverse).intoArray(weight, i);
                low = low.min(m);
            }
            low.intoArray(lowest, o);
        }
    }

    @Override
    public void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                load(mu, i).sub(all(observed[b])).mul(all(precision[b])).intoArray(slope, i);
            }
        }
    }

    @Override
    public void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector sum = all(0.0);
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                DoubleVector residual = load(mu, i).sub(all(observed[b]));
                sum = residual.fma(residual.mul(all(precision[b])), sum);
            }
            sum.mul(all(0.5)).intoArray(out, o);
        }
    }

    @Override
    public void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector sum = all(0.0);
            DoubleVector low = load(mu, o);
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                DoubleVector m = load(mu, i);
                DoubleVector m0 = load(reference, i);
                DoubleVector difference = m.sub(m0);
                DoubleVector s = difference.div(m.add(m0));
                DoubleVector z = s.mul(s);
                DoubleVector series =
                        NINTH.fma(z, SEVENTH).fma(z, FIFTH).fma(z, THIRD).fma(z, ONE);
                sum = sum.add(difference.sub(s.mul(all(2.0 * observed[b])).mul(series)));
                low = low.min(m);
            }
            sum.intoArray(out, o);
            low.intoArray(lowest, o);
        }
    }

    @Override
    public void factor(double[] a, int at, int n, int stride, double[] worst) {
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

    @Override
    public void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int r = 0, first = to * LANES + o; r < rows; r++, first += n * LANES) {
                for (int i = 0; i < n; i++) eliminate(factor, (at + i * stride) * LANES + o, b, first, i);
            }
        }
    }

    @Override
    public void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to) {
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

    // ln as in LaneLog, in three short loops: a long chain of vector operations, or a method that takes and returns
    // vectors, may lose its
    // inlining, which costs a factor of seven
    @Override
    public void poissonValue(
            double[] mu, double[] observed, double[] inverse, double[] work, double[] out, double[] lowest) {
        int half = observed.length * LANES;
        for (int o = 0; o < LANES; o += STEP) {
            reduce(mu, inverse, work, half, lowest, o);
            logarithm(work, half, o);
            sumValue(mu, observed, work, out, o);
        }
    }

    /** Exponents of μ/n into the first half of work, (m − 1)/(m + 1) of its mantissas into the second. */
    private static void reduce(double[] mu, double[] inverse, double[] work, int half, double[] lowest, int o) {
        DoubleVector low = load(mu, o);
        for (int b = 0, i = o; b < inverse.length; b++, i += LANES) {
            DoubleVector m = load(mu, i);
            low = low.min(m);
            LongVector bits = m.mul(all(inverse[b])).reinterpretAsLongs();
            LongVector k = bits.sub(LaneLog.ROOT_HALF).lanewise(VectorOperators.ASHR, 52);
            k.add(LaneLog.MAGIC_BITS).reinterpretAsDoubles().sub(MAGIC).intoArray(work, i);
            DoubleVector f = bits.sub(k.lanewise(VectorOperators.LSHL, 52))
                    .reinterpretAsDoubles()
                    .sub(ONE);
            f.div(f.add(TWO)).intoArray(work, half + i);
        }
        low.intoArray(lowest, o);
    }

    /** Replaces the first half of work by logarithms. */
    private static void logarithm(double[] work, int half, int o) {
        for (int i = o; i < half; i += LANES) {
            DoubleVector s = load(work, half + i);
            DoubleVector z = s.mul(s);
            DoubleVector p =
                    C6.fma(z, C5).fma(z, C4).fma(z, C3).fma(z, C2).fma(z, C1).fma(z, C0);
            DoubleVector exponent = load(work, i);
            DoubleVector tail = exponent.fma(LN2_LOW, s.mul(z).mul(p));
            exponent.fma(LN2_HIGH, s.add(s).add(tail)).intoArray(work, i);
        }
    }

    private static void sumValue(double[] mu, double[] observed, double[] work, double[] out, int o) {
        DoubleVector sum = all(0.0);
        for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
            DoubleVector n = all(observed[b]);
            sum = sum.add(load(mu, i).sub(n).sub(n.mul(load(work, i))));
        }
        sum.intoArray(out, o);
    }
}
