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

    private static DoubleVector load(double[] a, int at) {
        return DoubleVector.fromArray(S, a, at);
    }

    private static DoubleVector all(double value) {
        return DoubleVector.broadcast(S, value);
    }

    @Override
    public void combine(double[] weight, int[] which, double[] rows, int n, double[] out) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int i = 0, to = o; i < n; i++, to += LANES) {
                DoubleVector sum = all(0.0);
                for (int u = 0, row = i; u < which.length; u++, row += n) {
                    sum = load(weight, which[u] * LANES + o).fma(all(rows[row]), sum);
                }
                sum.intoArray(out, to);
            }
        }
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
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector v = load(x, xAt * LANES + o);
            DoubleVector twice = v.add(v);
            int linear = stride * LANES;
            for (int i = at * LANES + o, k = to * LANES + o, end = i + n * LANES; i < end; i += LANES, k += LANES) {
                DoubleVector c1 = load(c, i + linear);
                DoubleVector c2 = load(c, i + 2 * linear);
                if (value != null) c2.fma(v, c1).fma(v, load(c, i)).intoArray(value, k);
                if (slope != null) c2.fma(twice, c1).intoArray(slope, k);
                if (curvature != null) c2.add(c2).intoArray(curvature, k);
            }
        }
    }

    @Override
    public void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
        for (int o = 0; o < LANES; o += STEP) {
            int g = 0;
            for (; g + 1 < group.length; g += 2) {
                for (int i = 0; i < nE; i++) expandPair(u, q, group, g, i, nE, nT, out, o);
            }
            if (g < group.length) for (int i = 0; i < nE; i++) expandOne(u, q, group, g, i, nE, nT, out, o);
        }
    }

    private static void expandPair(
            double[] u, double[] q, int[] group, int g, int i, int nE, int nT, double[] out, int o) {
        DoubleVector u0 = load(u, (g * nE + i) * LANES + o);
        DoubleVector u1 = load(u, ((g + 1) * nE + i) * LANES + o);
        int q0 = group[g] * nT * LANES + o;
        int q1 = group[g + 1] * nT * LANES + o;
        int to = i * nT * LANES + o;
        for (int j = 0; j < nT * LANES; j += LANES) {
            DoubleVector base = g == 0 ? all(0.0) : load(out, to + j);
            DoubleVector second = u1.fma(load(q, q1 + j), base);
            u0.fma(load(q, q0 + j), second).intoArray(out, to + j);
        }
    }

    private static void expandOne(
            double[] u, double[] q, int[] group, int g, int i, int nE, int nT, double[] out, int o) {
        DoubleVector u0 = load(u, (g * nE + i) * LANES + o);
        int q0 = group[g] * nT * LANES + o;
        int to = i * nT * LANES + o;
        for (int j = 0; j < nT * LANES; j += LANES) {
            DoubleVector base = g == 0 ? all(0.0) : load(out, to + j);
            u0.fma(load(q, q0 + j), base).intoArray(out, to + j);
        }
    }

    @Override
    public void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int g = 0; g < groups; g++) {
                for (int i = 0; i < nE; i++) {
                    DoubleVector sum = all(0.0);
                    int from = i * nT * LANES + o;
                    int time = g * nT * LANES + o;
                    for (int j = 0; j < nT * LANES; j += LANES)
                        sum = load(w, from + j).fma(load(q, time + j), sum);
                    sum.intoArray(back, (g * nE + i) * LANES + o);
                }
            }
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
            for (; k + 2 < m; k += 3) dotThree(a, rows, k, n, out, at + k, o);
            for (; k < m; k++) {
                DoubleVector sum = all(0.0);
                for (int i = 0; i < n; i++) sum = load(a, i * LANES + o).fma(all(rows[k * n + i]), sum);
                sum.intoArray(out, (at + k) * LANES + o);
            }
        }
    }

    private static void dotThree(double[] a, double[] rows, int k, int n, double[] out, int at, int o) {
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
            for (; k + 3 < m; k += 4) dotFour(a, rows[k], rows[k + 1], rows[k + 2], rows[k + 3], n, out, k, o);
            for (; k + 1 < m; k += 2) dotTwo(a, rows[k], rows[k + 1], n, out, k, o);
            if (k < m) {
                DoubleVector sum = all(0.0);
                for (int i = o; i < n * LANES; i += LANES) sum = load(a, i).fma(load(rows[k], i), sum);
                sum.intoArray(out, k * LANES + o);
            }
        }
    }

    private static void dotFour(
            double[] a, double[] r0, double[] r1, double[] r2, double[] r3, int n, double[] out, int at, int o) {
        DoubleVector s0 = all(0.0);
        DoubleVector s1 = s0;
        DoubleVector s2 = s0;
        DoubleVector s3 = s0;
        for (int i = o; i < n * LANES; i += LANES) {
            DoubleVector v = load(a, i);
            s0 = v.fma(load(r0, i), s0);
            s1 = v.fma(load(r1, i), s1);
            s2 = v.fma(load(r2, i), s2);
            s3 = v.fma(load(r3, i), s3);
        }
        s0.intoArray(out, at * LANES + o);
        s1.intoArray(out, (at + 1) * LANES + o);
        s2.intoArray(out, (at + 2) * LANES + o);
        s3.intoArray(out, (at + 3) * LANES + o);
    }

    private static void dotTwo(double[] a, double[] r0, double[] r1, int n, double[] out, int at, int o) {
        DoubleVector s0 = all(0.0);
        DoubleVector s1 = s0;
        for (int i = o; i < n * LANES; i += LANES) {
            DoubleVector v = load(a, i);
            s0 = v.fma(load(r0, i), s0);
            s1 = v.fma(load(r1, i), s1);
        }
        s0.intoArray(out, at * LANES + o);
        s1.intoArray(out, (at + 1) * LANES + o);
    }

    @Override
    public void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector sum = all(0.0);
            for (int g = 0, k = o; g < group.length; g++) {
                for (int i = group[g] * n * LANES + o, end = i + n * LANES; i < end; i += LANES, k += LANES) {
                    sum = load(a, i).fma(load(b, k), sum);
                }
            }
            sum.intoArray(out, at * LANES + o);
        }
    }

    @Override
    public void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
        DoubleVector one = all(1.0);
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector low = load(mu, o);
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                DoubleVector m = load(mu, i);
                DoubleVector inverse = one.div(m);
                DoubleVector ratio = inverse.mul(all(observed[b]));
                one.sub(ratio).intoArray(slope, i);
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
                sum = sum.add(difference.sub(s.mul(all(2.0 * observed[b])).mul(series(s.mul(s)))));
                low = low.min(m);
            }
            sum.intoArray(out, o);
            low.intoArray(lowest, o);
        }
    }

    private static DoubleVector series(DoubleVector square) {
        DoubleVector p = all(1.0 / 9.0).fma(square, all(1.0 / 7.0));
        p = p.fma(square, all(1.0 / 5.0));
        p = p.fma(square, all(1.0 / 3.0));
        return p.fma(square, all(1.0));
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
                all(1.0).div(pivot.lanewise(VectorOperators.SQRT)).intoArray(a, row + i * LANES);
            }
            low.intoArray(worst, o);
        }
    }

    @Override
    public void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int r = 0, first = to * LANES + o; r < rows; r++, first += n * LANES) {
                for (int i = 0; i < n; i++) {
                    int row = (at + i * stride) * LANES + o;
                    DoubleVector sum = load(b, first + i * LANES);
                    for (int k = 0; k < i * LANES; k += LANES) {
                        sum = load(factor, row + k).neg().fma(load(b, first + k), sum);
                    }
                    sum.mul(load(factor, row + i * LANES)).intoArray(b, first + i * LANES);
                }
            }
        }
    }

    @Override
    public void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to) {
        for (int o = 0; o < LANES; o += STEP) {
            int first = to * LANES + o;
            for (int i = n - 1; i >= 0; i--) {
                DoubleVector sum = load(b, first + i * LANES);
                for (int k = i + 1; k < n; k++) {
                    DoubleVector l = load(factor, (at + k * stride + i) * LANES + o);
                    sum = l.neg().fma(load(b, first + k * LANES), sum);
                }
                sum.mul(load(factor, (at + i * stride + i) * LANES + o)).intoArray(b, first + i * LANES);
            }
        }
    }

    // ln as in LaneLog, written out here: a method that takes and returns vectors may lose its inlining, which costs a
    // factor of seven
    @Override
    public void poissonValue(double[] mu, double[] observed, double[] inverse, double[] out, double[] lowest) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector sum = all(0.0);
            DoubleVector low = load(mu, o);
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                DoubleVector m = load(mu, i);
                low = low.min(m);
                LongVector bits = m.mul(all(inverse[b])).reinterpretAsLongs();
                LongVector k = bits.sub(LaneLog.ROOT_HALF).lanewise(VectorOperators.ASHR, 52);
                DoubleVector exponent =
                        k.add(LaneLog.MAGIC_BITS).reinterpretAsDoubles().sub(all(LaneLog.MAGIC));
                bits = bits.sub(k.lanewise(VectorOperators.LSHL, 52));
                DoubleVector f = bits.reinterpretAsDoubles().sub(all(1.0));
                DoubleVector s = f.div(f.add(all(2.0)));
                DoubleVector z = s.mul(s);
                DoubleVector p = all(LaneLog.C6).fma(z, all(LaneLog.C5));
                p = p.fma(z, all(LaneLog.C4)).fma(z, all(LaneLog.C3)).fma(z, all(LaneLog.C2));
                p = p.fma(z, all(LaneLog.C1)).fma(z, all(LaneLog.C0));
                DoubleVector tail = exponent.fma(all(LaneLog.LN2_LOW), s.mul(z).mul(p));
                DoubleVector log = exponent.fma(all(LaneLog.LN2_HIGH), s.add(s).add(tail));
                DoubleVector n = all(observed[b]);
                sum = sum.add(m.sub(n).sub(n.mul(log)));
            }
            sum.intoArray(out, o);
            low.intoArray(lowest, o);
        }
    }
}
