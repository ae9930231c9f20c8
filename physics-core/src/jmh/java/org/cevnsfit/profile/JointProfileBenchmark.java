package org.cevnsfit.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.NonStandardInteractions;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.DeclaredScans;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.validation.SyntheticExperiments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One profiled point of a plane of two NSI couplings with copies of CsI that share one norm: the cost is linear in their number. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class JointProfileBenchmark {
    @Param({"1", "2", "4", "8"})
    public int copies;

    private Profiler profiler;
    private ProfilePoint point;
    private double[][] walk;
    private int next;

    @Setup
    public void readCopies() {
        InteractionModel nsi = new NonStandardInteractions(PhysicsSettings.standard());
        Experiment csi = ExperimentReader.read(DeclaredScans.home(), "coherent-csi-2021");
        List<Experiment> clones = SyntheticExperiments.clones(csi, "csi", copies, Set.of("csiSignalNorm"), 7);
        Map<String, String> sets = new LinkedHashMap<>();
        clones.forEach(clone -> sets.put(clone.name(), "STD"));
        FitModel model = FitModel.of(clones, sets, nsi, Normalisation.COMPUTED, false);
        List<String> plane = List.of("eps_ee_uV", "eps_mumu_uV");
        profiler = model.profiler(ShapePoint.nominal(), plane, List.of(), model.nominalCouplings());
        point = profiler.newPoint();
        walk = ProfilerBenchmark.couplings(DeclaredScans.nsiPlane("STD"));
    }

    @Benchmark
    public double point() {
        if (next == walk.length) {
            next = 0;
            profiler.restart();
        }
        profiler.profile(walk[next++], point);
        return point.chi2;
    }
}
