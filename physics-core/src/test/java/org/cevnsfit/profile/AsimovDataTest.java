package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Map;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.junit.jupiter.api.Test;

/** Asimov data are the Standard Model's expectation: it fits them without any pull, everything else fits worse. */
class AsimovDataTest {
    private static final String CSI = "coherent-csi-2021";
    private final Experiment asimov =
            ExperimentReader.read(ProjectHome.PATH, CSI, ConfigFactory.parseString("data = asimov"));
    private final FitModel model = FitModel.of(
            List.of(asimov),
            Map.of(CSI, "FULL"),
            new StandardModel(PhysicsSettings.standard()),
            Normalisation.COMPUTED,
            false);

    @Test
    void theStandardModelFitsExactly() {
        ProfilePoint point = profiled(model.nominalCouplings());
        assertEquals(0.0, point.chi2, 1e-9);
        for (double nuisance : point.nuisances) assertEquals(0.0, nuisance, 1e-5);
    }

    @Test
    void countsAreThoseOfTheParts() {
        Profiler profiler = model.profiler(ShapePoint.nominal(), List.of(), List.of(), model.nominalCouplings());
        Prediction prediction = profiler.prediction(profiler.newPoint()).get(0);
        double observed = 0.0;
        for (double count : prediction.observed()) observed += count;
        assertEquals(prediction.total(""), observed, 1e-9 * observed);
        assertEquals(320.8, prediction.total(Experiment.CEVNS), 0.5);
    }

    @Test
    void anotherMixingAngleFitsWorse() {
        double[] other = model.nominalCouplings();
        other[0] += 0.05;
        assertTrue(profiled(other).chi2 > 0.5);
    }

    private ProfilePoint profiled(double[] couplings) {
        Profiler profiler = model.profiler(ShapePoint.nominal(), List.of());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings, point);
        return point;
    }
}
