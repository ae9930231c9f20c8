package org.cevnsfit.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.Treatment;

/** The scans of the project's own configuration, as the benchmarks use them. */
public final class DeclaredScans {
    private DeclaredScans() {}

    /**
     * The plane (eps_ee_uV, eps_mumu_uV) in [-0.5, 1]² with the CsI data of 2021.
     *
     * @param nuisances name of the nuisance set
     */
    public static Scan nsiPlane(String nuisances) {
        return read("nsi-ee-mumu-u", "scans.nsi-ee-mumu-u.nuisances.coherent-csi-2021=" + nuisances);
    }

    /**
     * A scan whose points have a shape parameter: every mass or radius is a slice of its own.
     *
     * @param name {@code light-vector}, {@code light-scalar} or {@code neutron-radius}
     * @param nuisances name of the nuisance set
     */
    public static Scan slices(String name, String nuisances) {
        return read(name, "nuisances.coherent-csi-2021=" + nuisances);
    }

    /** @return a new profiler of one slice, as a task of a scan makes it */
    public static BlockProfiler profiler(Scan scan, int slice) {
        List<String> scanned = scan.axes().stream()
                .map(Axis::parameter)
                .filter(parameter -> parameter.role() == Parameter.Role.COUPLING)
                .map(Parameter::name)
                .toList();
        GridWalk walk = new GridWalk(scan.axes());
        return scan.model()
                .blockProfiler(
                        walk.shape(slice, scan.fixedShape()),
                        Treatment.of(scanned, scan.profiled(), scan.fixedCouplings()));
    }

    private static Scan read(String name, String override) {
        Path home = home();
        String file = name.equals("light-scalar") ? "csi-light-scalar.conf" : "csi-quickstart.conf";
        Path fit = home.resolve("conf/fits").resolve(file);
        return FitConfigurationReader.read(home, fit, List.of(override), List.of(name))
                .scans()
                .get(0);
    }

    /** The benchmarks are started from a module or from the project's folder. */
    public static Path home() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("conf/fits"))) folder = folder.getParent();
        if (folder == null) throw new IllegalStateException("no folder conf/fits above the current folder");
        return folder;
    }
}
