package org.cevnsfit.surface;

import static org.cevnsfit.surface.CsiPlane.axis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The planes of COHERENT CsI 2021 (arXiv:2110.07730): contours of an adaptive grid against those of every point. */
class AdaptiveCsiPlaneTest {
    private static AdaptiveRun nsi(String nuisances, int columns, int rows) {
        String plane = "scans.nsi-ee-mumu-u.";
        String axes =
                axis("eps_ee_uV", -0.5, 1.0, columns, "linear") + "," + axis("eps_mumu_uV", -0.5, 1.0, rows, "linear");
        return new AdaptiveRun(CsiPlane.profiled(
                "nsi-ee-mumu-u", plane + "axes=[" + axes + "]", plane + "nuisances.coherent-csi-2021=" + nuisances));
    }

    private static void assertLikeTheWholeGrid(AdaptiveRun run, double mostPoints) {
        assertTrue(run.contourDistance() < 0.1, run::toString);
        assertTrue(run.intervalDistance() < 0.1, run::toString);
        assertTrue(run.fraction() <= mostPoints, run::toString);
    }

    @ParameterizedTest
    @CsvSource({"STD, 201, 201", "FULL, 161, 161", "STD, 190, 223"})
    void nonStandardInteractions(String nuisances, int columns, int rows) {
        AdaptiveRun run = nsi(nuisances, columns, rows);
        assertLikeTheWholeGrid(run, 0.2);
        assertEquals(
                Contours.at(run.full, AdaptiveRun.levels(2)[0]).islands(),
                Contours.at(run.surface, AdaptiveRun.levels(2)[0]).islands());
    }

    @Test
    void lightVectorWithItsStripWhereTheInterferenceCancels() {
        String axes = axis("m_V_MeV", 0.1, 1e4, 90, "logarithmic") + "," + axis("g_V", 1e-6, 1e-2, 161, "logarithmic");
        assertLikeTheWholeGrid(
                new AdaptiveRun(CsiPlane.profiled("light-vector", "scans.light-vector.axes=[" + axes + "]")), 0.5);
    }
}
