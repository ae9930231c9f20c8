package org.cevnsfit.plan;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.profile.Dependence;
import org.cevnsfit.profile.ShapeRange;

/**
 * What the data of a scan alone determine: its axes of two points or more, profiled couplings and shape parameters, and nuisances without a prior.
 * Nuisances with a prior bring a measurement each and leave degrees of freedom as they are.
 */
public final class FittedParameters {
    /** Where inside its range a parameter stands while another is moved; ends and middle are often special. */
    private static final double INSIDE = 0.37;

    private final Scan scan;
    private final Dependence dependence;

    public FittedParameters(Scan scan) {
        this.scan = scan;
        this.dependence = scan.model().dependence();
    }

    /** @return names of the fitted parameters that change what an experiment expects */
    public List<String> moving(String experiment) {
        List<String> moving = new ArrayList<>();
        for (Axis axis : scan.axes()) {
            boolean coupling = axis.parameter().role() == Parameter.Role.COUPLING;
            if (coupling && axis.points() > 1)
                addCoupling(moving, experiment, axis.parameter().name());
        }
        scan.profiled().forEach(coupling -> addCoupling(moving, experiment, coupling));
        for (ShapeRange range : ranges()) {
            ShapePoint one = inside().with(range.name(), range.lower());
            ShapePoint other = inside().with(range.name(), range.upper());
            if (dependence.onShape(experiment, one, other)) moving.add(range.name());
        }
        for (Pull pull : scan.model().nuisances()) {
            boolean free =
                    Double.isInfinite(pull.sigma()) && !scan.fixedNuisances().containsKey(pull.name());
            if (free && dependence.onNuisance(experiment, pull.name())) moving.add(pull.name());
        }
        return moving;
    }

    private void addCoupling(List<String> moving, String experiment, String coupling) {
        if (dependence.onCoupling(experiment, coupling)) moving.add(coupling);
    }

    private List<ShapeRange> ranges() {
        List<ShapeRange> ranges = new ArrayList<>();
        for (Axis axis : scan.axes()) {
            if (axis.parameter().role() != Parameter.Role.SHAPE || axis.points() < 2) continue;
            double[] values = axis.values();
            ranges.add(
                    new ShapeRange(axis.parameter().name(), values[0], values[values.length - 1], axis.logarithmic()));
        }
        ranges.addAll(scan.profiledShapes());
        return ranges;
    }

    private ShapePoint inside() {
        ShapePoint shape = scan.fixedShape();
        for (Axis axis : scan.axes()) {
            if (axis.parameter().role() != Parameter.Role.SHAPE) continue;
            shape = shape.with(axis.parameter().name(), axis.values()[(int) (INSIDE * axis.points())]);
        }
        for (ShapeRange range : scan.profiledShapes()) {
            shape = shape.with(range.name(), range.lower() + INSIDE * (range.upper() - range.lower()));
        }
        return shape;
    }
}
