package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.nuisance.VariationPull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.api.Test;

class SyntheticExperimentsTest {
    private static final InteractionModel NSI = new NonStandardInteractions(PhysicsSettings.standard());
    private static final Experiment ARGON = SyntheticExperiments.argon(ProjectHome.PATH.resolve("data"), NSI, 7);
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final String STD = "STD";
    private static final List<String> PLANE = List.of("eps_ee_uV", "eps_mumu_uV");

    @Test
    void argonHasAHundredAndTwentyGaussianBinsAndAbout130SignalEvents() {
        Prediction nominal = profile(ARGON, couplings(0, 0), new double[9]);
        assertEquals(120, nominal.observed().length);
        assertEquals(130, nominal.total(Experiment.CEVNS), 30);
        assertArrayEquals(
                ARGON.observed(),
                SyntheticExperiments.argon(ProjectHome.PATH.resolve("data"), NSI, 7)
                        .observed());
    }

    /** The flat bins against energy × time: (1 + b0 + b1 D1 + b2 D2) N_CEvNS + ... written out. */
    @Test
    void flatBinsWithVariationsEqualTheReadableTwin() {
        double[] couplings = couplings(0.2, -0.15);
        double[] x = {0.1, 0.7, -0.4, 0.004, -0.2, 0.5, 1.2, -0.8, 0.6};
        double[] flat = expected(ARGON, couplings, x);
        List<Pull> pulls = ARGON.nuisanceSets().get(STD);
        Experiment central = ARGON.withNuisanceSets(Map.of(STD, List.of()));
        Map<String, double[]> parts = new LinkedHashMap<>();
        profile(central, couplings, new double[0]).parts().forEach((label, counts) -> {
            double[] sum = parts.computeIfAbsent(label.split(" ")[0], c -> new double[counts.length]);
            for (int b = 0; b < counts.length; b++) sum[b] += counts[b];
        });
        for (int b = 0; b < flat.length; b++) {
            double twin = 0.0;
            for (Map.Entry<String, double[]> part : parts.entrySet()) {
                double norm = 1.0;
                for (int k = 0; k < x.length; k++) {
                    if (pulls.get(k) instanceof NormPull n && n.components().contains(part.getKey())) norm += x[k];
                    if (pulls.get(k) instanceof VariationPull v && v.component().equals(part.getKey())) {
                        norm += x[k] * v.relative()[b];
                    }
                }
                twin += norm * part.getValue()[b];
            }
            assertEquals(1.0, flat[b] / twin, 1e-12);
        }
    }

    @Test
    void linearGaussianNuisancesHaveTheClosedFormSolution() {
        double[] couplings = couplings(0.1, 0.05);
        FitModel model = model(List.of(ARGON));
        Profiler profiler = model.profiler(ShapePoint.nominal(), PLANE, List.of(), couplings);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings, point);
        double[] solved = solve(couplings);
        assertEquals(FitStatus.CONVERGED, point.status);
        for (int k = 0; k < solved.length; k++) assertEquals(solved[k], point.nuisances[k], 1e-10, "b" + k);
        double[] mu = expected(ARGON, couplings, solved);
        double chi2 = 0.0;
        for (int b = 0; b < mu.length; b++) {
            chi2 += Math.pow(mu[b] - ARGON.observed()[b], 2) / ARGON.variance()[b];
        }
        for (int k = 0; k < solved.length; k++) chi2 += model.nuisances().get(k).penalty(solved[k]);
        assertEquals(1.0, chi2 / point.chi2, 1e-12);
    }

    @Test
    void variationsRejectAShiftInTimeAndOtherBins() {
        Pull onset =
                new ShapePull("onset", 1, -0.1, 0.1, ShapePull.Effect.TIME, 0, List.of(Experiment.CEVNS), "synthetic");
        Pull variation = ARGON.nuisanceSets().get(STD).get(1);
        Pull few = new VariationPull("few", 1, -1, 1, Experiment.CEVNS, new double[] {0.1}, "synthetic");
        assertTrue(rejected(onset, variation).contains("shifts time profiles"));
        assertTrue(rejected(few).contains("1 relative variations, 120 bins are due"));
    }

    @Test
    void clonesShareWhatIsDeclaredAndScatterTheirCounts() {
        List<Experiment> clones = SyntheticExperiments.clones(CSI, "csi", 3, Set.of("csiSignalNorm"), 5);
        FitModel model = model(clones);
        assertEquals(List.of("csi-1", "csi-2", "csi-3"), model.experimentNames());
        assertEquals(1 + 3 * 5, model.nuisances().size());
        double first = Arrays.stream(clones.get(0).observed()).sum();
        assertEquals(1578.0, first, 200.0);
        assertFalse(Arrays.equals(clones.get(0).observed(), clones.get(1).observed()));
    }

    private static String rejected(Pull... pulls) {
        Experiment broken = ARGON.withNuisanceSets(Map.of(STD, List.of(pulls)));
        return assertThrows(InputException.class, () -> model(List.of(broken))).getMessage();
    }

    /** Solves the normal equations Jᵀ V⁻¹ J + Σ⁻² over the nine nuisances. */
    private static double[] solve(double[] couplings) {
        List<Pull> pulls = ARGON.nuisanceSets().get(STD);
        int n = pulls.size();
        double[] central = expected(ARGON, couplings, new double[n]);
        RealMatrix normal = new Array2DRowRealMatrix(n, n);
        double[] right = new double[n];
        double[][] slope = new double[n][];
        for (int k = 0; k < n; k++) {
            double[] one = new double[n];
            one[k] = 1.0;
            slope[k] = expected(ARGON, couplings, one);
            for (int b = 0; b < central.length; b++) slope[k][b] -= central[b];
        }
        for (int k = 0; k < n; k++) {
            for (int b = 0; b < central.length; b++) {
                right[k] += slope[k][b] * (ARGON.observed()[b] - central[b]) / ARGON.variance()[b];
            }
            for (int l = 0; l < n; l++) {
                double sum = k == l ? 1.0 / (pulls.get(k).sigma() * pulls.get(k).sigma()) : 0.0;
                for (int b = 0; b < central.length; b++) sum += slope[k][b] * slope[l][b] / ARGON.variance()[b];
                normal.setEntry(k, l, sum);
            }
        }
        return new LUDecomposition(normal)
                .getSolver()
                .solve(new ArrayRealVector(right))
                .toArray();
    }

    private static FitModel model(List<Experiment> experiments) {
        Map<String, String> sets = new LinkedHashMap<>();
        experiments.forEach(experiment -> sets.put(experiment.name(), STD));
        return FitModel.of(experiments, sets, NSI, Normalisation.COMPUTED, false);
    }

    private static double[] couplings(double ee, double mumu) {
        FitModel model = model(List.of(ARGON));
        double[] couplings = model.nominalCouplings();
        for (int c = 0; c < couplings.length; c++) {
            String name = model.couplings().get(c).name();
            if (name.equals(PLANE.get(0))) couplings[c] = ee;
            if (name.equals(PLANE.get(1))) couplings[c] = mumu;
        }
        return couplings;
    }

    private static Prediction profile(Experiment experiment, double[] couplings, double[] nuisances) {
        Profiler profiler = model(List.of(experiment)).profiler(ShapePoint.nominal(), PLANE, List.of(), couplings);
        ProfilePoint point = profiler.newPoint();
        System.arraycopy(couplings, 0, point.couplings, 0, couplings.length);
        System.arraycopy(nuisances, 0, point.nuisances, 0, nuisances.length);
        return profiler.prediction(point).get(0);
    }

    private static double[] expected(Experiment experiment, double[] couplings, double[] nuisances) {
        double[] mu = new double[experiment.observed().length];
        for (double[] part : profile(experiment, couplings, nuisances).parts().values()) {
            for (int b = 0; b < mu.length; b++) mu[b] += part[b];
        }
        return mu;
    }
}
