package org.cevnsfit.surface;

import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;

/** Seeded surfaces over [-3, 3]². */
final class RandomSurfaces {
    private RandomSurfaces() {}

    /** Sum of squares of quadratic polynomials, the shape of a χ² of counts that are quadratic in two couplings. */
    static DoubleBinaryOperator counts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] bins = new double[random.nextInt(2, 6)][6];
        for (double[] bin : bins) for (int i = 0; i < 6; i++) bin[i] = random.nextDouble(-1, 1) * (i < 3 ? 3 : 2);
        double scale = Math.exp(random.nextDouble(0, 4));
        return (x, y) -> {
            double sum = 0.0;
            for (double[] c : bins) {
                double excess = c[0] + c[1] * x + c[2] * y + c[3] * x * x + c[4] * x * y + c[5] * y * y;
                sum += excess * excess;
            }
            return scale * sum;
        };
    }

    /** A superposition of plane waves: many dips, saddles and holes. */
    static DoubleBinaryOperator waves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] waves = new double[12][4];
        for (double[] wave : waves) {
            wave[0] = random.nextDouble(-4, 4);
            wave[1] = random.nextDouble(-4, 4);
            wave[2] = random.nextDouble(0, 6.3);
            wave[3] = random.nextDouble(1.2, 6);
        }
        return (x, y) -> {
            double sum = 0.0;
            for (double[] wave : waves) sum += wave[3] * Math.cos(wave[0] * x + wave[1] * y + wave[2]);
            return sum;
        };
    }

    /** A plain of 40 with six pits of Gaussian shape, 28 to 40 deep. */
    static DoubleBinaryOperator pits(long seed, double sigma) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] pits = new double[6][3];
        for (double[] pit : pits) {
            pit[0] = random.nextDouble(-2.8, 2.8);
            pit[1] = random.nextDouble(-2.8, 2.8);
            pit[2] = random.nextDouble(28, 40);
        }
        return (x, y) -> {
            double lowest = 40;
            for (double[] pit : pits) {
                double distance = Math.hypot(x - pit[0], y - pit[1]) / sigma;
                lowest = Math.min(lowest, 40 - pit[2] * Math.exp(-distance * distance / 2));
            }
            return lowest;
        };
    }
}
