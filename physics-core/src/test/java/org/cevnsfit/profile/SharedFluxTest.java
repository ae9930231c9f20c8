package org.cevnsfit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.plan.TwoDetectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two equal detectors measure one scale of the signal, σ_s each at known flux; the flux has the width σ_f. Shared it is common to both:
 * σ² = σ_f² + σ_s²/2; with a flux for each detector σ² = (σ_f² + σ_s²)/2.
 */
class SharedFluxTest {
    private static final double FLUX_WIDTH = 0.10;
    private static final String[] SETTINGS = {
        "experiment-settings.csi-a.data = asimov",
        "experiment-settings.csi-b.data = asimov",
        "independent-nuisances = [csiSignalRest, brnNorm, ninNorm, ssbNorm, nuclearRadius, csiQuenching]",
        "scans.sin2ThetaW.axes = [{ parameter = sin2ThetaW, from = 0.2386, to = 0.2388, points = 3 }]"
    };

    @TempDir
    Path home;

    private TwoDetectors project;

    /** The scale is a nuisance without prior that both detectors have. */
    @BeforeEach
    void makeProject() throws IOException {
        project = new TwoDetectors(home);
        for (String name : List.of("csi-a", "csi-b")) {
            project.replace(
                    name,
                    "pulls = [",
                    "pulls = [{ name = scale, kind = norm, sigma = free, bounds = [-0.9, 5],"
                            + " acts-on = [cevns, eves], source = test }");
            project.replace(name, "SHARED = [snsFlux", "SHARED = [scale, snsFlux");
        }
    }

    private Scan scan(String... more) {
        String[] overrides = Arrays.copyOf(SETTINGS, SETTINGS.length + more.length);
        System.arraycopy(more, 0, overrides, SETTINGS.length, more.length);
        return project.fit(overrides).scans().get(0);
    }

    private static double scaleVariance(Scan scan) {
        BestFit best = fit(scan, new TreeMap<>());
        assertEquals(0.0, best.point().chi2, 1e-9); // Asimov data
        int row = best.covarianceNames().indexOf("scale");
        return best.covariance()[row][row];
    }

    private static BestFit fit(Scan scan, TreeMap<String, Double> fixed) {
        return fit(scan, scan.model(), fixed);
    }

    private static BestFit fit(Scan scan, FitModel model, TreeMap<String, Double> fixed) {
        List<GlobalFit.Start> start = List.of(new GlobalFit.Start(scan.fixedCouplings(), scan.fixedShape()));
        return GlobalFit.fit(model, List.of(), List.of(), fixed, start);
    }

    @Test
    void theVarianceOfACommonScaleFollowsWhatIsShared() {
        TreeMap<String, Double> knownFlux = new TreeMap<>();
        knownFlux.put("snsFlux", 0.0);
        Scan all = scan();
        BestFit one = fit(all, all.model().alone("csi-a"), knownFlux);
        int row = one.covarianceNames().indexOf("scale");
        double detector = one.covariance()[row][row];
        double flux = FLUX_WIDTH * FLUX_WIDTH;
        assertTrue(detector > 0.2 * flux && detector < 5 * flux, "both matter: " + detector);
        double shared = scaleVariance(all);
        double apart = scaleVariance(scan(SETTINGS[2].replace("[", "[snsFlux, ")));
        assertEquals(flux + detector / 2, shared, 1e-6 * shared);
        assertEquals((flux + detector) / 2, apart, 1e-6 * apart);
    }

    @Test
    void theIntervalIsWiderByTheSharedFlux() { // counts of 300 +- 20: the profile is a parabola to some percent
        for (boolean together : new boolean[] {true, false}) {
            Scan scan = together ? scan() : scan(SETTINGS[2].replace("[", "[snsFlux, "));
            double sigma = Math.sqrt(scaleVariance(scan));
            for (double side : new double[] {-1, 1}) {
                TreeMap<String, Double> fixed = new TreeMap<>();
                fixed.put("scale", side * sigma);
                assertEquals(1.0, fit(scan, fixed).point().chi2, 0.1);
            }
        }
    }
}
