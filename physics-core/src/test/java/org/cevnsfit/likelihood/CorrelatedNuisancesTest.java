package org.cevnsfit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelatedNuisancesTest {
    private static final List<Pull> PULLS = SyntheticTemplates.pulls();
    private static final int FIRST = 3; // nuisances of the block, not in their order
    private static final int SECOND = 0;
    private static final double[] THETA = {0.2, 0.3};

    private static JointLikelihood likelihood(double correlation) {
        double a = PULLS.get(FIRST).sigma();
        double b = PULLS.get(SECOND).sigma();
        double[][] matrix = {{a * a, correlation * a * b}, {correlation * a * b, b * b}};
        List<String> names = List.of(PULLS.get(FIRST).name(), PULLS.get(SECOND).name());
        return likelihood(new NuisancePrior(PULLS, List.of(new Covariance(names, matrix, "synthetic"))));
    }

    private static JointLikelihood likelihood(NuisancePrior prior) {
        JointLikelihood likelihood = new JointLikelihood(
                List.of(new ExperimentLikelihood(SyntheticTemplates.random(3), 0)), prior, 0, new EvaluationCounts());
        likelihood.couplings(THETA.clone());
        return likelihood;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void valueAndDerivativesGainTheQuadraticForm(long seed) {
        double correlation = -0.7;
        JointLikelihood with = likelihood(correlation);
        JointLikelihood without = likelihood(NuisancePrior.independent(PULLS));
        double[] x = nuisances(seed);
        double u = x[FIRST] / PULLS.get(FIRST).sigma();
        double v = x[SECOND] / PULLS.get(SECOND).sigma();
        double form = (u * u - 2 * correlation * u * v + v * v) / (1 - correlation * correlation);
        double change = form - u * u - v * v;
        assertEquals(without.chi2(x) + change, with.chi2(x), 1e-12 * without.chi2(x));
        assertEquals(without.penalty(x) + change, with.penalty(x), 1e-12 * form);
        double slope = 2
                * ((u - correlation * v) / (1 - correlation * correlation) - u)
                / PULLS.get(FIRST).sigma();
        double mixed = -2
                * correlation
                / (1 - correlation * correlation)
                / PULLS.get(FIRST).sigma()
                / PULLS.get(SECOND).sigma();
        int n = x.length;
        Derivatives own = new Derivatives(with, x);
        Derivatives other = new Derivatives(without, x);
        assertEquals(other.gradient[FIRST] + slope, own.gradient[FIRST], 1e-11 * Math.abs(other.gradient[FIRST]));
        for (double[][] pair : new double[][][] {{own.hessian, other.hessian}, {own.convex, other.convex}}) {
            assertEquals(pair[1][FIRST * n + SECOND] + mixed, pair[0][FIRST * n + SECOND], 1e-11 * Math.abs(mixed));
            assertEquals(pair[0][FIRST * n + SECOND], pair[0][SECOND * n + FIRST]);
        }
    }

    @Test
    void aDiagonalBlockEqualsIndependentPulls() {
        JointLikelihood with = likelihood(0.0);
        JointLikelihood without = likelihood(NuisancePrior.independent(PULLS));
        double[] x = nuisances(9);
        assertEquals(1.0, with.chi2(x) / without.chi2(x), 1e-14);
        Derivatives own = new Derivatives(with, x);
        Derivatives other = new Derivatives(without, x);
        for (int i = 0; i < own.hessian.length; i++) {
            assertEquals(other.hessian[i], own.hessian[i], 1e-13 * Math.abs(other.hessian[i]));
        }
        assertArrayEquals(other.gradient, own.gradient, 1e-10);
    }

    @Test
    void changeIsTheDifferenceOfTwoValues() {
        JointLikelihood likelihood = likelihood(0.5);
        double[] from = nuisances(4);
        double[] to = Arrays.stream(from).map(v -> 1.01 * v).toArray();
        likelihood.reference(from);
        assertEquals(likelihood.chi2(to) - likelihood.chi2(from), likelihood.change(to), 1e-6);
    }

    private static final class Derivatives {
        final double[] gradient;
        final double[] hessian;
        final double[] convex;

        Derivatives(JointLikelihood likelihood, double[] x) {
            gradient = new double[x.length];
            hessian = new double[x.length * x.length];
            convex = new double[x.length * x.length];
            assertTrue(likelihood.derivatives(x, gradient, hessian, convex));
        }
    }

    private static double[] nuisances(long seed) {
        return new SplittableRandom(seed).doubles(PULLS.size(), -0.1, 0.1).toArray();
    }
}
