package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;

class AdaptiveConfigurationTest {
    private static final Path HOME = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private static FitConfiguration quickstart(String... overrides) {
        return FitConfigurationReader.read(
                HOME, HOME.resolve("conf/fits/csi-quickstart.conf"), List.of(overrides), List.of());
    }

    /** Of light-vector, neutron-radius, nsi-ee-mumu-u, sin2ThetaW. */
    private static List<Resolution> resolutions(FitConfiguration fit) {
        return fit.scans().stream()
                .sorted(Comparator.comparing(Scan::name))
                .map(Scan::resolution)
                .toList();
    }

    private static String key(String... overrides) {
        FitConfiguration fit = quickstart(overrides);
        return ScanKey.of(fit, fit.scans().get(2), InputFiles.sha256(List.of()));
    }

    @Test
    void theFitsResolutionHoldsForItsPlanesAndAScanHasTheLastWord() {
        Resolution full = Resolution.FULL, adaptive = Resolution.ADAPTIVE;
        assertEquals(List.of(full, full, full, full), resolutions(quickstart()));
        assertEquals(List.of(adaptive, full, adaptive, full), resolutions(quickstart("resolution=adaptive")));
        assertEquals(
                List.of(adaptive, full, full, full),
                resolutions(quickstart("resolution=adaptive", "scans.nsi-ee-mumu-u.resolution=full")));
    }

    @Test
    void aProfileThatShallBeAdaptiveIsAnErrorOfTheScan() {
        InputException profile =
                assertThrows(InputException.class, () -> quickstart("scans.sin2ThetaW.resolution=adaptive"));
        assertTrue(profile.getMessage().contains("scans.sin2ThetaW.resolution"), profile::getMessage);
        assertTrue(profile.getMessage().contains("axes of [81] points"), profile::getMessage);
        InputException unknown = assertThrows(InputException.class, () -> quickstart("resolution=adaptiv"));
        assertTrue(unknown.getMessage().contains("adaptive"), unknown::getMessage);
    }

    @Test
    void levelsBelongToTheKeyOfAnAdaptiveScanOnly() {
        String others = "output.confidence-levels=[0.5, 0.99]";
        assertEquals(key(), key(others));
        assertNotEquals(key(), key("resolution=adaptive"));
        assertNotEquals(key("resolution=adaptive"), key("resolution=adaptive", others));
    }

    @Test
    void aPlanInWordsSaysWhereItBeginsAndWhatItsUpperBoundIs() {
        String text = PlanText.of(quickstart("resolution=adaptive"), 2, 0);
        assertTrue(text.contains("81 points = 1 slices x 81 points, 1 blocks"), text);
        assertTrue(text.contains("at most 40401 points = 1 slices x 40401 points; cells near contours"), text);
        assertTrue(text.contains("begins with 2601 points in cells of 4 x 4 steps"), text);
        assertTrue(text.contains("begins with 4880 points in cells of 1 x 2 steps"), text);
    }
}
