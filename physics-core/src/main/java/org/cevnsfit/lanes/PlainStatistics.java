package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;

/** The kernels for the statistic of the bins in plain Java; {@link LaneKernels} says what each does. */
final class PlainStatistics {

    private PlainStatistics() {}

    static void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
        System.arraycopy(mu, 0, lowest, 0, LANES);
        for (int i = 0; i < observed.length * LANES; i++) {
            double inverse = 1.0 / mu[i];
            double ratio = inverse * observed[i / LANES];
            slope[i] = 1.0 - ratio;
            weight[i] = ratio * inverse;
            lowest[i % LANES] = Math.min(lowest[i % LANES], mu[i]);
        }
    }

    static void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope) {
        for (int i = 0; i < observed.length * LANES; i++) {
            slope[i] = (mu[i] - observed[i / LANES]) * precision[i / LANES];
        }
    }

    static void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out) {
        Arrays.fill(out, 0, LANES, 0.0);
        for (int i = 0; i < observed.length * LANES; i++) {
            double residual = mu[i] - observed[i / LANES];
            out[i % LANES] = Math.fma(residual, residual * precision[i / LANES], out[i % LANES]);
        }
        for (int l = 0; l < LANES; l++) out[l] *= 0.5;
    }

    static void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest) {
        Arrays.fill(out, 0, LANES, 0.0);
        System.arraycopy(mu, 0, lowest, 0, LANES);
        for (int i = 0; i < observed.length * LANES; i++) {
            int l = i % LANES;
            double difference = mu[i] - reference[i];
            double s = difference / (mu[i] + reference[i]);
            out[l] += difference - s * (2.0 * observed[i / LANES]) * series(s * s);
            lowest[l] = Math.min(lowest[l], mu[i]);
        }
    }

    private static double series(double square) {
        double p = Math.fma(1.0 / 9.0, square, 1.0 / 7.0);
        p = Math.fma(p, square, 1.0 / 5.0);
        p = Math.fma(p, square, 1.0 / 3.0);
        return Math.fma(p, square, 1.0);
    }

    static void poissonValue(
            double[] mu, double[] observed, double[] inverse, double[] work, double[] out, double[] lowest) {
        Arrays.fill(out, 0, LANES, 0.0);
        System.arraycopy(mu, 0, lowest, 0, LANES);
        for (int i = 0; i < observed.length * LANES; i++) {
            int l = i % LANES;
            double n = observed[i / LANES];
            out[l] += mu[i] - n - n * LaneLog.log(mu[i] * inverse[i / LANES]);
            lowest[l] = Math.min(lowest[l], mu[i]);
        }
    }
}
