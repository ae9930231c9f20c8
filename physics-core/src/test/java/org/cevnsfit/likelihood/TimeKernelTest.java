package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeKernelTest {
    private static final int ENERGY = 9;
    private static final int TIME = 11;
    private static final int WIDTH = 8;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void expandEqualsItsReadableTwin(boolean scaled) {
        SplittableRandom random = new SplittableRandom(5);
        double[] u = random.doubles(ENERGY * WIDTH, 0.5, 1.0).toArray();
        double[] q = random.doubles(TIME * WIDTH, 0.5, 1.0).toArray();
        double[] scale = scaled ? random.doubles(ENERGY * TIME, 0.5, 1.0).toArray() : null;
        double[] out = new double[3 + ENERGY * TIME];
        TimeKernel.expand(u, q, WIDTH, 0, ENERGY, TIME, out, 3, false, null);
        TimeKernel.expand(u, q, WIDTH, 4, ENERGY, TIME, out, 3, true, scale);
        for (int i = 0; i < ENERGY; i++) {
            for (int j = 0; j < TIME; j++) {
                double twin = 0.0;
                for (int g = 0; g < WIDTH; g++) twin += u[i * WIDTH + g] * q[j * WIDTH + g];
                if (scaled) twin *= scale[i * TIME + j];
                assertEquals(1.0, out[3 + i * TIME + j] / twin, 1e-12);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void projectEqualsItsReadableTwin(int first) {
        SplittableRandom random = new SplittableRandom(6);
        double[] w = random.doubles(ENERGY * TIME, 0.5, 1.0).toArray();
        double[] q = random.doubles(TIME * WIDTH, 0.5, 1.0).toArray();
        double[] back = new double[ENERGY * WIDTH];
        TimeKernel.project(w, q, WIDTH, first, ENERGY, TIME, back);
        for (int i = 0; i < ENERGY; i++) {
            for (int g = first; g < first + TimeKernel.PACK; g++) {
                double twin = 0.0;
                for (int j = 0; j < TIME; j++) twin += w[i * TIME + j] * q[j * WIDTH + g];
                assertEquals(1.0, back[i * WIDTH + g] / twin, 1e-12);
            }
        }
    }
}
