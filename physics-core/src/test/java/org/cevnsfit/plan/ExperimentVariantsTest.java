package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.profile.Profiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentVariantsTest {
    private static final String SECOND =
            "{ model = standard-model, axes = [{ parameter = sin2ThetaW, from = 0.1, to = 0.4, points = 31 }]";

    @TempDir
    Path home;

    private TwoDetectors project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new TwoDetectors(home);
    }

    private static double expectedSignal(Scan scan, int experiment) {
        Profiler profiler = scan.model().profiler(ShapePoint.nominal(), List.of());
        var point = profiler.newPoint();
        System.arraycopy(scan.fixedCouplings(), 0, point.couplings, 0, point.couplings.length);
        return profiler.prediction(point).get(experiment).total("cevns");
    }

    private static Scan scan(FitConfiguration fit, String name) {
        return fit.scans().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Scan scan) {
        return scan.model().nuisances().stream().map(Pull::name).toList();
    }

    @Test
    void settingsChangeOneExperimentOfTheFit() {
        Scan plain = project.fit().scans().get(0);
        Scan changed = project.fit("experiment-settings.csi-b.target.mass-kg = 29.2")
                .scans()
                .get(0);
        double mass = expectedSignal(plain, 0);
        assertEquals(mass, expectedSignal(changed, 0), 0.0);
        assertEquals(2.0 * mass, expectedSignal(changed, 1), 1e-9 * mass);
    }

    @Test
    void settingsArePartOfThePhysicsAndOfTheManifest() {
        FitConfiguration changed = project.fit("experiment-settings.csi-b.response.quenching-set = pc1-plus");
        String key = "experiment-files.csi-b.response.quenching-set";
        assertEquals("\"nominal\"", project.fit().physics().get(key));
        assertEquals("\"pc1-plus\"", changed.physics().get(key));
        assertTrue(changed.resolved().contains("\"quenching-set\":\"pc1-plus\""), changed.resolved());
    }

    @Test
    void aScanWinsOverTheFitKeyByKey() {
        FitConfiguration fit = project.fit(
                "experiment-settings.csi-b = { target.mass-kg = 29.2, published-signal-total = 682 }",
                "scans.light=" + SECOND + ", experiment-settings.csi-b.target.mass-kg = 7.3 }");
        double usual = expectedSignal(scan(fit, "sin2ThetaW"), 0);
        assertEquals(2.0 * usual, expectedSignal(scan(fit, "sin2ThetaW"), 1), 1e-9 * usual);
        assertEquals(0.5 * usual, expectedSignal(scan(fit, "light"), 1), 1e-9 * usual);
        assertEquals("7.3", fit.physics().get("scans.light.experiment-settings.csi-b.target.mass-kg"));
    }

    @Test
    void scansOfEqualExperimentsShareAModel() {
        FitConfiguration fit = project.fit(
                "scans.same=" + SECOND + "}",
                "scans.other=" + SECOND + ", experiment-settings.csi-a.target.mass-kg = 10 }",
                "scans.own=" + SECOND + ", independent-nuisances = [snsFlux] }");
        assertSame(scan(fit, "sin2ThetaW").model(), scan(fit, "same").model());
        assertNotSame(scan(fit, "sin2ThetaW").model(), scan(fit, "other").model());
        assertNotSame(scan(fit, "sin2ThetaW").model(), scan(fit, "own").model());
    }

    @Test
    void equalNamesAreOneParameterUnlessIndependent() {
        List<String> shared = names(project.fit().scans().get(0));
        assertEquals(7, shared.size());
        FitConfiguration fit = project.fit("independent-nuisances = [snsFlux, brnNorm]");
        List<String> own = names(scan(fit, "sin2ThetaW"));
        assertEquals(9, own.size());
        assertTrue(
                own.containsAll(List.of("snsFlux-csi-a", "snsFlux-csi-b", "brnNorm-csi-a", "brnNorm-csi-b")),
                own.toString());
        assertNotEquals(project.fit().physics(), fit.physics());
    }

    @Test
    void theListOfAScanTakesThePlaceOfTheFits() {
        FitConfiguration fit = project.fit(
                "independent-nuisances = [snsFlux]", "scans.shared=" + SECOND + ", independent-nuisances = [] }");
        assertEquals(8, names(scan(fit, "sin2ThetaW")).size());
        assertEquals(7, names(scan(fit, "shared")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "experiment-settings.csi-c.target.mass-kg = 3 | experiment-settings.csi-c | did you mean 'csi-a'",
                "scans.sin2ThetaW.experiment-settings.csi-c.target.mass-kg = 3 | scans.sin2ThetaW.experiment-settings.csi-c | did you mean 'csi-a'",
                "experiment-settings.csi-a.target.mas-kg = 3 | --set experiment-settings.csi-a.target.mas-kg = 3 | did you mean 'mass-kg'",
                "experiment-settings.csi-a.target.mass-kg = -3 | target.mass-kg | found -3.0",
                "experiment-settings.csi-a = heavy | experiment-settings.csi-a | found heavy",
                "independent-nuisances = [snsFlux, snsFlux] | independent-nuisances | found 'snsFlux' twice",
                "independent-nuisances = [snsFlx] | independent-nuisances | did you mean 'snsFlux'",
                "scans.sin2ThetaW.independent-nuisances = [snsFlux-csi-a] | scans.sin2ThetaW.independent-nuisances | did you mean 'snsFlux'",
            })
    void mistakesAreNamed(String override, String place, String part) {
        String message =
                assertThrows(InputException.class, () -> project.fit(override)).getMessage();
        assertTrue(message.contains(place) && message.contains(part), message);
    }

    @Test
    void aPublishedNormalisationNeedsAPublishedTotal() {
        String[] overrides = {
            "experiment-settings.csi-b.published-signal-total = null", "physics.normalisation = published-total"
        };
        String message =
                assertThrows(InputException.class, () -> project.fit(overrides)).getMessage();
        assertTrue(message.startsWith("experiment csi-b: has no published-signal-total"), message);
    }

    @Test
    void aNuisanceMayNotHaveTheNameOfAParameter() throws IOException {
        project.replace("csi-b", "csiSignalRest", "sin2ThetaW");
        String message = assertThrows(InputException.class, () -> project.fit()).getMessage();
        assertTrue(
                message.startsWith("nuisance sin2ThetaW: has the name of a parameter of model standard-model"),
                message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name = snsFlux, kind = norm, sigma = 0.10 | name = snsFlux, kind = norm, sigma = 0.12 | norm of width 0.1 in [-0.9, 5.0] | norm of width 0.12 in [-0.9, 5.0]",
                "name = snsFlux, kind = norm, sigma = 0.10, bounds = [-0.9, 5] | name = snsFlux, kind = norm, sigma = 0.10, bounds = [-0.5, 5] | in [-0.9, 5.0] | in [-0.5, 5.0]",
                "name = nuclearRadius, kind = radius | name = nuclearRadius, kind = efficiency | radius of width 0.05 | efficiency of width 0.05",
            })
    void twoDefinitionsOfOneNameAreRejected(String old, String text, String one, String other) throws IOException {
        project.replace("csi-b", old, text);
        String message = assertThrows(InputException.class, () -> project.fit()).getMessage();
        for (String part : List.of("by csi-a as ", "by csi-b as ", one, other)) {
            assertTrue(message.contains(part), part + " is not in " + message);
        }
        String name = old.replaceAll("name = (\\w+).*", "$1");
        assertEquals(
                8,
                names(project.fit("independent-nuisances = [" + name + "]")
                                .scans()
                                .get(0))
                        .size());
    }
}
