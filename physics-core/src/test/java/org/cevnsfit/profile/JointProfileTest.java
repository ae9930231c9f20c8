package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.detector.FixedTimeProfile;
import org.cevnsfit.likelihood.EvaluationCounts;
import org.cevnsfit.likelihood.ExperimentLikelihood;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joint profiles of counting experiments with hand solutions. */
class JointProfileTest {
    private static final FixedTimeProfile WHOLE = new FixedTimeProfile(new double[] {1.0});
    private static final PolynomialSet ONE = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[0]);

    /** One bin with n observed and (1 + a) s expected; Gaussian if a variance is given. */
    private static ExperimentTemplates counting(String name, double n, double s, double[] variance, Pull norm) {
        PartTemplates part =
                new PartTemplates("cevns", "cevns", WHOLE, false, new int[] {0}, -1, -1, ONE, new double[] {s});
        return new ExperimentTemplates(name, 1, 1, new double[] {n}, variance, List.of(norm), -1, List.of(part));
    }

    private static Pull norm(String name, double sigma) {
        return new NormPull(name, sigma, -0.9, 10.0, List.of("cevns"), "synthetic");
    }

    private static ProfilePoint profile(NuisancePrior prior, ExperimentTemplates... experiments) {
        List<ExperimentLikelihood> terms = new ArrayList<>();
        for (ExperimentTemplates templates : experiments) terms.add(new ExperimentLikelihood(templates, 0));
        JointLikelihood likelihood = new JointLikelihood(terms, prior, 0, new EvaluationCounts());
        Profiler profiler = new Profiler(likelihood, prior.pulls(), List.of(), new int[0], 0);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[0], point);
        return point;
    }

    @Test
    void aNormSharedByTwoCountsSeesTheirSum() { // S = 250, n = 290, σ = 0.1: the root of one count of 290
        Pull shared = norm("flux", 0.1);
        ProfilePoint point = profile(
                NuisancePrior.independent(List.of(shared)),
                counting("one", 120.0, 100.0, null, shared),
                counting("two", 170.0, 150.0, null, shared));
        double b = 1.0 + 250.0 * 0.01;
        assertEquals((-b + Math.sqrt(b * b - 4.0 * (250.0 - 290.0) * 0.01)) / 2.0, point.nuisances[0], 1e-12);
    }

    /** Minimum of (s₁(1 + a) − n₁)²/v₁ + (s₂(1 + b) − n₂)²/v₂ + (a, b) C⁻¹ (a, b)ᵀ: a linear system of two equations. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.8, 0.0, 0.3, 0.95})
    void twoCorrelatedNormsHaveTheClosedFormSolution(double correlation) {
        Pull a = norm("a", 0.1);
        Pull b = norm("b", 0.3);
        double mixed = correlation * 0.1 * 0.3;
        Covariance block =
                new Covariance(List.of("a", "b"), new double[][] {{0.01, mixed}, {mixed, 0.09}}, "synthetic");
        ProfilePoint point = profile(
                new NuisancePrior(List.of(a, b), List.of(block)),
                counting("one", 120.0, 100.0, new double[] {64.0}, a),
                counting("two", 140.0, 150.0, new double[] {100.0}, b));
        double determinant = 0.01 * 0.09 - mixed * mixed;
        double haa = 100.0 * 100.0 / 64.0 + 0.09 / determinant;
        double hbb = 150.0 * 150.0 / 100.0 + 0.01 / determinant;
        double hab = -mixed / determinant;
        double ra = 100.0 * 20.0 / 64.0;
        double rb = 150.0 * -10.0 / 100.0;
        double bend = haa * hbb - hab * hab;
        double first = (hbb * ra - hab * rb) / bend;
        double second = (haa * rb - hab * ra) / bend;
        assertEquals(first, point.nuisances[0], 1e-12);
        assertEquals(second, point.nuisances[1], 1e-12);
        double form = (0.09 * first * first - 2 * mixed * first * second + 0.01 * second * second) / determinant;
        double fit = Math.pow(100 * (1 + first) - 120, 2) / 64 + Math.pow(150 * (1 + second) - 140, 2) / 100;
        assertEquals(fit + form, point.chi2, 1e-10);
        assertEquals(fit, point.chi2PerExperiment[0] + point.chi2PerExperiment[1], 1e-10);
    }
}
