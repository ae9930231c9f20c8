package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.cevnsfit.likelihood.ExperimentLikelihood;
import org.cevnsfit.likelihood.JointLikelihood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every way of profiling must do on likelihoods made to be hard: reach a minimum that no slow minimiser undercuts, at a place inside the
 * domain whose −2 ln λ is the value it reports; or say that there is none.
 */
abstract class HostileContract {
    private static final int SEEDS = 16;

    /** Profiles the points of a case in order, as one block. */
    abstract List<ProfilePoint> profile(HostileCase of);

    static Profiler profiler(HostileCase of) {
        List<ExperimentLikelihood> terms = of.experiments().stream()
                .map(templates -> new ExperimentLikelihood(templates, of.profiled()))
                .toList();
        JointLikelihood likelihood = new JointLikelihood(terms, of.pulls(), of.profiled());
        return new Profiler(likelihood, of.pulls(), HostileCase.COUPLINGS, new int[] {0, 1}, of.profiled());
    }

    @ParameterizedTest
    @EnumSource(HostileFamily.class)
    void rightMinimumOrHonestStatus(HostileFamily family) {
        for (long seed = 0; seed < SEEDS; seed++) one(family, seed);
    }

    final void one(HostileFamily family, long seed) {
        HostileCase of = family.member(seed);
        SlowMinimiser slow = new SlowMinimiser(of);
        List<ProfilePoint> points = profile(of);
        SplittableRandom random = new SplittableRandom(seed);
        for (int p = 0; p < points.size(); p++) {
            check(of, slow, points.get(p), of.points().get(p), random, family + " " + seed + ", point " + p);
        }
    }

    private static void check(
            HostileCase of,
            SlowMinimiser slow,
            ProfilePoint point,
            double[] scanned,
            SplittableRandom random,
            String where) {
        assertTrue(of.allowed().contains(point.status), where + ": " + point.status + ", chi2 " + point.chi2);
        if (!point.status.succeeded()) {
            assertTrue(!Double.isFinite(point.chi2), where + " has the value " + point.chi2);
            return;
        }
        double[] x = Arrays.copyOf(point.nuisances, point.nuisances.length + of.profiled());
        for (int f = 0; f < of.profiled(); f++) x[point.nuisances.length + f] = point.couplings[2 - of.profiled() + f];
        assertTrue(slow.inside(x, 1e-11), where + ": outside the domain at " + Arrays.toString(x));
        double observed = Arrays.stream(of.experiments().get(0).observed()).sum();
        double rounding = 1e-15 * observed + 1e-12 * point.chi2; // μ − n − n ln(μ/n) cancels
        assertEquals(slow.chi2(point.couplings, x), point.chi2, 1e-9 + rounding, where);
        slow.search(scanned, x, random);
        assertTrue(
                point.chi2 <= slow.lowest + 1e-6 + rounding,
                () -> where + ": " + point.chi2 + " above " + slow.lowest + " " + point.status);
    }
}
