package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.cevnsfit.numerics.SymmetricEigen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that are analytic in their own nuisances: continua, lines, lines tied to others. */
class SpectrumLikelihoodTest {
    private static final double[] THETA = {0.2, 0.3};
    private static final double[] ONE = {1.0};
    private static final double[] THREE = {0.5, 0.3, 0.2};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void predictionEqualsErrorFunctionsAndExponentials(long seed) {
        double[] fraction = seed % 2 == 0 ? ONE : THREE;
        double[] x = LineTemplates.nuisances(seed);
        ExperimentLikelihood likelihood = likelihood(fraction, seed, true, 0);
        likelihood.chi2(x);
        double[] twin = LineTemplates.expected(fraction, THETA, x);
        double peak = Arrays.stream(twin).max().getAsDouble();
        assertArrayEquals(twin, likelihood.expected(), 1e-9 * peak);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void partsAndSpectraAddUpToThePrediction(long seed) {
        ExperimentLikelihood likelihood = likelihood(THREE, seed, true, 0);
        likelihood.chi2(LineTemplates.nuisances(seed));
        double[] sum = new double[likelihood.expected().length];
        likelihood.addPart(0, sum);
        for (int s = 0; s < likelihood.templates().spectra().size(); s++) likelihood.addSpectrum(s, sum);
        assertArrayEquals(likelihood.expected(), sum, 1e-10);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, false"})
    void gradientIsTheSlopeOfTheTwin(long seed, boolean gaussian) {
        LineTemplates lines = data(THREE, seed, gaussian);
        ExperimentLikelihood likelihood = likelihood(lines, 2);
        double[] x = parameters(seed);
        double[] gradient = new double[x.length];
        likelihood.contract(THETA);
        assertTrue(
                likelihood.derivatives(x, gradient, new double[x.length * x.length], new double[x.length * x.length]));
        for (int k = 0; k < x.length; k++) {
            double h = 1e-5;
            double slope = (8.0 * (chi2(lines, x, k, h) - chi2(lines, x, k, -h))
                            - (chi2(lines, x, k, 2 * h) - chi2(lines, x, k, -2 * h)))
                    / (12 * h);
            assertEquals(slope, gradient[k], 1e-6 * (1 + Math.abs(slope)), "gradient " + k);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, false"})
    void hessianIsTheSlopeOfTheGradientAndItsConvexPartHasNoNegativeCurvature(long seed, boolean gaussian) {
        ExperimentLikelihood likelihood = likelihood(data(THREE, seed, gaussian), 2);
        double[] x = parameters(seed);
        int n = x.length;
        double[] hessian = new double[n * n];
        double[] convex = new double[n * n];
        likelihood.contract(THETA);
        assertTrue(likelihood.derivatives(x, new double[n], hessian, convex));
        double h = 1e-6;
        for (int k = 0; k < n; k++) {
            double[] up = gradient(likelihood, x, k, h);
            double[] down = gradient(likelihood, x, k, -h);
            for (int l = 0; l < n; l++) {
                double slope = (up[l] - down[l]) / (2 * h);
                double scale = 1 + Math.sqrt(convex[k * n + k] * convex[l * n + l]);
                assertEquals(slope, hessian[k * n + l], 1e-6 * scale, k + "," + l);
                assertEquals(hessian[l * n + k], hessian[k * n + l], 1e-12 * scale);
            }
        }
        assertNoNegativeCurvature(convex, n);
    }

    @ParameterizedTest
    @ValueSource(ints = {LineTemplates.HEIGHT, LineTemplates.LINE})
    void withoutHeightTheShapeIsFlat(int height) {
        ExperimentLikelihood likelihood = likelihood(ONE, 1, true, 0);
        double[] x = new double[likelihood.parameters()];
        x[height] = -1.0;
        int n = x.length;
        double[] gradient = new double[n];
        double[] hessian = new double[n * n];
        assertTrue(likelihood.derivatives(x, gradient, hessian, new double[n * n]));
        int[] shapes = height == LineTemplates.HEIGHT
                ? new int[] {LineTemplates.DECAY}
                : new int[] {LineTemplates.CENTRE, LineTemplates.WIDTH};
        for (int k : shapes) {
            assertEquals(0.0, gradient[k]);
            assertEquals(0.0, hessian[k * n + k]);
            assertTrue(hessian[k * n + height] != 0.0);
        }
    }

    private static void assertNoNegativeCurvature(double[] convex, int n) {
        double[] unit = new double[n * n]; // its diagonal is one
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++)
                unit[k * n + l] = convex[k * n + l] / Math.sqrt(convex[k * n + k] * convex[l * n + l]);
        }
        assertTrue(SymmetricEigen.diagonalise(unit, new double[n * n], n, n));
        for (int k = 0; k < n; k++) assertTrue(unit[k * n + k] > -1e-12, "eigenvalue " + unit[k * n + k]);
    }

    private static double chi2(LineTemplates lines, double[] at, int k, double step) {
        double[] x = at.clone();
        x[k] += step;
        double[] mu = LineTemplates.expected(lines.fraction(), new double[] {x[x.length - 2], x[x.length - 1]}, x);
        double sum = 0.0;
        for (int b = 0; b < mu.length; b++) {
            double n = lines.observed()[b];
            if (lines.variance() != null) {
                sum += Math.pow(mu[b] - n, 2) / lines.variance()[b];
            } else {
                sum += 2.0 * (mu[b] - n + (n > 0 ? n * Math.log(n / mu[b]) : 0.0));
            }
        }
        return sum;
    }

    private static double[] gradient(ExperimentLikelihood likelihood, double[] at, int k, double step) {
        double[] x = at.clone();
        x[k] += step;
        int n = x.length;
        double[] gradient = new double[n];
        likelihood.contract(new double[] {x[n - 2], x[n - 1]});
        assertTrue(likelihood.derivatives(x, gradient, new double[n * n], new double[n * n]));
        return gradient;
    }

    private static double[] parameters(long seed) {
        double[] x = Arrays.copyOf(
                LineTemplates.nuisances(seed), LineTemplates.pulls().size() + 2);
        x[x.length - 2] = THETA[0];
        x[x.length - 1] = THETA[1];
        return x;
    }

    private static LineTemplates data(double[] fraction, long seed, boolean gaussian) {
        return LineTemplates.scattered(
                fraction, new double[2], new double[LineTemplates.pulls().size()], seed, gaussian);
    }

    private static ExperimentLikelihood likelihood(double[] fraction, long seed, boolean gaussian, int profiled) {
        return likelihood(data(fraction, seed, gaussian), profiled);
    }

    private static ExperimentLikelihood likelihood(LineTemplates lines, int profiled) {
        ExperimentLikelihood likelihood = new ExperimentLikelihood(lines.templates(), profiled);
        likelihood.contract(THETA);
        return likelihood;
    }
}
