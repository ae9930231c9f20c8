package org.cevnsfit.plan;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.profile.FitModel;

/**
 * One surface of a fit: a model and a grid. Every parameter of the model is an axis, profiled, or fixed.
 *
 * @param name folder and file stem of its products
 * @param title caption of its picture
 * @param model likelihood of the experiments under an interaction model
 * @param axes the scanned parameters; row-major order, the last axis runs fastest
 * @param profiled couplings minimised at each grid point, by name
 * @param fixedCouplings value of every coupling in the model's order, for those neither scanned nor profiled (start value of the
 *     profiled ones)
 * @param fixedShape shape parameters that are fixed; axes add to it
 * @param resolution which points of the grid are computed
 */
public record Scan(
        String name,
        String title,
        FitModel model,
        List<Axis> axes,
        List<String> profiled,
        double[] fixedCouplings,
        ShapePoint fixedShape,
        Resolution resolution)
        implements Serializable {
    public Scan {
        axes = List.copyOf(axes);
        profiled = List.copyOf(profiled);
        fixedCouplings = fixedCouplings.clone();
        if (resolution == Resolution.ADAPTIVE && !mayBeAdaptive(axes)) {
            throw new IllegalStateException("scan " + name + " has no plane to refine: " + axes);
        }
    }

    /** A scan of every point of its grid. */
    public Scan(
            String name,
            String title,
            FitModel model,
            List<Axis> axes,
            List<String> profiled,
            double[] fixedCouplings,
            ShapePoint fixedShape) {
        this(name, title, model, axes, profiled, fixedCouplings, fixedShape, Resolution.FULL);
    }

    /** @return true if a grid of these axes can be adaptive: a plane of two points or more along each axis */
    public static boolean mayBeAdaptive(List<Axis> axes) {
        return axes.size() == 2 && axes.stream().allMatch(axis -> axis.points() > 1);
    }

    /** @return number of grid points */
    public long points() {
        long points = 1;
        for (Axis axis : axes) points = Math.multiplyExact(points, (long) axis.points());
        return points;
    }
}
