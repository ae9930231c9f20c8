package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.prediction.SignalModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Lindhard parameter of germanium as a nuisance that experiments share, and as a parameter of the fit. */
class GermaniumQuenchingTest {
    private static final String CONUS = "conus-plus-2025";
    private static final String GE_MINI = "coherent-ge-2024";
    private static final Map<String, String> SETS = Map.of(CONUS, "THRESHOLD_K", GE_MINI, "LINDHARD");

    @Test
    void aSharedNuisanceNeedsTheSameQuenching() {
        List<Experiment> different = List.of(read(CONUS, ""), read(GE_MINI, ""));
        String message = assertThrows(InputException.class, () -> fit(different, Set.of()))
                .getMessage();
        assertTrue(message.contains(CONUS) && message.contains(GE_MINI), message);
        assertTrue(message.contains("0.162") && message.contains("0.157"), message);
    }

    @Test
    void equalQuenchingIsOneNuisance() {
        FitModel fit = fit(List.of(read(CONUS, ""), read(GE_MINI, "response.quenching.k = 0.162")), Set.of());
        assertEquals(1, names(fit).stream().filter("geLindhardK"::equals).count());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.162, 0.12, 0.25})
    void aGivenKTakesThePlaceOfTheNuisance(double k) {
        FitModel given = fit(List.of(read(CONUS, "")), Set.of(ShapePoint.GERMANIUM_LINDHARD_K));
        assertEquals(List.of("conusFlux", "conusThresholdKeVee"), names(given));
        String declared =
                "response.quenching.k = " + k + ", nuisance-sets.THRESHOLD_K = [conusFlux, conusThresholdKeVee]";
        FitModel direct = fit(List.of(read(CONUS, declared)), Set.of());
        ShapePoint shape = ShapePoint.nominal().with(ShapePoint.GERMANIUM_LINDHARD_K, k);
        assertEquals(chi2(direct, ShapePoint.nominal()), chi2(given, shape));
    }

    @Test
    void otherQuenchingKeepsItsNuisance() {
        String linear = "response.quenching { kind = linear, a = 0.17, b-per-keVnr = 0.01 }";
        FitModel fit = fit(List.of(read(CONUS, linear)), Set.of(ShapePoint.GERMANIUM_LINDHARD_K));
        assertTrue(names(fit).contains("geLindhardK"));
    }

    private static double chi2(FitModel fit, ShapePoint shape) {
        Profiler profiler = fit.profiler(shape, List.of());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(fit.nominalCouplings(), point);
        return point.chi2;
    }

    private static List<String> names(FitModel fit) {
        return fit.nuisances().stream().map(Pull::name).toList();
    }

    private static FitModel fit(List<Experiment> experiments, Set<String> given) {
        SignalModel model = SignalModel.of(new StandardModel(PhysicsSettings.standard()));
        return FitModel.of(experiments, SETS, model, Normalisation.COMPUTED, given, List.of());
    }

    private static Experiment read(String name, String changes) {
        return ExperimentReader.read(ProjectHome.PATH, name, ConfigFactory.parseString(changes));
    }
}
