package org.cevnsfit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.cevnsfit.error.InputException;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.GlobalFit;
import org.cevnsfit.profile.GlobalFit.Start;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.ShapeRange;
import org.cevnsfit.profile.Treatment;

/**
 * Best fit of a scan's model over chosen parameters. Shape parameters are searched within the range of the scan's axes, from the
 * best points of a coarse lattice; couplings within their bounds.
 */
public final class FreeFit {
    private static final int LATTICE_OF_ONE = 41;
    private static final int LATTICE_OF_MORE = 9;
    private static final int STARTS = 3;

    private final FitModel model;
    private final List<Parameter> free;
    private final List<ShapeRange> ranges = new ArrayList<>();
    private final SortedMap<String, Double> fixedNuisances;
    private final double[] couplings;
    private final ShapePoint shape;

    /**
     * @param free names of parameters of the scan's model
     * @param couplings values of all couplings; start values of the free ones
     * @param shape shape parameters that are not free; further ones are ignored
     */
    public FreeFit(Scan scan, List<Parameter> free, double[] couplings, ShapePoint shape) {
        this.model = scan.model();
        this.fixedNuisances = scan.fixedNuisances();
        this.free = List.copyOf(free);
        this.couplings = couplings.clone();
        this.shape = shape;
        for (Parameter parameter : free) {
            if (parameter.role() == Parameter.Role.SHAPE) ranges.add(range(scan, parameter));
        }
    }

    private static ShapeRange range(Scan scan, Parameter parameter) {
        for (ShapeRange range : scan.profiledShapes()) if (range.name().equals(parameter.name())) return range;
        for (Axis axis : scan.axes()) {
            if (!axis.parameter().equals(parameter)) continue;
            double[] values = axis.values();
            return new ShapeRange(parameter.name(), values[0], values[values.length - 1], axis.logarithmic());
        }
        throw new InputException(
                "free parameter " + parameter.name(),
                "is a shape parameter, no axis of scan " + scan.name()
                        + " and not profiled in it, which would give its range",
                "choose a scan that has it as an axis or profiles it");
    }

    /** @return the lowest minimum found */
    public BestFit best() {
        return GlobalFit.fit(model, freeCouplings(""), ranges, fixedNuisances, starts());
    }

    /**
     * The connected interval around the best fit in which the profile of one parameter lies less than a given amount above the
     * minimum, the other free parameters and all nuisances minimised; an end that is the parameter's bound is NaN.
     *
     * @param rise Δχ² at the ends, 1 for one standard deviation
     * @return lower and upper end
     */
    public double[] interval(BestFit best, Parameter parameter, double rise) {
        ProfileCrossing crossing = new ProfileCrossing(
                value -> profile(best, parameter, value) - best.point().chi2 - rise, value(best, parameter));
        double lower = parameter.lower();
        double upper = parameter.upper();
        for (ShapeRange range : ranges) {
            if (!range.name().equals(parameter.name())) continue;
            lower = range.lower();
            upper = range.upper();
        }
        return new double[] {crossing.towards(lower), crossing.towards(upper)};
    }

    /** @return value of a parameter at a best fit */
    public double value(BestFit best, Parameter parameter) {
        if (parameter.role() == Parameter.Role.SHAPE) return best.shape().get(parameter.name());
        return best.couplings()[model.couplings().indexOf(parameter)];
    }

    /** @return σ of a free coupling from the covariance, NaN for shape parameters and at a bound */
    public double sigma(BestFit best, Parameter parameter) {
        int row = best.covarianceNames().indexOf(parameter.name());
        if (row < 0 || best.covariance().length == 0) return Double.NaN;
        double variance = best.covariance()[row][row];
        return variance > 0.0 ? Math.sqrt(variance) : Double.NaN;
    }

    private double profile(BestFit best, Parameter parameter, double value) {
        double[] at = best.couplings().clone();
        ShapePoint shapeAt = best.shape();
        if (parameter.role() == Parameter.Role.SHAPE) {
            shapeAt = shapeAt.with(parameter.name(), value);
        } else {
            at[model.couplings().indexOf(parameter)] = value;
        }
        List<ShapeRange> others =
                ranges.stream().filter(r -> !r.name().equals(parameter.name())).toList();
        return GlobalFit.fit(
                        model, freeCouplings(parameter.name()), others, fixedNuisances, List.of(new Start(at, shapeAt)))
                .point()
                .chi2;
    }

    private List<String> freeCouplings(String without) {
        return free.stream()
                .filter(p -> p.role() == Parameter.Role.COUPLING && !p.name().equals(without))
                .map(Parameter::name)
                .toList();
    }

    private List<Start> starts() {
        List<ShapePoint> lattice = new ArrayList<>(List.of(shape));
        int points = ranges.size() == 1 ? LATTICE_OF_ONE : LATTICE_OF_MORE;
        for (ShapeRange range : ranges) {
            List<ShapePoint> finer = new ArrayList<>();
            for (ShapePoint point : lattice) {
                for (int i = 0; i < points; i++) finer.add(point.with(range.name(), at(range, (i + 0.5) / points)));
            }
            lattice = finer;
        }
        if (lattice.size() == 1) return List.of(new Start(couplings, shape));
        record Rated(ShapePoint point, double chi2) {}
        return lattice.stream()
                .map(point -> new Rated(point, profiledChi2(point)))
                .sorted(Comparator.comparingDouble(Rated::chi2))
                .limit(STARTS)
                .map(rated -> new Start(couplings, rated.point()))
                .toList();
    }

    private double profiledChi2(ShapePoint at) {
        var profiler = model.profiler(
                at, new Treatment(List.of(), freeCouplings(""), couplings, List.of(), fixedNuisances, List.of()));
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings, point);
        return point.chi2;
    }

    private static double at(ShapeRange range, double fraction) {
        return range.logarithmic()
                ? range.lower() * Math.pow(range.upper() / range.lower(), fraction)
                : range.lower() + fraction * (range.upper() - range.lower());
    }
}
