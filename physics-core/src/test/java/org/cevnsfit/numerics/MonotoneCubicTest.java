package org.cevnsfit.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonotoneCubicTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void monotoneDataGiveAMonotoneFunctionThroughTheNodes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[12];
        double[] y = new double[12];
        for (int k = 1; k < x.length; k++) {
            x[k] = x[k - 1] + random.nextDouble(0.1, 2);
            y[k] = y[k - 1] + (random.nextInt(3) == 0 ? 0 : Math.exp(random.nextDouble(-6, 2)));
        }
        MonotoneCubic cubic = new MonotoneCubic(x, y);
        for (int k = 0; k < x.length; k++) assertEquals(y[k], cubic.value(x[k]), 1e-14 * y[11]);
        double before = 0;
        for (double at = 0; at < x[11]; at += x[11] / 5000) {
            assertTrue(cubic.value(at) >= before - 1e-14 * y[11], "falls at " + at);
            assertTrue(cubic.derivative(at) >= -1e-13 * y[11], "slope at " + at);
            before = cubic.value(at);
        }
    }

    @Test
    void derivativeIsThatOfTheValueAndContinuous() {
        MonotoneCubic cubic = new MonotoneCubic(new double[] {0, 1, 1.5, 4}, new double[] {0, 0.2, 2, 2.5});
        double h = 1e-5;
        for (double at : new double[] {0.3, 0.99, 1.2, 1.7, 3.9}) {
            double slope = (cubic.value(at + h) - cubic.value(at - h)) / (2 * h);
            assertEquals(slope, cubic.derivative(at), 1e-8, "at " + at);
        }
        assertEquals(cubic.derivative(1.5 - 1e-12), cubic.derivative(1.5 + 1e-12), 1e-9);
        assertTrue(cubic.derivative(1.5) > 0.1);
    }

    @Test
    void outsideTheNodesNothingChanges() {
        MonotoneCubic cubic = new MonotoneCubic(new double[] {0, 1, 2}, new double[] {3, 4, 6});
        assertEquals(3, cubic.value(-5));
        assertEquals(6, cubic.value(7));
        assertEquals(0, cubic.derivative(-1e-9));
        assertEquals(0, cubic.derivative(2 + 1e-9));
        assertEquals(2, cubic.derivative(2));
    }

    @Test
    void shapesMustAgree() {
        assertThrows(IllegalStateException.class, () -> new MonotoneCubic(new double[] {0, 1}, new double[] {1}));
    }
}
