package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianLikelihoodTest {
    private static final double[] THETA = {0.2, 0.3};
    private static final int[] LINEAR = {0, 1, 2}; // norms and the variation

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void predictionAndChi2EqualTheirReadableTwins(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.gaussian(seed);
        ExperimentLikelihood likelihood = likelihood(templates);
        double[] x = nuisances(seed);
        double chi2 = likelihood.chi2(x);
        double[] mu = SyntheticTemplates.expected(templates, THETA, x);
        for (int b = 0; b < mu.length; b++) {
            assertEquals(mu[b], likelihood.expected()[b], 1e-12 * (1 + Math.abs(mu[b])));
        }
        assertEquals(1.0, chi2 / twin(templates, mu), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void changeIsTheDifferenceOfTwoValues(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.gaussian(seed);
        ExperimentLikelihood likelihood = likelihood(templates);
        double[] from = nuisances(seed);
        double[] to = nuisances(seed + 100);
        double before = likelihood.chi2(from);
        double after = likelihood.chi2(to);
        likelihood.reference(from);
        assertEquals(after - before, likelihood.change(to), 1e-12 * (after + before));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void derivativesOfLinearNuisancesEqualTheirReadableTwins(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.gaussian(seed);
        ExperimentLikelihood likelihood = likelihood(templates);
        double[] x = nuisances(seed);
        int n = x.length;
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        assertTrue(likelihood.derivatives(x, gradient, hessian, new double[n * n]));
        double[] mu = SyntheticTemplates.expected(templates, THETA, x);
        for (int k : LINEAR) {
            double[] slopeK = slope(templates, x, k, mu);
            double twin = 0.0;
            for (int b = 0; b < mu.length; b++) {
                twin += 2 * (mu[b] - templates.observed()[b]) / templates.variance()[b] * slopeK[b];
            }
            assertEquals(twin, gradient[k], 1e-12 * size(templates, mu, slopeK));
            for (int l : LINEAR) {
                double[] slopeL = slope(templates, x, l, mu);
                double second = 0.0;
                for (int b = 0; b < mu.length; b++)
                    second += 2 * slopeK[b] * slopeL[b] / templates.variance()[b];
                assertEquals(second, hessian[k * n + l], 1e-11 * (1 + Math.abs(second)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hessianOfShapesAndCouplingsIsTheDerivativeOfTheGradient(long seed) {
        ExperimentLikelihood likelihood = new ExperimentLikelihood(SyntheticTemplates.gaussian(seed), 2);
        double[] x = Arrays.copyOf(nuisances(seed), likelihood.parameters());
        int n = x.length;
        double[] hessian = new double[n * n];
        gradient(likelihood, x, hessian);
        double h = 1e-5;
        for (int k = 0; k < n; k++) {
            double[] plus = x.clone();
            double[] minus = x.clone();
            plus[k] += h;
            minus[k] -= h;
            double[] up = gradient(likelihood, plus, new double[n * n]);
            double[] down = gradient(likelihood, minus, new double[n * n]);
            for (int l = 0; l < n; l++) {
                double slope = (up[l] - down[l]) / (2 * h);
                assertEquals(slope, hessian[k * n + l], 1e-6 * (1 + Math.abs(hessian[k * n + k])), k + "," + l);
            }
        }
    }

    @Test
    void aNegativeExpectationIsLegalAndABinOfInfiniteVarianceCountsNothing() {
        double[] n = {4.0, 7.0};
        double[] weight = {1.0 / 2.0, 1.0 / Double.POSITIVE_INFINITY};
        double[] root = {Math.sqrt(0.5), 0.0};
        assertEquals(12.5, GaussianKernel.chi2(new double[] {-1.0, 99.0}, n, weight), 1e-15);
        double[] slope = new double[2];
        assertTrue(GaussianKernel.weights(new double[] {-1.0, 99.0}, n, weight, root, slope, new double[2]));
        assertEquals(-2.5, slope[0], 1e-15);
        assertEquals(0.0, slope[1]);
    }

    @Test
    void anExpectationThatIsNoNumberLiesOutsideTheDomain() {
        double[] n = {4.0};
        double[] one = {1.0};
        double[] mu = {Double.NaN};
        assertEquals(Double.POSITIVE_INFINITY, GaussianKernel.chi2(mu, n, one));
        assertEquals(Double.POSITIVE_INFINITY, GaussianKernel.change(mu, n, n, one));
        assertFalse(GaussianKernel.weights(mu, n, one, one, new double[1], new double[1]));
    }

    private static ExperimentLikelihood likelihood(ExperimentTemplates templates) {
        ExperimentLikelihood likelihood = new ExperimentLikelihood(templates, 0);
        likelihood.contract(THETA);
        return likelihood;
    }

    private static double twin(ExperimentTemplates templates, double[] mu) {
        double sum = 0.0;
        for (int b = 0; b < mu.length; b++) {
            sum += Math.pow(mu[b] - templates.observed()[b], 2) / templates.variance()[b];
        }
        return sum;
    }

    /** ∂μ/∂x_k of a linear nuisance: the difference over one unit. */
    private static double[] slope(ExperimentTemplates templates, double[] x, int k, double[] mu) {
        double[] moved = x.clone();
        moved[k] += 1.0;
        double[] slope = SyntheticTemplates.expected(templates, THETA, moved);
        for (int b = 0; b < mu.length; b++) slope[b] -= mu[b];
        return slope;
    }

    private static double size(ExperimentTemplates templates, double[] mu, double[] slope) {
        double size = 1.0;
        for (int b = 0; b < mu.length; b++) {
            size += Math.abs((mu[b] - templates.observed()[b]) / templates.variance()[b] * slope[b]);
        }
        return size;
    }

    private static double[] gradient(ExperimentLikelihood likelihood, double[] x, double[] hessian) {
        int n = x.length;
        double[] gradient = new double[n];
        likelihood.contract(new double[] {x[n - 2], x[n - 1]});
        assertTrue(likelihood.derivatives(x, gradient, hessian, new double[n * n]));
        return gradient;
    }

    private static double[] nuisances(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[SyntheticTemplates.pulls().size()];
        for (int k = 0; k < x.length; k++) x[k] = random.nextDouble(-0.1, 0.1);
        x[2] = random.nextDouble(-1.0, 1.0);
        return x;
    }
}
