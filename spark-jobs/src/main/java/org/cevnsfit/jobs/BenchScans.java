package org.cevnsfit.jobs;

import com.typesafe.config.ConfigUtil;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.InputFiles;
import org.cevnsfit.plan.Resolution;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.plan.ScanKey;
import org.cevnsfit.plan.ScanPlan;

/** Scans of the quickstart with other numbers of points. */
final class BenchScans {
    static final String PLANE = "nsi-ee-mumu-u";
    static final String MIXING_ANGLE = "sin2ThetaW";
    static final String LIGHT_VECTOR = "light-vector";
    private static final String QUICKSTART = "csi-quickstart";
    private static final String XENON = "xenonnt-8b";
    static final String GLOBAL = "global";
    private static final String GLOBAL_PLANE = "nsi-ee-mumu-d";
    private static final String LOG = "logarithmic";
    private static final String LINEAR = "linear";
    private static final int ROW = 101;

    private BenchScans() {}

    /** @return the plane of two NSI couplings in [-0.5, 1]², side × side points */
    static FitConfiguration plane(Path home, String nuisances, int side) {
        return read(home, List.of(planeAxes(side), planeNuisances(nuisances)), List.of(PLANE));
    }

    /** @return the same plane below a folder, without pictures */
    static FitConfiguration plane(Path home, String nuisances, int side, Resolution resolution, Path folder) {
        String resolved = "scans." + PLANE + ".resolution=" + resolution.name().toLowerCase(Locale.ROOT);
        List<String> overrides =
                List.of(planeAxes(side), planeNuisances(nuisances), resolved, output(folder), "output.pictures=false");
        return read(home, overrides, List.of(PLANE));
    }

    /** @return one profile of the weak mixing angle, below a folder */
    static FitConfiguration mixingAngle(Path home, int points, Path folder) {
        return read(home, List.of(mixingAngleAxis(points), output(folder)), List.of(MIXING_ANGLE));
    }

    /** Scans whose every row of 101 couplings, or every point, has templates of its own. */
    enum Rows {
        VECTOR(
                "light vector",
                QUICKSTART,
                LIGHT_VECTOR,
                axis("m_V_MeV", 0.1, 1e4, 80, LOG),
                axis("g_V", 1e-6, 1e-2, ROW, LOG)),
        SCALAR(
                "light scalar",
                "csi-light-scalar",
                "light-scalar",
                axis("m_S_MeV", 0.1, 1e4, 80, LOG),
                axis("g_S", 1e-7, 1e-2, ROW, LOG)),
        TENSOR(
                "light tensor",
                QUICKSTART,
                LIGHT_VECTOR,
                axis("m_T_MeV", 0.1, 1e4, 80, LOG),
                axis("g_T", 1e-6, 1e-2, ROW, LOG),
                "light-tensor",
                1),
        DIPOLE(
                "dipole portal",
                QUICKSTART,
                LIGHT_VECTOR,
                axis("m_4_MeV", 0.1, 50.0, 80, LOG),
                axis("mu4_mu_1em11muB", 1.0, 1e4, ROW, LOG),
                "dipole-portal",
                20),
        RADIUS(
                "neutron radius",
                QUICKSTART,
                "neutron-radius",
                axis("R_n_fm", 3.0, 8.0, 80, LINEAR),
                axis("sin2ThetaW", 0.05, 0.45, ROW, LINEAR)),
        PROPAGATION(
                "propagation",
                XENON,
                LIGHT_VECTOR,
                axis("eps_ee_uV", -0.6, 1.0, 41, LINEAR),
                axis("eps_mumu_uV", -0.6, 1.0, 41, LINEAR),
                "nsi-solar",
                1);

        private final String title;
        private final String fit;
        private final String scan;
        private final int cost;
        private final List<String> overrides = new ArrayList<>();

        Rows(String title, String fit, String scan, String shape, String coupling) {
            this(title, fit, scan, shape, coupling, null, 1);
        }

        /** A scan, with another model unless null; slices so many times dearer than those of others are so many times fewer. */
        Rows(String title, String fit, String scan, String shape, String coupling, String model, int cost) {
            this.title = title;
            this.fit = fit;
            this.scan = scan;
            this.cost = cost;
            overrides.add("scans." + scan + ".axes=[" + shape + "," + coupling + "]");
            if (model != null) overrides.add("scans." + scan + ".model=" + model);
        }

        String title() {
            return title;
        }

        /** @return nuisance sets of the experiment to time */
        List<String> nuisances() {
            return fit.equals(XENON) ? List.of("STD") : List.of("STD", "FULL");
        }

        /** @return how many slices to time where those of other rows are this many */
        int slices(int ofOthers) {
            return Math.max(2, ofOthers / cost);
        }

        FitConfiguration read(Path home, String nuisances) {
            List<String> all = new ArrayList<>(overrides);
            if (!fit.equals(XENON)) all.add("nuisances.coherent-csi-2021=" + nuisances);
            return BenchScans.read(home, fit, all, List.of(scan));
        }
    }

    /**
     * The plane of down-quark couplings of the fit of all experiments, every nuisance profiled.
     *
     * @return the scan of all experiments by the name of the fit, those of each alone by theirs
     */
    static Map<String, Scan> global(Path home, int side) {
        List<String> overrides = List.of(
                "scans." + GLOBAL_PLANE + ".axes=[" + axis("eps_ee_dV", -0.5, 1.0, side, LINEAR) + ","
                        + axis("eps_mumu_dV", -0.5, 1.0, side, LINEAR) + "]",
                "scans." + GLOBAL_PLANE + ".each-experiment=true");
        Map<String, Scan> scans = new LinkedHashMap<>();
        for (Scan scan : read(home, GLOBAL, overrides, List.of()).scans()) {
            if (scan.name().equals(GLOBAL_PLANE)) scans.put(GLOBAL, scan);
            if (scan.name().startsWith(GLOBAL_PLANE + "-")) {
                scans.put(scan.name().substring(GLOBAL_PLANE.length() + 1), scan);
            }
        }
        return scans;
    }

    /** @return a plane of two NSI couplings of XENONnT, whose response goes by straight lines between yields */
    static Scan yields(Path home, int side) {
        String axes = "scans." + LIGHT_VECTOR + ".axes=[" + axis("eps_ee_uV", -0.6, 1.0, side, LINEAR) + ","
                + axis("eps_mumu_uV", -0.6, 1.0, side, LINEAR) + "]";
        return read(home, XENON, List.of(axes, "scans." + LIGHT_VECTOR + ".model=nsi"), List.of(LIGHT_VECTOR))
                .scans()
                .get(0);
    }

    /** @return all scans of the quickstart, about one in (200 / side)² points, below a folder */
    static FitConfiguration quickstart(Path home, int side, Path folder) {
        String masses = axis("m_V_MeV", 0.1, 1e4, Math.max(2, 80 * side / 200), LOG);
        String couplings = axis("g_V", 1e-6, 1e-2, Math.max(2, 120 * side / 200), LOG);
        String vector = "scans." + LIGHT_VECTOR + ".axes=[" + masses + "," + couplings + "]";
        return read(home, List.of(planeAxes(side), vector, output(folder)), List.of());
    }

    /** @return the first scan of a fit as a task of a wave gets it */
    static ScanTask task(FitConfiguration fit, boolean pulls) {
        Scan scan = fit.scans().get(0);
        return new ScanTask(scan, ScanPlan.of(scan), ScanKey.of(fit, scan, InputFiles.sha256(fit.inputs())), pulls);
    }

    private static FitConfiguration read(Path home, List<String> overrides, List<String> only) {
        return read(home, QUICKSTART, overrides, only);
    }

    private static FitConfiguration read(Path home, String fit, List<String> overrides, List<String> only) {
        return FitConfigurationReader.read(home, home.resolve("conf/fits/" + fit + ".conf"), overrides, only);
    }

    private static String planeAxes(int side) {
        return "scans." + PLANE + ".axes=[" + axis("eps_ee_uV", -0.5, 1.0, side, LINEAR) + ","
                + axis("eps_mumu_uV", -0.5, 1.0, side, LINEAR) + "]";
    }

    private static String planeNuisances(String set) {
        return "scans." + PLANE + ".nuisances.coherent-csi-2021=" + set;
    }

    static String mixingAngleAxis(int points) {
        return "scans." + MIXING_ANGLE + ".axes=[" + axis("sin2ThetaW", 0.05, 0.45, points, LINEAR) + "]";
    }

    private static String axis(String parameter, double from, double to, int points, String spacing) {
        return String.format(
                Locale.ROOT,
                "{ parameter = %s, from = %s, to = %s, points = %d, spacing = %s }",
                parameter,
                from,
                to,
                points,
                spacing);
    }

    private static String output(Path folder) {
        return "output.folder=" + ConfigUtil.quoteString(folder.toAbsolutePath().toString());
    }
}
