package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.likelihood.ExperimentLikelihood;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.likelihood.SyntheticTemplates;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilerTest {
    private static final List<Parameter> COUPLINGS = List.of(
            new Parameter("x", "1", Parameter.Role.COUPLING, 0.0, -2.0, 4.0, "synthetic"),
            new Parameter("y", "1", Parameter.Role.COUPLING, 0.0, -2.0, 2.0, "synthetic"));

    private record OneBin() implements TimeProfile {
        @Override
        public int timeBins() {
            return 1;
        }

        @Override
        public boolean shiftable() {
            return false;
        }

        @Override
        public void fractions(double shiftUs, double[] fraction, double[] first, double[] second) {
            fraction[0] = 1.0;
        }
    }

    private static Profiler profiler(ExperimentTemplates templates, int profiled) {
        JointLikelihood likelihood = new JointLikelihood(
                List.of(new ExperimentLikelihood(templates, profiled)), templates.pulls(), profiled);
        return new Profiler(likelihood, templates.pulls(), COUPLINGS, new int[] {0, 1}, profiled);
    }

    /** One bin with n observed and (1 + a) s expected, a with width 0.1. */
    private static ExperimentTemplates counting(double observed, double expected, List<Pull> pulls) {
        PolynomialSet set = new PolynomialSet(List.of(Polynomial.constant(1.0)), new int[] {0, 1});
        int[] norms = java.util.stream.IntStream.range(0, pulls.size()).toArray();
        PartTemplates part =
                new PartTemplates("cevns", "cevns", new OneBin(), false, norms, -1, -1, set, new double[] {expected});
        return new ExperimentTemplates("counting", 1, 1, new double[] {observed}, pulls, -1, List.of(part));
    }

    private static NormPull norm(String name, double sigma) {
        return new NormPull(name, sigma, -0.9, 10.0, List.of("cevns"), "synthetic");
    }

    @Test
    void countingExperimentHasTheClosedFormSolution() { // n = 120, μ = (1 + a) 100, σ = 0.10
        Profiler profiler = profiler(counting(120.0, 100.0, List.of(norm("a", 0.10))), 0);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[2], point);
        assertEquals(0.09544512, point.nuisances[0], 5e-9);
        assertEquals(1.87858682, point.chi2, 5e-9);
        assertEquals(FitStatus.CONVERGED, point.status);
    }

    @Test
    void twoNormsCannotSwitchTheSignalOff() { // 1 + a + b ≥ 0.1: one event observed, 10⁵ expected
        Profiler profiler = profiler(counting(1.0, 1e5, List.of(norm("a", 5.0), norm("b", 2.0))), 0);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[2], point);
        assertEquals(FitStatus.AT_BOUND, point.status);
        assertEquals(-0.9, point.nuisances[0] + point.nuisances[1], 1e-12);
        assertEquals(25.0 / 4.0, point.nuisances[0] / point.nuisances[1], 1e-6); // shares by variance
    }

    @Test
    void templatesThatAreNotNumbersGiveAnHonestStatus() {
        Profiler profiler = profiler(counting(1.0, Double.NaN, List.of(norm("a", 0.1))), 0);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[2], point);
        assertEquals(FitStatus.NOT_FINITE, point.status);
        assertEquals(Double.POSITIVE_INFINITY, point.chi2);
    }

    @Test
    void eventsWithoutExpectationAreNotFinite() {
        Profiler profiler = profiler(counting(1.0, 0.0, List.of(norm("a", 0.1))), 0);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[2], point);
        assertEquals(FitStatus.NOT_FINITE, point.status);
    }

    @Test
    void nuisanceThatMovesNothingStaysAtZero() {
        Profiler profiler = profiler(counting(0.0, 0.0, List.of(norm("a", 0.1))), 0);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[2], point);
        assertEquals(0.0, point.chi2);
        assertEquals(0.0, point.nuisances[0]);
        assertEquals(FitStatus.CONVERGED, point.status);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSimplexFindsALowerMinimum(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.random(seed);
        Profiler profiler = profiler(templates, 0);
        ProfilePoint point = profiler.newPoint();
        double[] theta = {0.2, 0.3};
        profiler.profile(theta, point);
        assertTrue(point.status.succeeded());
        assertTrue(point.edm <= 1e-8);
        assertEquals(point.chi2, profiler.chi2(point), 1e-9);
        assertTrue(simplex(profiler, point, new double[point.nuisances.length]) > point.chi2 - 1e-6);
        assertEquals(point.chi2, simplex(profiler, point, point.nuisances), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3.0, 10.0, 30.0, 300.0, 3000.0})
    void signalFarAboveTheDataEndsAtItsSmallestNorm(double coupling) {
        Profiler profiler = profiler(SyntheticTemplates.random(2), 0);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[] {coupling, 0.3 * coupling}, point);
        assertEquals(FitStatus.AT_BOUND, point.status);
        assertTrue(point.edm <= 1e-8 || point.edm <= 1e-12 * point.chi2);
        double signal = point.nuisances[0] + point.nuisances[1];
        assertTrue(signal >= -0.9 - 1e-12 && point.nuisances[0] >= -0.9);
        double[] around = new double[point.nuisances.length];
        for (int k = 0; k < around.length; k++) around[k] = 0.9 * point.nuisances[k];
        assertTrue(simplex(profiler, point, around) >= point.chi2 * (1 - 1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void profiledCouplingFindsTheLowestPointOfADenseGrid(long seed) {
        ExperimentTemplates templates = SyntheticTemplates.random(seed);
        Profiler joint = profiler(templates, 1); // y is profiled
        Profiler single = profiler(templates, 0);
        ProfilePoint point = joint.newPoint();
        joint.profile(new double[] {0.2, 0.0}, point);
        assertTrue(point.status.succeeded());
        ProfilePoint grid = single.newPoint();
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 800; i++) {
            single.profile(new double[] {0.2, -2.0 + 4.0 * i / 800}, grid);
            if (grid.status.succeeded()) lowest = Math.min(lowest, grid.chi2);
        }
        assertTrue(point.chi2 <= lowest + 1e-9, point.chi2 + " above the grid's " + lowest);
        assertEquals(lowest, point.chi2, 0.05);
    }

    @Test
    void sameBlockGivesTheSameBits() {
        Profiler profiler = profiler(SyntheticTemplates.random(3), 0);
        assertArrayEquals(walk(profiler), walk(profiler));
        assertArrayEquals(walk(profiler), walk(profiler(SyntheticTemplates.random(3), 0)));
    }

    private static double[] walk(Profiler profiler) {
        profiler.restart();
        ProfilePoint point = profiler.newPoint();
        double[] chi2 = new double[50];
        for (int i = 0; i < chi2.length; i++) {
            profiler.profile(new double[] {-1.0 + 0.06 * i, 0.3}, point);
            chi2[i] = point.chi2;
        }
        return chi2;
    }

    private static double simplex(Profiler profiler, ProfilePoint at, double[] from) {
        List<Pull> pulls = SyntheticTemplates.pulls();
        ProfilePoint moved = profiler.newPoint();
        System.arraycopy(at.couplings, 0, moved.couplings, 0, moved.couplings.length);
        ObjectiveFunction objective = new ObjectiveFunction(x -> {
            for (int k = 0; k < x.length; k++) {
                if (x[k] < pulls.get(k).lower() || x[k] > pulls.get(k).upper()) return Double.POSITIVE_INFINITY;
            }
            if (x[0] + x[1] < -0.9) return Double.POSITIVE_INFINITY;
            System.arraycopy(x, 0, moved.nuisances, 0, x.length);
            return profiler.chi2(moved);
        });
        double[] edges = {0.05, 0.02, 0.1, 0.01, 0.02, 0.2, 0.05};
        return new SimplexOptimizer(1e-14, 1e-14)
                .optimize(
                        new MaxEval(200_000),
                        objective,
                        GoalType.MINIMIZE,
                        new InitialGuess(from),
                        new NelderMeadSimplex(edges))
                .getValue();
    }
}
