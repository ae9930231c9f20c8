package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.PhysicsVersion;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own numbers of the quickstart fit, recorded with one version of the physics; scans of that version may be resumed. */
class PhysicsRegressionTest {
    private static final int RECORDED_WITH = 6;
    private static final double TIGHT = 1e-9; // relative
    private static final String MOVED =
            "if this number moves, raise PhysicsVersion.CURRENT, record all of them anew and give the reason in the commit";

    private static final Prediction NOMINAL = standardModel();

    @Test
    void numbersWereRecordedWithTheCurrentPhysics() {
        assertEquals(PhysicsVersion.CURRENT, RECORDED_WITH, "record the numbers of this class anew");
    }

    @ParameterizedTest
    @CsvSource({"STD, 84.14135743776966", "FULL, 80.40972335682845"})
    void chi2OfTheStandardModel(String nuisances, double recorded) {
        Scan scan = scan(nuisances);
        Profiler profiler = profiler(scan);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(scan.model().nominalCouplings(), point);
        assertEquals(1.0, point.chi2 / recorded, TIGHT, point.chi2 + ": " + MOVED);
    }

    @ParameterizedTest
    @CsvSource({
        "cevns nu_mu, 50.69186098556471",
        "cevns anti_nu_mu, 167.1898831279792",
        "cevns nu_e, 102.91394491713586",
        "eves nu_mu, 1.2723763018627293e-5",
        "eves anti_nu_mu, 1.0815526020550267e-5",
        "eves nu_e, 5.200619016286344e-5",
        "brn, 18.31",
        "nin, 5.18",
        "ssb, 1286"
    })
    void countsOfTheStandardModel(String part, double recorded) {
        double counts = NOMINAL.total(part);
        assertEquals(1.0, counts / recorded, TIGHT, NOMINAL.parts().keySet() + ", " + counts + ": " + MOVED);
    }

    @Test
    void bestFitOfTheWeakMixingAngle() {
        Measured ours = new CsiResults(ProjectHome.PATH).measure("csi-quickstart", "sin2ThetaW");
        assertEquals(1.0, ours.value() / 0.23601645024415976, TIGHT, ours.value() + ": " + MOVED);
        assertEquals(1.0, ours.chi2() / 84.1326290154088, TIGHT, ours.chi2() + ": " + MOVED);
    }

    private static Prediction standardModel() {
        Scan scan = scan("STD");
        Profiler profiler = profiler(scan);
        ProfilePoint nominal = profiler.newPoint();
        double[] couplings = scan.model().nominalCouplings();
        System.arraycopy(couplings, 0, nominal.couplings, 0, couplings.length);
        return profiler.prediction(nominal).get(0);
    }

    private static Scan scan(String nuisances) {
        Path file = ProjectHome.PATH.resolve("conf/fits/csi-quickstart.conf");
        List<String> overrides = List.of("nuisances.coherent-csi-2021=" + nuisances);
        return FitConfigurationReader.read(ProjectHome.PATH, file, overrides, List.of("sin2ThetaW"))
                .scans()
                .get(0);
    }

    private static Profiler profiler(Scan scan) {
        return scan.model().profiler(scan.fixedShape(), List.of());
    }
}
