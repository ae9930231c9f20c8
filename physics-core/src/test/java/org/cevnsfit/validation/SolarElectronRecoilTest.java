package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts of solar neutrinos, χ² of the Standard Model and limits on an effective magnetic moment in the electron recoils of xenon detectors against an
 * independent calculation of the same likelihoods (other code, quadrature, flavour conversion integrated over the solar profile).
 */
class SolarElectronRecoilTest {
    private static final FitModel MODEL = new SolarElectronResults(ProjectHome.PATH).model("mu-nu");
    private static final String MOMENT = "mu_nu_1em11muB";

    @ParameterizedTest
    @CsvSource({
        "xenonnt-er-2022, 80.32, 22.919, 0.740",
        "lz-er-2022, 46.96, 8.337, 1.271",
        "lz-er-2024, 175.93, 12.282, 1.030",
        "pandax4t-er-2024, 78.54, 27.953, 1.652"
    })
    void countsChi2AndLimitOfEachDetector(String experiment, double counts, double chi2, double limit) {
        assertEquals(counts, SolarElectronResults.counts(MODEL, experiment, 0), 5e-3 * counts);
        FitModel alone = MODEL.alone(experiment);
        assertEquals(chi2, chi2(alone), 0.01);
        assertEquals(limit, SolarElectronResults.limit(alone, MOMENT, 2.0), 5e-3 * limit);
    }

    @Test
    void allDetectorsTogether() {
        assertEquals(71.491, chi2(MODEL), 0.01);
        assertEquals(0.708, SolarElectronResults.limit(MODEL, MOMENT, 2.0), 5e-3 * 0.708);
    }

    private static double chi2(FitModel model) {
        Profiler profiler = model.profiler(ShapePoint.nominal(), List.of());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(model.nominalCouplings(), point);
        return point.chi2;
    }
}
