package org.cevnsfit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.ParameterGoodness;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceAxis;
import org.cevnsfit.surface.Surfaces;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void profileReadsAsWritten() {
        SurfaceAxis axis = new SurfaceAxis(
                "R_n_fm",
                "fm",
                SurfaceAxis.Scale.LINEAR,
                Surfaces.linear("r", 3, 8, 101).values());
        GridSurface surface = Surfaces.profile(
                axis, r -> r > 7.9 ? Double.NaN : 84.314 + Math.pow((r - 5.5) / 1.3, 2), Reference.at(84.314, 5.5));
        String text = Summary.text(
                "csi-quickstart",
                List.of(new ScanSummary(
                        "neutron radius", surface, 99, List.of(Path.of("runs", "r.svg")), List.of("a note"))));
        assertEquals("""
                csi-quickstart
                ==============

                neutron radius
                  points                101: 99 converged, 2 not finite
                  chi2_min / bins       84.31 / 99
                  best fit              R_n_fm = 5.5
                  R_n_fm [fm]           68.27 %  [4.2, 6.8]
                                        90 %     [3.362, 7.638]
                                        95.45 %  [3*, 7.9!]
                  note                  a note
                  files                 runs/r.svg

                * the grid ends here, still below the level
                ! the next point failed, the interval may go on
                """, text);
    }

    @Test
    void aBestFitOutsideTheGridIsCalledSo() {
        SurfaceAxis axis = new SurfaceAxis("sin2ThetaW", "1", SurfaceAxis.Scale.LINEAR, new double[] {0.05, 0.3, 0.6});
        GridSurface mirror = Surfaces.profile(axis, s -> 84.5, Reference.at(84.3, -0.41));
        GridSurface edge = Surfaces.profile(axis, s -> 84.5, Reference.at(84.3, 0.6));
        assertTrue(text(mirror).contains("best fit              sin2ThetaW = -0.41, outside the grid\n"), text(mirror));
        assertTrue(text(edge).contains("best fit              sin2ThetaW = 0.6\n"), text(edge));
    }

    private static String text(GridSurface surface) {
        return Summary.text("fit", List.of(new ScanSummary("scan", surface, 9, List.of(), List.of())));
    }

    @Test
    void everyAxisOfAPlaneIsProfiledAndLinesStayShort() {
        String text =
                Summary.text("nsi", List.of(new ScanSummary("vector", Examples.mediator(), 99, List.of(), List.of())));
        assertTrue(text.contains("  m_V_MeV [MeV]         68.27 %  [0.1*, 10000*]\n"), text);
        assertTrue(text.contains("  g_V                   68.27 %  [1.000e-06*, "), text);
        assertTrue(text.contains("(best fit)"), text);
        assertTrue(text.lines().mapToInt(String::length).max().orElseThrow() <= 100, text);
    }

    @Test
    void failuresAreSaid() {
        SurfaceAxis axis = Surfaces.linear("x", 0, 1, 3);
        GridSurface none = Surfaces.profile(axis, x -> Double.NaN, Reference.unknown());
        String text = Summary.text("f", List.of(new ScanSummary("s", none, 9, List.of(), List.of())));
        assertTrue(text.contains("3: 3 not finite"), text);
        assertTrue(text.contains("none, every point failed"), text);
        assertTrue(text.contains("chi2_min / bins       none / 9"), text);
        FitStatus[] status = {FitStatus.CALL_LIMIT, FitStatus.AT_BOUND, FitStatus.CONVERGED};
        GridSurface beaten = GridSurface.of(List.of(axis), new double[] {1, 2, 3}, status, Reference.unknown());
        String warned = Summary.text("f", List.of(new ScanSummary("s", beaten, 9, List.of(), List.of())));
        assertTrue(warned.contains("1 converged, 1 at bound, 1 call limit"), warned);
        assertTrue(warned.contains("warning               1 failed points lie below chi2_min"), warned);
    }

    @Test
    void agreementOfExperimentsIsShown() {
        ParameterGoodness goodness = new ParameterGoodness(
                89.76,
                List.of(
                        new ParameterGoodness.Alone("csi", 80.0, List.of("sin2ThetaW")),
                        new ParameterGoodness.Alone("argon", 4.0, List.of("sin2ThetaW"))));
        ScanSummary scan =
                new ScanSummary("s", Examples.mixingAngle(), 99, List.of(), List.of(), Optional.of(goodness));
        String text = Summary.text("f", List.of(scan));
        assertTrue(text.contains("csi                 chi2_min alone 80.00, moved by sin2ThetaW"), text);
        assertTrue(text.contains("  agreement chi2 / dof  5.76 / 1, p-value 0.0164"), text);
    }
}
