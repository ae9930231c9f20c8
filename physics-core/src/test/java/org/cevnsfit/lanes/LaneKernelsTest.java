package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneKernelsTest {
    private static final LaneKernels PLAIN = KernelChoice.plain();

    @Test
    void thisJavaHasTheVectorApi() {
        assertNotSame(PLAIN, KernelChoice.kernels(), "the tests run with the export that loads the module");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void vectorAndPlainGiveTheSameBits(long seed) {
        List<double[]> vector = everything(KernelChoice.kernels(), seed);
        List<double[]> plain = everything(PLAIN, seed);
        for (int k = 0; k < plain.size(); k++) assertArrayEquals(plain.get(k), vector.get(k), "kernel " + k);
    }

    /** Results of all kernels on random arrays of random sizes. */
    private static List<double[]> everything(LaneKernels kernels, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nE = random.nextInt(1, 12);
        int nT = random.nextInt(1, 12);
        int n = nE * nT;
        int groups = random.nextInt(1, 5);
        int m = random.nextInt(1, 8);
        double[] a = positive(random, 8 * n + 200);
        double[] b = positive(random, 8 * n + 200);
        double[] shared = positive(random, n * m).clone();
        double[] observed = random.doubles(n).map(u -> Math.floor(5.0 * u)).toArray();
        double[] inverse =
                Arrays.stream(observed).map(o -> o > 0.0 ? 1.0 / o : 1.0).toArray();
        int[] group = random.ints(groups, 0, 4).toArray();
        int[] which = random.ints(m, 0, 5).toArray();
        List<double[]> out = new ArrayList<>();
        kernels.addCombination(a, which, shared, n, fresh(out, n));
        kernels.cubic(positive(random, 4 * n), n, a, 1.7, fresh(out, n), fresh(out, n), fresh(out, n));
        kernels.addScaled(a, 2, b, 3, n, fresh(out, n + 5), 5);
        kernels.morph(a, 2, n, n, b, 3, fresh(out, n), fresh(out, n), fresh(out, n), 0);
        kernels.expand(a, b, group, nE, nT, fresh(out, n));
        kernels.project(a, b, groups, nE, nT, fresh(out, groups * nE));
        kernels.multiply(a, b, n, fresh(out, n));
        kernels.dotShared(a, shared, m, n, fresh(out, m), 0);
        double[][] rows = new double[m][];
        for (int k = 0; k < m; k++) rows[k] = positive(random, n);
        kernels.dotRows(a, rows, m, n, fresh(out, m));
        kernels.dotGroups(a, group, b, nE, fresh(out, 1), 0);
        kernels.poissonWeights(a, observed, fresh(out, n), fresh(out, n), fresh(out, 1));
        kernels.poissonValue(a, observed, inverse, new double[2 * n * LANES], fresh(out, 1), fresh(out, 1));
        kernels.poissonChange(a, b, observed, fresh(out, 1), fresh(out, 1));
        kernels.gaussianSlope(a, observed, inverse, fresh(out, n));
        kernels.gaussianValue(a, observed, inverse, fresh(out, 1));
        double[] matrix = positive(random, m * m);
        for (int k = 0; k < m; k++) Arrays.fill(matrix, k * (m + 1) * LANES, (k * (m + 1) + 1) * LANES, 30.0);
        double[] right = positive(random, 3 * m);
        kernels.factor(matrix, 0, m, m, fresh(out, 1));
        kernels.solveLower(matrix, 0, m, m, right, 0, 3);
        kernels.solveUpper(matrix, 0, m, m, right, m);
        out.add(matrix);
        out.add(right);
        return out;
    }

    private static double[] fresh(List<double[]> all, int elements) {
        double[] array = new double[elements * LANES];
        Arrays.fill(array, 1.0);
        all.add(array);
        return array;
    }

    private static double[] positive(SplittableRandom random, int elements) {
        return random.doubles((long) elements * LANES).map(u -> 0.1 + 3.0 * u).toArray();
    }

    @Test
    void logarithmIsGoodToTheLastPlaces() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200_000; i++) {
            double r = Math.exp(random.nextDouble(-40.0, 40.0));
            double expected = Math.log(r);
            assertEquals(expected, LaneLog.log(r), 2.0 * Math.ulp(expected), "ln " + r);
            double near = 1.0 + (random.nextDouble() - 0.5) * 1e-3;
            assertEquals(Math.log(near), LaneLog.log(near), 2.0 * Math.ulp(Math.log(near)), "ln " + near);
        }
    }

    @Test
    void factorSolvesAndTellsWhatIsNotPositiveDefinite() {
        double[] matrix = new double[4 * LANES];
        for (int lane = 0; lane < LANES; lane++) {
            matrix[lane] = 4.0;
            matrix[2 * LANES + lane] = lane == 3 ? 7.0 : 2.0;
            matrix[3 * LANES + lane] = 5.0;
        }
        double[] right = new double[2 * LANES];
        Arrays.fill(right, 1.0);
        double[] worst = new double[LANES];
        Arrays.fill(worst, 1.0);
        PLAIN.factor(matrix, 0, 2, 2, worst);
        PLAIN.solveLower(matrix, 0, 2, 2, right, 0, 1);
        PLAIN.solveUpper(matrix, 0, 2, 2, right, 0);
        assertEquals(3.0 / 16.0, right[0], 1e-15);
        assertEquals(2.0 / 16.0, right[LANES], 1e-15);
        assertEquals(1.0, worst[0], "pivots 4 and 4");
        assertTrue(worst[3] < 0.0);
    }
}
