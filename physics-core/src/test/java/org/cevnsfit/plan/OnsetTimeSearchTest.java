package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.api.Test;

/** On the COHERENT CsI plane of up-quark couplings, where the onset time has several minima and shapes the regions. */
class OnsetTimeSearchTest {
    private static final String CSI = "coherent-csi-2021";
    private static final List<String> SCANNED = List.of("eps_ee_uV", "eps_mumu_uV");
    private static final int POINTS = 21;
    private static final Experiment EXPERIMENT = ExperimentReader.read(Path.of(".."), CSI);

    private static FitModel model(List<Pull> pulls) {
        Map<String, List<Pull>> sets = new HashMap<>(EXPERIMENT.nuisanceSets());
        sets.put("TEST", pulls);
        return FitModel.of(
                List.of(EXPERIMENT.withNuisanceSets(sets)),
                Map.of(CSI, "TEST"),
                new NonStandardInteractions(PhysicsSettings.standard()),
                Normalisation.COMPUTED,
                false);
    }

    private static List<Pull> full() {
        return EXPERIMENT.nuisanceSets().get("FULL");
    }

    /** The FULL set with the onset time held. */
    private static List<Pull> heldAt(double onsetUs) {
        List<Pull> pulls = new ArrayList<>();
        for (Pull pull : full()) {
            boolean onset = pull instanceof ShapePull shape && shape.effect() == ShapePull.Effect.TIME;
            pulls.add(
                    onset
                            ? new ShapePull(
                                    pull.name(),
                                    pull.sigma(),
                                    onsetUs,
                                    onsetUs,
                                    ShapePull.Effect.TIME,
                                    1.0,
                                    ((ShapePull) pull).components(),
                                    pull.source())
                            : pull);
        }
        return pulls;
    }

    /** χ² over the plane, row by row; a walk or every point on its own. */
    private static double[] plane(FitModel model, boolean walk) {
        Profiler profiler = model.profiler(ShapePoint.nominal(), SCANNED, List.of(), model.nominalCouplings());
        ProfilePoint point = profiler.newPoint();
        double[] couplings = model.nominalCouplings();
        double[] chi2 = new double[POINTS * POINTS];
        for (int i = 0; i < POINTS; i++) {
            for (int j = 0; j < POINTS; j++) {
                if (!walk) profiler.restart();
                couplings[1] = -0.5 + 1.5 * i / (POINTS - 1);
                couplings[2] = -0.5 + 1.5 * j / (POINTS - 1);
                profiler.profile(couplings, point);
                assertTrue(point.status.succeeded(), "status " + point.status + " at " + i + ", " + j);
                chi2[i * POINTS + j] = point.chi2;
            }
        }
        return chi2;
    }

    @Test
    void minimumDoesNotDependOnTheWalk() {
        FitModel model = model(full());
        double[] walked = plane(model, true);
        double[] alone = plane(model, false);
        for (int p = 0; p < walked.length; p++) assertEquals(alone[p], walked[p], 2e-8, "point " + p);
    }

    @Test
    void noOnsetTimeOfADenseLatticeIsLower() {
        double[] found = plane(model(full()), true);
        double[] lowest = new double[found.length];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (int step = -12; step <= 12; step++) {
            double[] held = plane(model(heldAt(0.02 * step)), true);
            for (int p = 0; p < held.length; p++) lowest[p] = Math.min(lowest[p], held[p]);
        }
        for (int p = 0; p < found.length; p++) {
            assertTrue(found[p] <= lowest[p] + 1e-8, "point " + p + ": " + found[p] + " above " + lowest[p]);
            assertEquals(lowest[p], found[p], 0.2 + 1e-3 * found[p], "point " + p);
        }
    }
}
