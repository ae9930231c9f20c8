package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.validation.SyntheticExperiments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joint fits, eight points side by side against one by one. */
class JointBlockTest {
    private static final InteractionModel NSI = new NonStandardInteractions(PhysicsSettings.standard());
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final Experiment ARGON = SyntheticExperiments.argon(ProjectHome.PATH.resolve("data"), NSI, 1);
    private static final List<String> PLANE = List.of("eps_ee_uV", "eps_mumu_uV");

    private enum Joint {
        /** two components, the second a quadratic form */
        CSI_AND_ARGON("STD", List.of(CSI, ARGON)),
        /** one shared norm that never stands alone */
        SHARED_NORM("STD", SyntheticExperiments.clones(CSI, "csi", 3, Set.of("csiSignalNorm"), 11)),
        /** one shared shape nuisance */
        SHARED_RADIUS("STD", SyntheticExperiments.clones(CSI, "csi", 2, Set.of("nuclearRadius"), 12)),
        /** shared norms make up whole sums */
        SHARED_SIGNAL("STD", SyntheticExperiments.clones(CSI, "csi", 2, Set.of("csiSignalNorm", "csiQuenching"), 13)),
        /** two onset times of their own */
        TWO_TIMES("FULL", SyntheticExperiments.clones(CSI, "csi", 2, Set.of("brnNorm"), 14)),
        /** correlations within and between experiments */
        CORRELATED(
                "STD",
                SyntheticExperiments.clones(CSI, "csi", 2, Set.of(), 15),
                correlation("csiSignalNorm-1", 0.11, "csiSignalNorm-2", 0.11, 0.8),
                correlation("brnNorm-1", 0.25, "ninNorm-1", 0.35, -0.5));

        private final String set;
        private final List<Experiment> experiments;
        private final List<Covariance> blocks;

        Joint(String set, List<Experiment> experiments, Covariance... blocks) {
            this.set = set;
            this.experiments = experiments;
            this.blocks = List.of(blocks);
        }

        private static Covariance correlation(String a, double sigmaA, String b, double sigmaB, double rho) {
            double mixed = rho * sigmaA * sigmaB;
            double[][] matrix = {{sigmaA * sigmaA, mixed}, {mixed, sigmaB * sigmaB}};
            return new Covariance(List.of(a, b), matrix, "synthetic");
        }

        FitModel model() {
            Map<String, String> sets = new LinkedHashMap<>();
            experiments.forEach(experiment -> sets.put(experiment.name(), experiment == ARGON ? "STD" : set));
            return FitModel.of(experiments, sets, SignalModel.of(NSI), Normalisation.COMPUTED, Set.of(), blocks);
        }
    }

    private static PointColumns plane(FitModel model, BlockProfiler profiler, int side) {
        List<String> names = model.couplings().stream().map(Parameter::name).toList();
        PointColumns block = profiler.newColumns(side * side);
        block.size = side * side;
        block.fillCouplings(model.nominalCouplings());
        for (int p = 0; p < block.size; p++) {
            int row = p / side;
            int column = row % 2 == 0 ? p % side : side - 1 - p % side;
            block.couplings[names.indexOf(PLANE.get(0))][p] = -0.5 + 1.5 * row / (side - 1);
            block.couplings[names.indexOf(PLANE.get(1))][p] = -0.5 + 1.5 * column / (side - 1);
        }
        return block;
    }

    @ParameterizedTest
    @EnumSource(Joint.class)
    void agreesWithSinglePoints(Joint joint) {
        FitModel model = joint.model();
        BlockProfiler profiler =
                model.blockProfiler(ShapePoint.nominal(), Treatment.of(PLANE, List.of(), model.nominalCouplings()));
        PointColumns block = plane(model, profiler, 13);
        profiler.profile(block);
        Profiler single = profiler.single();
        ProfilePoint point = single.newPoint();
        double[] values = new double[block.couplings.length];
        for (int p = 0; p < block.size; p++) {
            for (int c = 0; c < values.length; c++) values[c] = block.couplings[c][p];
            single.profile(values, point);
            assertEquals(point.chi2, block.chi2[p], 1e-8, "point " + p);
            assertEquals(point.status, block.status(p), "point " + p);
            for (int e = 0; e < point.chi2PerExperiment.length; e++)
                assertEquals(point.chi2PerExperiment[e], block.chi2PerExperiment[e][p], 2e-3, "point " + p);
            double[] nuisances = new double[point.nuisances.length];
            for (int k = 0; k < nuisances.length; k++) nuisances[k] = block.nuisances[k][p];
            assertArrayEquals(point.nuisances, nuisances, 2e-3, "point " + p);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void fewPointsAreLeftToTheProfilerOfSinglePoints(int copies) {
        List<Experiment> clones = SyntheticExperiments.clones(CSI, "csi", copies, Set.of("csiSignalNorm"), 11);
        Map<String, String> sets = new LinkedHashMap<>();
        clones.forEach(clone -> sets.put(clone.name(), "STD"));
        FitModel model = FitModel.of(new ArrayList<>(clones), sets, NSI, Normalisation.COMPUTED, false);
        BlockProfiler profiler =
                model.blockProfiler(ShapePoint.nominal(), Treatment.of(PLANE, List.of(), model.nominalCouplings()));
        PointColumns block = plane(model, profiler, 41);
        profiler.profile(block);
        long before = profiler.single().counts().values;
        assertEquals(0, before, 0.03 * block.size, "values of the profiler of single points");
    }
}
