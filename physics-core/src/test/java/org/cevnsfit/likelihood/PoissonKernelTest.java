package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonKernelTest {
    @Test
    void tenObservedThirteenExpectedCost075() { // reference value 0.752715
        assertEquals(0.752715, PoissonKernel.chi2(new double[] {13.0}, new double[] {10.0}), 5e-7);
    }

    @Test
    void emptyBinCostsTwiceItsExpectation() {
        assertEquals(6.0, PoissonKernel.chi2(new double[] {3.0}, new double[] {0.0}), 1e-15);
    }

    @Test
    void eventsWhereNoneAreExpectedCostInfinity() {
        assertEquals(Double.POSITIVE_INFINITY, PoissonKernel.chi2(new double[] {0.0}, new double[] {1.0}));
        assertEquals(Double.POSITIVE_INFINITY, PoissonKernel.chi2(new double[] {-1e-9}, new double[] {0.0}));
        assertEquals(Double.POSITIVE_INFINITY, PoissonKernel.chi2(new double[] {Double.NaN}, new double[] {0.0}));
    }

    @Test
    void weightsOfAnEmptyUnexpectedBinAreSlopeOneWithoutCurvature() {
        double[] slope = new double[2];
        double[] root = new double[2];
        double[] n = {0.0, 2.0};
        double[] rootN = {0.0, Math.sqrt(2.0)};
        assertTrue(PoissonKernel.weights(new double[] {0.0, 4.0}, n, rootN, slope, root));
        assertArrayEquals(new double[] {1.0, 0.5}, slope);
        assertEquals(0.0, root[0]);
        assertEquals(0.125, root[1] * root[1], 1e-16);
        assertFalse(PoissonKernel.weights(new double[] {4.0, 0.0}, n, rootN, slope, root));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8})
    void gramEqualsItsReadableTwin(int rows) {
        double[] s = new SplittableRandom(rows).doubles(rows * 13L, 0.5, 1.0).toArray();
        double[] h = new double[rows * rows];
        GramKernel.gram(s, rows, 13, h);
        for (int k = 0; k < rows; k++) {
            for (int l = 0; l < rows; l++) {
                double twin = 0.0;
                for (int b = 0; b < 13; b++) twin += 2.0 * s[k * 13 + b] * s[l * 13 + b];
                assertEquals(1.0, h[k * rows + l] / twin, 1e-12);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void chi2EqualsItsReadableTwin(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] mu = random.doubles(99, 0.1, 60.0).toArray();
        double[] n = random.ints(99, 0, 60).asDoubleStream().toArray();
        double twin = 0.0;
        for (int b = 0; b < 99; b++) twin += 2.0 * (mu[b] - n[b] + (n[b] > 0 ? n[b] * Math.log(n[b] / mu[b]) : 0.0));
        assertEquals(1.0, PoissonKernel.chi2(mu, n) / twin, 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 99})
    void dotEqualsItsReadableTwin(int length) {
        SplittableRandom random = new SplittableRandom(length);
        double[] a = random.doubles(length, 0.5, 1.0).toArray();
        double[] c = random.doubles(length + 7, 0.5, 1.0).toArray();
        double twin = 0.0;
        for (int b = 0; b < length; b++) twin += a[b] * c[7 + b];
        assertEquals(1.0, PoissonKernel.dot(a, c, 7, length) / twin, 1e-12);
    }
}
