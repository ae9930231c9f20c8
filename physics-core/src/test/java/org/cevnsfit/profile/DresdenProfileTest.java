package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A background with shapes of its own beside signals from none to forty times the Standard Model. */
class DresdenProfileTest {
    private static final double[] SIN2_THETA_W = {0.26, 0.238, 0.1, -0.3, -0.8, -1.5, -3.0, 0.9, 2.0};

    @ParameterizedTest
    @ValueSource(strings = {"STD", "FULL"})
    void theOrderOfPointsDoesNotMatter(String set) {
        Experiment dresden = ExperimentReader.read(ProjectHome.PATH, "dresden-ii-2022");
        FitModel fit = FitModel.of(
                List.of(dresden),
                Map.of(dresden.name(), set),
                new StandardModel(PhysicsSettings.standard()),
                Normalisation.COMPUTED,
                false);
        Profiler forward = fit.profiler(ShapePoint.nominal(), List.of());
        Profiler backward = fit.profiler(ShapePoint.nominal(), List.of());
        double[] chi2 = new double[SIN2_THETA_W.length];
        for (int p = 0; p < chi2.length; p++) {
            ProfilePoint point = profile(forward, SIN2_THETA_W[p]);
            assertTrue(point.status.succeeded(), point.status + " at " + SIN2_THETA_W[p]);
            chi2[p] = point.chi2;
        }
        for (int p = chi2.length - 1; p >= 0; p--) {
            assertEquals(chi2[p], profile(backward, SIN2_THETA_W[p]).chi2, 1e-8 * chi2[p], "at " + SIN2_THETA_W[p]);
        }
    }

    private static ProfilePoint profile(Profiler profiler, double sin2ThetaW) {
        ProfilePoint point = profiler.newPoint();
        profiler.profile(new double[] {sin2ThetaW}, point);
        return point;
    }
}
