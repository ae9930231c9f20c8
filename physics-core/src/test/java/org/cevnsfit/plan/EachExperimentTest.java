package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Pull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EachExperimentTest {
    private static final String EACH = "scans.sin2ThetaW.each-experiment = true";
    private static final List<String> NAMES = List.of("sin2ThetaW", "sin2ThetaW-csi-a", "sin2ThetaW-csi-b");

    @TempDir
    Path home;

    private TwoDetectors project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new TwoDetectors(home);
    }

    private static List<String> names(FitConfiguration fit) {
        return fit.scans().stream().map(Scan::name).toList();
    }

    @Test
    void aScanGoesWithTheSameScanOfEachExperiment() {
        FitConfiguration fit = project.fit(EACH, "independent-nuisances = [brnNorm]");
        assertEquals(NAMES, names(fit));
        assertEquals(List.of(new EachExperiment("sin2ThetaW", List.of("csi-a", "csi-b"))), fit.each());
        Scan alone = fit.scans().get(2);
        assertEquals(List.of("csi-b"), alone.model().experimentNames());
        List<String> pulls = alone.model().nuisances().stream().map(Pull::name).toList();
        assertTrue(pulls.containsAll(List.of("snsFlux", "brnNorm-csi-b")), pulls.toString());
        assertEquals(7, pulls.size());
        assertEquals(fit.scans().get(0).axes(), alone.axes());
    }

    @Test
    void theScanOfAllKeepsItsKey() {
        FitConfiguration plain = project.fit();
        FitConfiguration each = project.fit(EACH);
        assertEquals(
                ScanKey.of(plain, plain.scans().get(0), new TreeMap<>()),
                ScanKey.of(each, each.scans().get(0), new TreeMap<>()));
        assertNotEquals(
                ScanKey.of(each, each.scans().get(1), new TreeMap<>()),
                ScanKey.of(each, each.scans().get(2), new TreeMap<>()));
    }

    @Test
    void oneExperimentIsNothingToCompare() {
        FitConfiguration fit = project.fit(EACH, "experiments = [csi-a]", "nuisances = null", "nuisances.csi-a = STD");
        assertEquals(List.of("sin2ThetaW"), names(fit));
        assertEquals(List.of(), fit.each());
    }

    @Test
    void fixedNuisancesStayWithTheirExperiment() {
        FitConfiguration fit =
                project.fit(EACH, "independent-nuisances = [brnNorm]", "parameters.brnNorm-csi-a.fixed = 0.1");
        assertEquals(1, fit.scans().get(1).fixedNuisances().size());
        assertEquals(0, fit.scans().get(2).fixedNuisances().size());
    }

    @Test
    void anAxisThatIsANuisanceOfOneExperimentIsRejected() {
        String axis = "scans.sin2ThetaW.axes = [{ parameter = brnNorm-csi-a, from = -0.3, to = 0.3, points = 5 }]";
        String message = assertThrows(
                        InputException.class, () -> project.fit(EACH, "independent-nuisances = [brnNorm]", axis))
                .getMessage();
        assertTrue(message.contains("csi-b has no nuisance 'brnNorm-csi-a'"), message);
    }

    @Test
    void anotherScanOfTheNameIsRejected() {
        String other = "scans.sin2ThetaW-csi-a = { model = standard-model,"
                + " axes = [{ parameter = sin2ThetaW, from = 0.1, to = 0.4, points = 31 }] }";
        String message = assertThrows(InputException.class, () -> project.fit(EACH, other))
                .getMessage();
        assertTrue(message.contains("there is another scan sin2ThetaW-csi-a"), message);
    }

    @Test
    void fittedParametersAreThoseThatMoveAnExperiment() {
        FitConfiguration fit = project.fit(
                "scans.radii = { model = nsi, parameters { eps_ee_uV.profile = true, sin2ThetaW.fixed = 0.23,"
                        + " R_n_Ar_fm { profile = true, from = 3, to = 4 } },"
                        + " nuisances { csi-a = SHARED_FULL },"
                        + " axes = [{ parameter = R_n_CsI_fm, from = 4, to = 6, points = 2 },"
                        + " { parameter = eps_mumu_uV, from = 0, to = 0.1, points = 1 }] }");
        Scan scan = fit.scans().stream()
                .filter(s -> s.name().equals("radii"))
                .findFirst()
                .orElseThrow();
        FittedParameters fitted = new FittedParameters(scan);
        assertEquals(List.of("eps_ee_uV", "R_n_CsI_fm", "onsetTimeUs", "efficiencyCurve"), fitted.moving("csi-a"));
        assertEquals(List.of("eps_ee_uV", "R_n_CsI_fm"), fitted.moving("csi-b"));
    }
}
