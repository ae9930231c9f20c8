package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.cevnsfit.lanes.VectorLanes.STEP;
import static org.cevnsfit.lanes.VectorLanes.all;
import static org.cevnsfit.lanes.VectorLanes.load;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/** The kernels for the statistic of the bins with the Vector API; {@link LaneKernels} says what each does. */
final class VectorStatistics {
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

    private VectorStatistics() {}

    static void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
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

    static void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope) {
        for (int o = 0; o < LANES; o += STEP) {
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                load(mu, i).sub(all(observed[b])).mul(all(precision[b])).intoArray(slope, i);
            }
        }
    }

    static void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out) {
        for (int o = 0; o < LANES; o += STEP) {
            DoubleVector sum = all(0.0);
            for (int b = 0, i = o; b < observed.length; b++, i += LANES) {
                DoubleVector residual = load(mu, i).sub(all(observed[b]));
                sum = residual.fma(residual.mul(all(precision[b])), sum);
            }
            sum.mul(all(0.5)).intoArray(out, o);
        }
    }

    static void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest) {
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

    // ln as in LaneLog, in three short loops: a long chain of vector operations, or a method that takes and returns
    // vectors, may lose its
    // inlining, which costs a factor of seven
    static void poissonValue(
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
