package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentLikelihoodTest {
    private static final double[] THETA = {0.2, 0.3};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void predictionEqualsItsReadableTwin(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.random(seed);
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 0);
        likelihood.contract(THETA);
        double[] x = nuisances(seed);
        likelihood.chi2(x);
        double[] twin = SyntheticTemplates.expected(templates, THETA, x);
        for (int b = 0; b < twin.length; b++) assertEquals(1.0, likelihood.expected()[b] / twin[b], 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsAddUpToThePrediction(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.random(seed);
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 0);
        likelihood.contract(THETA);
        likelihood.chi2(nuisances(seed));
        double[] sum = new double[templates.observed().length];
        for (int p = 0; p < templates.parts().size(); p++) likelihood.addPart(p, sum);
        assertArrayEquals(likelihood.expected(), sum, 1e-11);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gradientAndHessianAreTheDerivativesOfTheTwin(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.random(seed);
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 2);
        double[] x = java.util.Arrays.copyOf(nuisances(seed), likelihood.parameters());
        x[x.length - 2] = THETA[0];
        x[x.length - 1] = THETA[1];
        int n = x.length;
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        likelihood.contract(THETA);
        assertTrue(likelihood.derivatives(x, gradient, hessian, new double[n * n]));
        double h = 1e-4;
        for (int k = 0; k < n; k++) {
            double slope = (twin(templates, x, k, h, k, 0) - twin(templates, x, k, -h, k, 0)) / (2 * h);
            assertEquals(slope, gradient[k], 1e-5 * (1 + Math.abs(slope)), "gradient " + k);
            for (int l = 0; l < n; l++) {
                double second = (twin(templates, x, k, h, l, h)
                                - twin(templates, x, k, h, l, -h)
                                - twin(templates, x, k, -h, l, h)
                                + twin(templates, x, k, -h, l, -h))
                        / (4 * h * h);
                assertEquals(second, hessian[k * n + l], 2e-4 * (1 + Math.abs(second)), "hessian " + k + "," + l);
            }
        }
    }

    @Test
    void outsideTheDomainThereAreNoDerivatives() {
        ExperimentTemplates templates = SyntheticTemplates.random(1);
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 0);
        likelihood.contract(THETA);
        double[] x = new double[likelihood.parameters()];
        x[0] = -30.0;
        int n = x.length;
        assertEquals(Double.POSITIVE_INFINITY, likelihood.chi2(x));
        assertFalse(likelihood.derivatives(x, new double[n], new double[n * n], new double[n * n]));
    }

    private static double twin(ExperimentTemplates templates, double[] at, int k, double dk, int l, double dl) {
        double[] x = at.clone();
        x[k] += dk;
        x[l] += dl;
        double[] theta = {x[x.length - 2], x[x.length - 1]};
        double[] mu = SyntheticTemplates.expected(templates, theta, x);
        double sum = 0.0;
        for (int b = 0; b < mu.length; b++) {
            double n = templates.observed()[b];
            sum += 2.0 * (mu[b] - n + (n > 0 ? n * Math.log(n / mu[b]) : 0.0));
        }
        return sum;
    }

    private static double[] nuisances(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[SyntheticTemplates.pulls().size()];
        for (int k = 0; k < x.length; k++) x[k] = random.nextDouble(-0.1, 0.1);
        x[SyntheticTemplates.EFFICIENCY] = random.nextDouble(-0.8, 0.8);
        return x;
    }
}
