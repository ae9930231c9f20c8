package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The likelihood with empty bins taken together, against the one with every bin of its own. */
class EventBinsTest {
    private static final double[] THETA = {0.3, -0.2};
    private static final int EMPTY = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void valueAndDerivativesAreThoseOfAllBins(long seed) {
        ExperimentLikelihood fewer = new ExperimentLikelihood(withEmptyBins(NodeTemplates.random(seed, 0.3)), 2);
        ExperimentLikelihood whole = fewer.withAllBins();
        assertEquals(whole.bins() - EMPTY + 1, fewer.bins());
        int n = fewer.parameters();
        double[][] first = new double[2][n];
        double[][] second = new double[2][n * n];
        double[][] convex = new double[2][n * n];
        SplittableRandom random = new SplittableRandom(seed);
        for (int trial = 0; trial < 20; trial++) {
            double[] x = random.doubles(n, -0.8, 2.5).toArray();
            System.arraycopy(THETA, 0, x, n - 2, 2);
            fewer.contract(THETA);
            whole.contract(THETA);
            assertEquals(whole.chi2(x), fewer.chi2(x), 1e-11);
            fewer.derivatives(x, first[0], second[0], convex[0]);
            whole.derivatives(x, first[1], second[1], convex[1]);
            assertArrayEquals(first[1], first[0], 1e-10);
            assertArrayEquals(second[1], second[0], 1e-9);
            assertArrayEquals(convex[1], convex[0], 1e-9);
        }
    }

    @Test
    void aSingleEmptyBinStays() {
        ExperimentTemplates all = NodeTemplates.random(1, 0.3);
        assertSame(all, EventBins.of(all));
    }

    private static ExperimentTemplates withEmptyBins(ExperimentTemplates from) {
        double[] observed = from.observed().clone();
        Arrays.fill(observed, 2, 2 + EMPTY, 0.0);
        return new ExperimentTemplates(
                from.name(), from.energyBins(), from.timeBins(), observed, from.pulls(), from.time(), from.parts());
    }
}
