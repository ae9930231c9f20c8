package org.cevnsfit.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInterpolationTest {
    private static final double LOW = 1e-4;

    @ParameterizedTest
    @ValueSource(doubles = {2.0, 100.0, 1e4})
    void propagatorsAreInterpolatedToRounding(double ratio) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 50; i++) {
            double pole = LOW * Math.pow(10.0, random.nextDouble(-3.0, 7.0));
            compare(ratio, x -> 1.0 / (x + pole));
            compare(ratio, x -> 1.0 / ((x + pole) * (x + pole)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.0, 100.0})
    void oscillationsAreInterpolatedToRounding(double ratio) {
        compare(ratio, x -> 1.0 + Math.cos(12.0 * Math.sqrt(x / (LOW * ratio))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.0, 1e4})
    void nodesAreReproduced(double ratio) {
        double[] nodes = new LogInterpolation(LOW, LOW * ratio).nodes();
        for (int k = 0; k < nodes.length; k++) {
            double[] weights = new LogInterpolation(LOW, LOW * ratio).weights(nodes[k]);
            for (int l = 0; l < nodes.length; l++) assertEquals(k == l ? 1.0 : 0.0, weights[l], 0.0);
        }
    }

    /** x f(x) is what is interpolated, so its largest value is the scale of the error. */
    private static void compare(double ratio, DoubleUnaryOperator f) {
        LogInterpolation rule = new LogInterpolation(LOW, LOW * ratio);
        double[] nodes = rule.nodes();
        double largest = 0.0;
        for (double x : nodes) largest = Math.max(largest, Math.abs(x * f.applyAsDouble(x)));
        for (int i = 0; i <= 200; i++) {
            double x = LOW * Math.pow(ratio, i / 200.0);
            double[] weights = rule.weights(x);
            double found = 0.0;
            for (int k = 0; k < nodes.length; k++) found += weights[k] * f.applyAsDouble(nodes[k]);
            assertEquals(x * f.applyAsDouble(x), x * found, 2e-14 * largest);
        }
    }
}
