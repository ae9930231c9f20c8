package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.validation.SyntheticExperiments;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static final InteractionModel NSI = new NonStandardInteractions(PhysicsSettings.standard());
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final Experiment ARGON = SyntheticExperiments.argon(ProjectHome.PATH.resolve("data"), NSI, 1);
    private static final List<String> PLANE = List.of("eps_ee_uV", "eps_mumu_uV");
    private static final double[][] POINTS = {{0.0, 0.0}, {0.1, 0.0}, {0.2, 0.05}, {0.3, 0.1}, {-0.3, 0.5}};

    private static FitModel model(List<Experiment> experiments, Covariance... blocks) {
        Map<String, String> sets = new LinkedHashMap<>();
        experiments.forEach(experiment -> sets.put(experiment.name(), "STD"));
        return FitModel.of(experiments, sets, SignalModel.of(NSI), Normalisation.COMPUTED, Set.of(), List.of(blocks));
    }

    private static ProfilePoint[] scan(FitModel model, List<String> scanned, List<String> profiled) {
        Profiler profiler = model.profiler(ShapePoint.nominal(), scanned, profiled, model.nominalCouplings());
        ProfilePoint[] found = new ProfilePoint[POINTS.length];
        for (int p = 0; p < found.length; p++) {
            found[p] = profiler.newPoint();
            profiler.profile(couplings(model, POINTS[p]), found[p]);
        }
        return found;
    }

    private static double[] couplings(FitModel model, double[] plane) {
        double[] couplings = model.nominalCouplings();
        for (int i = 0; i < plane.length; i++) couplings[index(model, PLANE.get(i))] = plane[i];
        return couplings;
    }

    private static int index(FitModel model, String coupling) {
        return model.couplings().stream().map(Parameter::name).toList().indexOf(coupling);
    }

    @Test
    void unconnectedExperimentsAreTheSumOfTheirOwnProfiles() {
        ProfilePoint[] both = scan(model(List.of(CSI, ARGON)), PLANE, List.of());
        ProfilePoint[] csi = scan(model(List.of(CSI)), PLANE, List.of());
        ProfilePoint[] argon = scan(model(List.of(ARGON)), PLANE, List.of());
        for (int p = 0; p < both.length; p++) {
            assertEquals(csi[p].chi2 + argon[p].chi2, both[p].chi2, 1e-12 * both[p].chi2);
            assertEquals(csi[p].edm + argon[p].edm, both[p].edm);
            assertEquals(csi[p].iterations + argon[p].iterations, both[p].iterations);
            assertEquals(csi[p].starts + argon[p].starts, both[p].starts);
            assertArrayEquals(
                    DoubleStream.concat(Arrays.stream(csi[p].nuisances), Arrays.stream(argon[p].nuisances))
                            .toArray(),
                    both[p].nuisances);
            assertArrayEquals(
                    new double[] {csi[p].chi2PerExperiment[0], argon[p].chi2PerExperiment[0]},
                    both[p].chi2PerExperiment);
        }
    }

    /** Muon neutrinos never reach a reactor experiment, so one profile serves every point of a plane of theirs. */
    @Test
    void whatDoesNotVaryIsProfiledOnce() {
        FitModel model = model(List.of(ExperimentReader.read(ProjectHome.PATH, "conus-plus-2025")));
        List<String> muons = List.of("eps_mumu_uV", "eps_mumu_dV");
        double[] nominal = model.nominalCouplings();
        BlockProfiler profiler = model.blockProfiler(ShapePoint.nominal(), Treatment.of(muons, List.of(), nominal));
        PointColumns block = profiler.newColumns(3);
        block.size = 3;
        block.fillCouplings(nominal);
        int up = index(model, "eps_mumu_uV");
        for (int p = 0; p < block.size; p++) block.couplings[up][p] = 0.1 * p;
        profiler.profile(block);
        for (int p = 0; p < block.size; p++) {
            double[] couplings = nominal.clone();
            couplings[up] = 0.1 * p;
            ProfilePoint alone = profiler.single().newPoint();
            profiler.single().restart();
            profiler.single().profile(couplings, alone);
            assertEquals(alone.chi2, block.chi2[p]);
            assertEquals(0.1 * p, block.couplings[up][p]);
            assertEquals(alone.nuisances[0], block.nuisances[0][p]);
            assertEquals(alone.iterations, block.iterations[p]);
        }
        assertEquals(0, profiler.counts().size());
    }

    @Test
    void theWorstStatusCounts() {
        double[] broken = ARGON.observed().clone();
        broken[3] = Double.NaN;
        Experiment noNumber = ARGON.withObserved(broken, ARGON.variance());
        FitModel model = model(List.of(CSI, noNumber));
        ProfilePoint point = scan(model, PLANE, List.of())[0];
        assertEquals(FitStatus.NOT_FINITE, point.status);
        assertEquals(Double.POSITIVE_INFINITY, point.chi2);
        assertTrue(Double.isFinite(point.chi2PerExperiment[0]));
        Pull tight = new NormPull("tight", 0.5, -1e-3, 1e-3, List.of(Experiment.CEVNS), "synthetic");
        Experiment bounded = ARGON.withNuisanceSets(Map.of("STD", List.of(tight)));
        assertEquals(FitStatus.AT_BOUND, scan(model(List.of(CSI, bounded)), PLANE, List.of())[4].status);
    }

    /** A block without correlation, or a shared nuisance that is pinned, joins experiments without changing anything. */
    @Test
    void joinedExperimentsMinimiseTheSameSum() {
        double a = 0.11 * 0.11;
        double b = 0.13 * 0.13;
        Covariance idle = new Covariance(
                List.of("csiSignalNorm", "argonSignalNorm"), new double[][] {{a, 0}, {0, b}}, "synthetic");
        FitModel joined = model(List.of(CSI, ARGON), idle);
        assertEquals(1, joined.components(List.of()).size());
        ProfilePoint[] one = scan(joined, PLANE, List.of());
        ProfilePoint[] two = scan(model(List.of(CSI, ARGON)), PLANE, List.of());
        for (int p = 0; p < one.length; p++) assertEquals(two[p].chi2, one[p].chi2, 1e-8);
    }

    @Test
    void aSharedNuisanceCostsOnce() {
        List<Experiment> linked = SyntheticExperiments.clones(CSI, "csi", 2, Set.of("csiSignalNorm"), 11);
        ProfilePoint shared = scan(model(linked), PLANE, List.of())[2];
        assertEquals(1, model(linked).components(List.of()).size());
        assertEquals(11, shared.nuisances.length);
        double penalty =
                Arrays.stream(model(linked).prior().penalties(shared.nuisances)).sum();
        assertEquals(
                shared.chi2, penalty + Arrays.stream(shared.chi2PerExperiment).sum(), 1e-9);
    }

    @Test
    void aProfiledCouplingThatBothFeelIsMinimisedOverTheSum() {
        FitModel model = model(List.of(CSI, ARGON));
        List<String> scanned = List.of("eps_ee_uV");
        List<String> profiled = List.of("eps_mumu_uV");
        assertEquals(1, model.components(profiled).size());
        ProfilePoint point = scan(model, scanned, profiled)[1];
        Profiler fixed = model.profiler(ShapePoint.nominal(), PLANE, List.of(), model.nominalCouplings());
        ProfilePoint at = fixed.newPoint();
        double minimum = point.couplings[index(model, "eps_mumu_uV")];
        for (double step : new double[] {-1e-3, 0.0, 1e-3}) {
            fixed.profile(couplings(model, new double[] {0.1, minimum + step}), at);
            if (step == 0.0) assertEquals(point.chi2, at.chi2, 1e-7);
            else assertTrue(at.chi2 > point.chi2);
        }
    }

    @Test
    void hessianChi2AndPredictionAreAssembledFromTheComponents() {
        FitModel model = model(List.of(CSI, ARGON));
        Profiler profiler = model.profiler(ShapePoint.nominal(), PLANE, List.of(), model.nominalCouplings());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings(model, POINTS[1]), point);
        assertEquals(1.0, profiler.chi2(point) / point.chi2, 1e-14);
        assertEquals(
                List.of(CSI.name(), ARGON.name()),
                profiler.prediction(point).stream().map(Prediction::experiment).toList());
        double[] hessian = profiler.hessian(point);
        int n = 15;
        ProfilePoint moved = profiler.newPoint();
        System.arraycopy(point.couplings, 0, moved.couplings, 0, moved.couplings.length);
        double h = 1e-4;
        for (int k : new int[] {0, 3, 7, 14}) {
            double sum = -2 * point.chi2;
            for (int sign = -1; sign <= 1; sign += 2) {
                System.arraycopy(point.nuisances, 0, moved.nuisances, 0, n);
                moved.nuisances[k] += sign * h;
                sum += profiler.chi2(moved);
            }
            assertEquals(1.0, hessian[k * n + k] / (sum / (h * h)), 1e-3, "nuisance " + k);
        }
        assertEquals(0.0, hessian[0 * n + 7]);
    }
}
