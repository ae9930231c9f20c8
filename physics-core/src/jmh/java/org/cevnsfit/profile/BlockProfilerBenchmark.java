package org.cevnsfit.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.DeclaredScans;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.validation.SyntheticExperiments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One point of a block of the plane of two NSI couplings, 64 rows of 64 points: time per point; bytes per call are those of 4096 points. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class BlockProfilerBenchmark {
    private static final int SIDE = 64;
    private static final int POINTS = SIDE * SIDE;
    private static final List<String> PLANE = List.of("eps_ee_uV", "eps_mumu_uV");

    /** CsI with either nuisance set, CsI and an argon experiment, four copies of CsI that share a norm. */
    @Param({"STD", "FULL", "ARGON", "COPIES"})
    public String fit;

    @Param({"vector", "plain"})
    public String kernels;

    private BlockProfiler profiler;
    private PointColumns block;

    @Setup
    public void readPlane() {
        FitModel model = model();
        profiler = model.blockProfiler(
                kernels.equals("plain") ? KernelChoice.plain() : KernelChoice.kernels(),
                ShapePoint.nominal(),
                Treatment.of(PLANE, List.of(), model.nominalCouplings()));
        block = profiler.newColumns(POINTS);
        block.size = POINTS;
        block.fillCouplings(model.nominalCouplings());
        List<String> names = model.couplings().stream().map(c -> c.name()).toList();
        for (int p = 0; p < POINTS; p++) {
            int row = p / SIDE;
            int column = row % 2 == 0 ? p % SIDE : SIDE - 1 - p % SIDE;
            block.couplings[names.indexOf(PLANE.get(0))][p] = row * 1.5 / 200;
            block.couplings[names.indexOf(PLANE.get(1))][p] = column * 1.5 / 200;
        }
    }

    private FitModel model() {
        InteractionModel nsi = new NonStandardInteractions(PhysicsSettings.standard());
        Experiment csi = ExperimentReader.read(DeclaredScans.home(), "coherent-csi-2021");
        List<Experiment> experiments = switch (fit) {
            case "ARGON" ->
                List.of(csi, SyntheticExperiments.argon(DeclaredScans.home().resolve("data"), nsi, 7));
            case "COPIES" -> SyntheticExperiments.clones(csi, "csi", 4, Set.of("csiSignalNorm"), 7);
            default -> List.of(csi);
        };
        Map<String, String> sets = new LinkedHashMap<>();
        experiments.forEach(one -> sets.put(one.name(), fit.equals("FULL") ? "FULL" : "STD"));
        return FitModel.of(experiments, sets, nsi, Normalisation.COMPUTED, false);
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public PointColumns point() {
        profiler.profile(block);
        return block;
    }
}
