package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.nuisance.Pull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FitConfigurationReaderTest {
    private static final Path HOME = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private static FitConfiguration quickstart(String... overrides) {
        return FitConfigurationReader.read(HOME, fit("csi-quickstart"), List.of(overrides), List.of());
    }

    private static Path fit(String name) {
        return HOME.resolve("conf/fits").resolve(name + ".conf");
    }

    private static Scan scan(FitConfiguration fit, String name) {
        return fit.scans().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Path> fits() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("conf/fits"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fits")
    void everyFitOfTheProjectIsNamedAfterItsFileAndReads(Path file) {
        FitConfiguration fit = FitConfigurationReader.read(HOME, file, List.of(), List.of());
        assertEquals(fit.name() + ".conf", file.getFileName().toString());
        assertTrue(fit.inputs().contains(file));
    }

    @Test
    void quickstartHasTwoProfilesAndTwoPlanesInTheOrderOfItsFile() {
        FitConfiguration fit = quickstart();
        assertEquals(
                List.of("sin2ThetaW", "neutron-radius", "nsi-ee-mumu-u", "light-vector"),
                fit.scans().stream().map(Scan::name).toList());
        assertEquals(
                List.of(81L, 101L, 201L * 201L, 80L * 120L),
                fit.scans().stream().map(Scan::points).toList());
        Axis mass = scan(fit, "light-vector").axes().get(0);
        assertTrue(mass.logarithmic());
        assertEquals(1e4, mass.values()[79]);
    }

    @Test
    void overridesLeaveScansInTheOrderOfTheFile() {
        List<String> names = quickstart("scans.sin2ThetaW.resolution=full").scans().stream()
                .map(Scan::name)
                .toList();
        assertEquals(quickstart().scans().stream().map(Scan::name).toList(), names);
    }

    @Test
    void scanHasItsOwnNuisanceSet() {
        FitConfiguration fit = quickstart();
        assertEquals(6, scan(fit, "sin2ThetaW").model().nuisances().size());
        assertEquals(8, scan(fit, "nsi-ee-mumu-u").model().nuisances().size());
    }

    @Test
    void scannedRadiusTakesThePlaceOfTheRadiusNuisance() {
        List<String> pulls = scan(quickstart(), "neutron-radius").model().nuisances().stream()
                .map(Pull::name)
                .toList();
        assertEquals(5, pulls.size());
        assertFalse(pulls.contains("nuclearRadius"));
    }

    @Test
    void fixedRadiusTakesThePlaceOfTheRadiusNuisance() {
        Scan scan = scan(quickstart("parameters.R_n_fm.fixed=5.0"), "sin2ThetaW");
        assertEquals(5.0, scan.fixedShape().get("R_n_fm"));
        assertEquals(5, scan.model().nuisances().size());
    }

    @ParameterizedTest
    @CsvSource({"R_n_CsI_fm, 5", "R_n_Ar_fm, 6", "R_n_Ge_fm, 6"})
    void aRadiusOfAnElementTakesThePlaceOfRadiusNuisancesWhereItActs(String radius, int nuisances) {
        Scan scan = scan(quickstart("parameters." + radius + ".fixed=5.0"), "sin2ThetaW");
        assertEquals(5.0, scan.fixedShape().get(radius));
        assertEquals(nuisances, scan.model().nuisances().size());
    }

    @Test
    void overridesWinOverTheFitAndTheLastOverrideWins() {
        FitConfiguration fit = quickstart("output.failed-fraction=0.5", "output.failed-fraction=0.25");
        assertEquals(0.25, fit.output().failedFraction());
        assertArrayEquals(new double[] {0.6827, 0.90, 0.9545}, fit.output().confidenceLevels());
    }

    @Test
    void physicsOfAScanWinsOverPhysicsOfTheFit() {
        FitConfiguration plain = quickstart();
        FitConfiguration changed = quickstart("scans.sin2ThetaW.physics.form-factor=klein-nystrand");
        String key = "scans.sin2ThetaW.physics.form-factor";
        assertEquals("\"helm\"", plain.physics().get(key));
        assertEquals("\"klein-nystrand\"", changed.physics().get(key));
        assertEquals("\"helm\"", changed.physics().get("scans.light-vector.physics.form-factor"));
    }

    @Test
    void outputSettingsAreNoPhysics() {
        FitConfiguration plain = quickstart();
        assertEquals(
                plain.physics(),
                quickstart("output.pulls=false", "description=other").physics());
        assertNotEquals(plain.physics(), quickstart("physics.couplings=tree").physics());
        assertTrue(plain.physics().containsKey("models.nsi.kind"));
        assertTrue(plain.physics().containsKey("experiment-files.coherent-csi-2021.target.mass-kg"));
    }

    @Test
    void scanWinsOverTheFitInWhatAParameterDoes() {
        FitConfiguration fit = quickstart(
                "parameters.sin2ThetaW.fixed=0.23", "scans.nsi-ee-mumu-u.parameters.sin2ThetaW.profile=true");
        assertEquals(List.of("sin2ThetaW"), scan(fit, "nsi-ee-mumu-u").profiled());
        assertEquals(List.of(), scan(fit, "light-vector").profiled());
        assertEquals(0.23, scan(fit, "light-vector").fixedCouplings()[0]);
    }

    @Test
    void scansOfEqualSettingsShareAModel() {
        FitConfiguration fit = quickstart(
                "scans.again={model=standard-model," + "axes=[{parameter=sin2ThetaW,from=0.2,to=0.3,points=3}]}");
        assertSame(scan(fit, "sin2ThetaW").model(), scan(fit, "again").model());
        assertNotSame(
                scan(fit, "sin2ThetaW").model(), scan(fit, "neutron-radius").model());
    }

    @Test
    void onlyTheNamedScansAreSelectedAndTheirKeysStay() {
        FitConfiguration all = quickstart();
        FitConfiguration one =
                FitConfigurationReader.read(HOME, fit("csi-quickstart"), List.of(), List.of("light-vector"));
        assertEquals(
                List.of("light-vector"), one.scans().stream().map(Scan::name).toList());
        assertEquals(all.physics(), one.physics());
    }

    @Test
    void inputsAreTheConfigurationAndTheTables() {
        List<String> names = quickstart().inputs().stream()
                .map(file -> HOME.relativize(file).toString())
                .toList();
        assertTrue(names.containsAll(List.of(
                "conf/reference.conf",
                "conf/experiments/coherent-csi-2021.conf",
                "conf/models/nsi.conf",
                "data/coherent-csi-2021/counts.csv",
                "data/shared/nuclides.csv")));
        assertFalse(names.contains("conf/models/light-scalar.conf"));
    }
}
