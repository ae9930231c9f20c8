package org.cevnsfit.plan;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.ShapeRange;
import org.cevnsfit.profile.Treatment;

/**
 * One surface of a fit: a model and a grid. Every parameter of the model and every nuisance is an axis, profiled, or fixed.
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
 * @param fixedNuisances nuisances that keep a value; their pull terms count
 * @param profiledShapes shape parameters minimised at each grid point
 */
public record Scan(
        String name,
        String title,
        FitModel model,
        List<Axis> axes,
        List<String> profiled,
        double[] fixedCouplings,
        ShapePoint fixedShape,
        Resolution resolution,
        SortedMap<String, Double> fixedNuisances,
        List<ShapeRange> profiledShapes)
        implements Serializable {
    public Scan {
        axes = List.copyOf(axes);
        profiled = List.copyOf(profiled);
        fixedCouplings = fixedCouplings.clone();
        fixedNuisances = new TreeMap<>(fixedNuisances);
        profiledShapes = List.copyOf(profiledShapes);
        if (resolution == Resolution.ADAPTIVE && !mayBeAdaptive(axes)) {
            throw new IllegalStateException("scan " + name + " has no plane to refine: " + axes);
        }
    }

    /** A scan of every point of its grid, every nuisance profiled, shape parameters axes or fixed. */
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

    /** Every nuisance profiled, shape parameters axes or fixed. */
    public Scan(
            String name,
            String title,
            FitModel model,
            List<Axis> axes,
            List<String> profiled,
            double[] fixedCouplings,
            ShapePoint fixedShape,
            Resolution resolution) {
        this(name, title, model, axes, profiled, fixedCouplings, fixedShape, resolution, new TreeMap<>(), List.of());
    }

    /** @return true if a grid of these axes can be adaptive: a plane of two points or more along each axis */
    public static boolean mayBeAdaptive(List<Axis> axes) {
        return axes.size() == 2 && axes.stream().allMatch(axis -> axis.points() > 1);
    }

    /** @return what happens to the parameters at the points of a slice */
    public Treatment treatment() {
        return new Treatment(
                names(Parameter.Role.COUPLING),
                profiled,
                fixedCouplings,
                names(Parameter.Role.NUISANCE),
                fixedNuisances,
                profiledShapes);
    }

    private List<String> names(Parameter.Role role) {
        return axes.stream()
                .map(Axis::parameter)
                .filter(parameter -> parameter.role() == role)
                .map(Parameter::name)
                .toList();
    }

    /** @return number of grid points */
    public long points() {
        long points = 1;
        for (Axis axis : axes) points = Math.multiplyExact(points, (long) axis.points());
        return points;
    }
}
