package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Straight lines between nodes and norms that multiply each other: value and derivatives. */
class NodeLikelihoodTest {
    private static final double[] THETA = {0.2, -0.3};
    private static final double ROUGHNESS = 0.3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void predictionEqualsItsReadableTwin(long seed) {
        ExperimentTemplates templates = NodeTemplates.random(seed, ROUGHNESS);
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 0);
        double[] x = nuisances(seed);
        likelihood.contract(THETA);
        for (int i = 0; i < 5; i++) { // what cells were visited before changes nothing
            x[NodeTemplates.LIGHT] = -3 + 1.5 * i;
            likelihood.chi2(x);
            assertArrayEquals(NodeTwin.expected(templates, THETA, x), likelihood.expected(), 1e-11);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void gradientAndHessianAreTheDerivativesInTheCell(long seed) {
        ExperimentTemplates templates = NodeTemplates.random(seed, ROUGHNESS);
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 2);
        double[] x = Arrays.copyOf(nuisances(seed), likelihood.parameters());
        System.arraycopy(THETA, 0, x, x.length - 2, 2);
        int n = x.length;
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        likelihood.contract(THETA);
        assertTrue(likelihood.derivatives(x, gradient, hessian, new double[n * n]));
        double h = 1e-4;
        for (int k = 0; k < n; k++) {
            double slope = (chi2(templates, x, k, h, k, 0) - chi2(templates, x, k, -h, k, 0)) / (2 * h);
            assertEquals(slope, gradient[k], 1e-5 * (1 + Math.abs(slope)), "gradient " + k);
            for (int l = 0; l < n; l++) {
                double second = (chi2(templates, x, k, h, l, h)
                                - chi2(templates, x, k, h, l, -h)
                                - chi2(templates, x, k, -h, l, h)
                                + chi2(templates, x, k, -h, l, -h))
                        / (4 * h * h);
                assertEquals(second, hessian[k * n + l], 3e-4 * (1 + Math.abs(second)), "hessian " + k + "," + l);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void slopesOnANodeAreThoseOfTheCellAskedFor(long seed) {
        ExperimentTemplates templates = NodeTemplates.random(seed, ROUGHNESS);
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 0);
        likelihood.contract(THETA);
        double[] x = nuisances(seed);
        int k = NodeTemplates.CHARGE;
        x[k] = 1.0;
        double[] gradient = new double[x.length];
        for (int cell = 0; cell <= 1; cell++) {
            likelihood.preferCell(k, cell);
            assertTrue(likelihood.derivatives(
                    x, gradient, new double[x.length * x.length], new double[x.length * x.length]));
            double h = cell == 0 ? -1e-6 : 1e-6;
            double slope = (chi2(templates, x, k, h, k, 0) - chi2(templates, x, k, 0, k, 0)) / h;
            assertEquals(slope, gradient[k], 1e-3 * (1 + Math.abs(slope)));
        }
    }

    private static double[] nuisances(long seed) {
        SplittableRandom random = new SplittableRandom(seed + 100);
        double[] x = new double[NodeTemplates.pulls().size()];
        for (int k = 0; k < x.length; k++) x[k] = random.nextDouble(-0.2, 0.2);
        for (int k = NodeTemplates.LIGHT; k <= NodeTemplates.SYSTEMATIC; k++) {
            x[k] = random.nextInt(-3, 3) + random.nextDouble(0.1, 0.9);
        }
        return x;
    }

    private static double chi2(ExperimentTemplates templates, double[] x, int k, double dk, int l, double dl) {
        double[] moved = x.clone();
        moved[k] += dk;
        moved[l] += dl;
        double[] theta = moved.length == templates.pulls().size()
                ? THETA
                : Arrays.copyOfRange(moved, moved.length - 2, moved.length);
        return PoissonKernel.chi2(NodeTwin.expected(templates, theta, moved), templates.observed());
    }
}
