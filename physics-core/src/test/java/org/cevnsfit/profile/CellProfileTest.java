package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cevnsfit.likelihood.ExperimentLikelihood;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.likelihood.NodeTemplates;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minima of a likelihood with kinks at whole numbers of three nuisances, against the lowest of all its cells. */
class CellProfileTest {
    private static final List<Pull> PULLS = NodeTemplates.pulls();
    private static final int N = PULLS.size();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 39, 40})
    void findsTheLowestOfAllCells(long seed) {
        requireLowest(seed, 0.05);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsItWhereNodesAreRough(long seed) {
        requireLowest(seed, 0.2);
    }

    private static void requireLowest(long seed, double roughness) {
        ExperimentTemplates templates = NodeTemplates.random(seed, roughness);
        Profiler profiler = profiler(templates, 0);
        ProfilePoint point = profiler.newPoint();
        for (double[] theta : thetas(seed, 3)) {
            profiler.profile(theta, point);
            double lowest = lowest(templates, theta);
            assertEquals(lowest, point.chi2, 1e-7);
            assertEquals(lowest, profiler.chi2(point), 1e-7);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfPointsDoesNotMatter(long seed) {
        ExperimentTemplates templates = NodeTemplates.random(seed, 0.1);
        Profiler walk = profiler(templates, 0);
        ProfilePoint point = walk.newPoint();
        List<double[]> thetas = thetas(seed, 12);
        double[] forwards = new double[thetas.size()];
        for (int p = 0; p < forwards.length; p++) {
            walk.profile(thetas.get(p), point);
            forwards[p] = point.chi2;
        }
        for (int p = forwards.length - 1; p >= 0; p--) {
            walk.profile(thetas.get(p), point);
            assertEquals(forwards[p], point.chi2, 1e-7);
            Profiler alone = profiler(templates, 0);
            alone.profile(thetas.get(p), point);
            assertEquals(forwards[p], point.chi2, 1e-7);
        }
    }

    @Test
    void aMinimumOnAKinkIsConvergedAndOneAtTheEndIsNot() {
        int kinks = 0;
        int ends = 0;
        for (long seed = 0; seed < 12; seed++) {
            Profiler profiler = profiler(NodeTemplates.random(seed, 0.8), seed % 2 == 0 ? PULLS : wide(), 0);
            ProfilePoint point = profiler.newPoint();
            for (double[] theta : thetas(seed, 6)) {
                profiler.profile(theta, point);
                boolean end = false;
                boolean kink = false;
                for (int k = NodeTemplates.LIGHT; k < N; k++) {
                    end |= Math.abs(point.nuisances[k]) == 3.0;
                    kink |= point.nuisances[k] == Math.rint(point.nuisances[k]);
                }
                assertEquals(end ? FitStatus.AT_BOUND : FitStatus.CONVERGED, point.status);
                if (kink && !end) kinks++;
                if (end) ends++;
            }
        }
        assertTrue(kinks > 10 && ends > 0, kinks + " minima on kinks, " + ends + " at an end");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void profiledCouplingsReachTheLowestPointOfAScan(long seed) {
        ExperimentTemplates templates = NodeTemplates.random(seed, 0.05);
        Profiler scan = profiler(templates, 0);
        ProfilePoint point = scan.newPoint();
        double lowest = Double.POSITIVE_INFINITY;
        for (int p = 0; p < 15 * 15; p++) {
            scan.profile(new double[] {p / 15 * 0.3 - 2.1, p % 15 * 0.3 - 2.1}, point);
            lowest = Math.min(lowest, point.chi2);
        }
        Profiler profiled = profiler(templates, 2);
        profiled.profile(new double[2], point);
        assertTrue(point.chi2 <= lowest, point.chi2 + " above " + lowest);
        double best = point.chi2;
        scan.profile(point.couplings.clone(), point);
        assertEquals(best, point.chi2, 1e-6);
    }

    static List<double[]> thetas(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed + 7);
        return IntStream.range(0, count)
                .mapToObj(i -> random.doubles(2, -0.5, 0.5).toArray())
                .toList();
    }

    private static Parameter coupling(String name) {
        return new Parameter(name, "1", Parameter.Role.COUPLING, 0.0, -3.0, 3.0, "synthetic");
    }

    private static Profiler profiler(ExperimentTemplates templates, int profiled) {
        return profiler(templates, PULLS, profiled);
    }

    private static Profiler profiler(ExperimentTemplates templates, List<Pull> pulls, int profiled) {
        List<Parameter> model = List.of(coupling("a"), coupling("b"));
        JointLikelihood likelihood =
                new JointLikelihood(List.of(new ExperimentLikelihood(templates, profiled)), pulls, profiled);
        return new Profiler(likelihood, pulls, model, new int[] {0, 1}, profiled);
    }

    /** The same nuisances, those with kinks nearly free. */
    private static List<Pull> wide() {
        return PULLS.stream()
                .map(pull -> pull instanceof ShapePull shape
                        ? new ShapePull(shape.name(), 1e2, -3, 3, shape.effect(), 0.0, shape.components(), "synthetic")
                        : pull)
                .toList();
    }

    /** Lowest −2 ln λ of all cells, each searched from its centre. */
    static double lowest(ExperimentTemplates templates, double[] theta) {
        JointLikelihood likelihood = new JointLikelihood(List.of(new ExperimentLikelihood(templates, 0)), PULLS, 0);
        likelihood.couplings(theta.clone());
        double lowest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < 216; c++) {
            int[] cell = {c / 36 - 3, c / 6 % 6 - 3, c % 6 - 3};
            double[] lower = PULLS.stream().mapToDouble(Pull::lower).toArray();
            double[] upper = PULLS.stream().mapToDouble(Pull::upper).toArray();
            for (int i = 0; i < 3; i++) {
                int k = NodeTemplates.LIGHT + i;
                lower[k] = cell[i];
                upper[k] = cell[i] + 1;
                likelihood.preferCell(k, cell[i]);
            }
            double[] start = new double[N];
            for (int i = 0; i < 3; i++) start[NodeTemplates.LIGHT + i] = cell[i] + 0.5;
            lowest = Math.min(
                    lowest, BoundedMinimum.of(likelihood, lower, upper, start).chi2());
        }
        return lowest;
    }
}
