package org.cevnsfit.validation;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.Contours;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceAxis;

/** Shape of the allowed region in a plane of two couplings, all nuisances profiled on a square grid over the scan's ranges. */
final class NsiPlane {
    private final GridSurface surface;

    private NsiPlane(GridSurface surface) {
        this.surface = surface;
    }

    /**
     * @param scan two coupling axes
     * @param points grid points along each axis, evenly spaced
     */
    static NsiPlane of(Scan scan, int points) {
        List<Axis> axes = new ArrayList<>();
        List<SurfaceAxis> drawn = new ArrayList<>();
        for (Axis axis : scan.axes()) {
            double[] ends = axis.values();
            Axis coarse = Axis.spaced(axis.parameter(), false, ends[0], ends[ends.length - 1], points);
            axes.add(coarse);
            drawn.add(new SurfaceAxis(
                    axis.parameter().name(), axis.parameter().unit(), SurfaceAxis.Scale.LINEAR, coarse.values()));
        }
        GridWalk walk = new GridWalk(axes);
        double[] chi2 = new double[Math.toIntExact(walk.points())];
        FitStatus[] status = new FitStatus[chi2.length];
        profile(scan, walk, chi2, status);
        return new NsiPlane(GridSurface.of(drawn, chi2, status, Reference.unknown()));
    }

    private static void profile(Scan scan, GridWalk walk, double[] chi2, FitStatus[] status) {
        List<String> model =
                scan.model().couplings().stream().map(Parameter::name).toList();
        List<String> scanned =
                walk.axes().stream().map(axis -> axis.parameter().name()).toList();
        Profiler profiler = scan.model().profiler(scan.fixedShape(), scanned, List.of(), scan.fixedCouplings());
        ProfilePoint point = profiler.newPoint();
        double[] values = scan.fixedCouplings().clone();
        int[] indices = new int[scanned.size()];
        for (long position = 0; position < walk.points(); position++) {
            walk.indices(position, indices);
            for (int k = 0; k < indices.length; k++) {
                values[model.indexOf(scanned.get(k))] = walk.axes().get(k).values()[indices[k]];
            }
            profiler.profile(values, point);
            int index = Math.toIntExact(walk.pointIndex(indices));
            chi2[index] = point.chi2;
            status[index] = point.status;
        }
    }

    /** @return number of separate parts of the region at a confidence level of two parameters */
    long islands(double confidenceLevel) {
        return Contours.at(surface, ConfidenceLevels.deltaChi2(confidenceLevel, 2))
                .islands();
    }
}
