package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.api.Test;

/**
 * The declared forecast against an independent calculation (trapezoidal integrals over 40,000 neutrino and 8,000 recoil energies, linear propagation of
 * errors).
 */
class ForecastGermaniumTest {
    private static final String NAME = "forecast-germanium";

    @Test
    void expectedCounts() {
        Experiment experiment = ExperimentReader.read(ProjectHome.PATH, NAME);
        FitModel model = FitModel.of(
                List.of(experiment),
                Map.of(NAME, "STD"),
                new StandardModel(PhysicsSettings.standard()),
                Normalisation.COMPUTED,
                false);
        Profiler profiler = model.profiler(ShapePoint.nominal(), List.of(), List.of(), model.nominalCouplings());
        Prediction prediction = profiler.prediction(profiler.newPoint()).get(0);
        assertEquals(3966.8, prediction.total(Experiment.CEVNS), 3e-3 * 3966.8);
        assertEquals(6.740, prediction.total(Experiment.EVES), 3e-3 * 6.740);
        assertEquals(27720.0, prediction.total("flat"), 1e-6);
    }

    @Test
    void precisionOfTheMixingAngleWithFluxAndBackground() {
        assertEquals(0.005696, error("STD"), 0.02 * 0.005696);
    }

    @Test
    void precisionOfTheMixingAngleWithThresholdAndQuenching() {
        assertEquals(0.015734, error("FULL"), 0.05 * 0.015734);
    }

    /** @return half the width of the Δχ² = 1 interval; beside the linear error it sees the curvature of the rate */
    private static double error(String nuisances) {
        Measured measured =
                new DeclaredFits(ProjectHome.PATH).measure(NAME, "sin2ThetaW", "nuisances." + NAME + "=" + nuisances);
        return 0.5 * (measured.plus() + measured.minus());
    }
}
