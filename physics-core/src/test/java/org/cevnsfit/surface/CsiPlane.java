package org.cevnsfit.surface;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.profile.PointColumns;
import org.cevnsfit.profile.Treatment;

/** Planes of the CsI quickstart, profiled at every point without Spark. */
final class CsiPlane {
    private static final Path HOME = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private final Scan scan;
    private final GridWalk walk;
    private final double[] chi2;
    private final FitStatus[] status;

    private CsiPlane(Scan scan) {
        this.scan = scan;
        this.walk = new GridWalk(scan.axes());
        this.chi2 = new double[(int) walk.points()];
        this.status = new FitStatus[chi2.length];
    }

    /** @param overrides settings that change the quickstart */
    static GridSurface profiled(String name, String... overrides) {
        Path file = HOME.resolve("conf/fits/csi-quickstart.conf");
        CsiPlane plane = new CsiPlane(FitConfigurationReader.read(HOME, file, List.of(overrides), List.of(name))
                .scans()
                .get(0));
        for (int slice = 0; slice < plane.walk.slices(); slice++) plane.profile(slice);
        List<SurfaceAxis> axes = new ArrayList<>();
        for (Axis axis : plane.scan.axes()) {
            SurfaceAxis.Scale scale = axis.logarithmic() ? SurfaceAxis.Scale.LOG : SurfaceAxis.Scale.LINEAR;
            axes.add(new SurfaceAxis(axis.parameter().name(), axis.parameter().unit(), scale, axis.values()));
        }
        return GridSurface.of(axes, plane.chi2, plane.status, Reference.unknown());
    }

    private void profile(int slice) {
        List<String> scanned = walk.axes().stream()
                .map(Axis::parameter)
                .filter(parameter -> parameter.role() == Parameter.Role.COUPLING)
                .map(Parameter::name)
                .toList();
        BlockProfiler profiler = scan.model()
                .blockProfiler(
                        walk.shape(slice, scan.fixedShape()),
                        Treatment.of(scanned, scan.profiled(), scan.fixedCouplings()));
        PointColumns columns = profiler.newColumns((int) walk.pointsPerSlice());
        columns.size = columns.capacity();
        columns.fillCouplings(scan.fixedCouplings());
        int[] indices = new int[2];
        for (int p = 0; p < columns.size; p++) {
            walk.indices(slice * walk.pointsPerSlice() + p, indices);
            for (int a = 0; a < 2; a++) {
                int coupling =
                        scan.model().couplings().indexOf(walk.axes().get(a).parameter());
                if (coupling >= 0)
                    columns.couplings[coupling][p] = walk.axes().get(a).values()[indices[a]];
            }
        }
        profiler.profile(columns);
        for (int p = 0; p < columns.size; p++) {
            walk.indices(slice * walk.pointsPerSlice() + p, indices);
            int point = (int) walk.pointIndex(indices);
            chi2[point] = columns.chi2[p];
            status[point] = columns.status(p);
        }
    }

    static String axis(String parameter, double from, double to, int points, String spacing) {
        return "{ parameter = " + parameter + ", from = " + from + ", to = " + to + ", points = " + points
                + ", spacing = " + spacing + " }";
    }
}
