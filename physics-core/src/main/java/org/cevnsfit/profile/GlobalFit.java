package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Minimises −2 ln λ over nuisances, couplings and shape parameters from a list of starts and keeps the lowest minimum. Couplings and
 * nuisances by Newton with analytic derivatives; shape parameters, whose profiles have kinks, without derivatives (Brent in
 * one dimension, a simplex in more), each evaluation building the templates anew.
 */
public final class GlobalFit {
    private static final int SHAPE_EVALUATIONS = 400;
    private static final double SHAPE_TOLERANCE = 1e-9;

    /** Where a search starts: all couplings, all shape parameters that are set. */
    public record Start(double[] couplings, ShapePoint shape) {}

    private final FitModel model;
    private final List<String> freeCouplings;
    private final List<ShapeRange> freeShapes;
    private final SortedMap<String, Double> fixedNuisances;

    private GlobalFit(
            FitModel model,
            List<String> freeCouplings,
            List<ShapeRange> freeShapes,
            SortedMap<String, Double> fixedNuisances) {
        this.model = model;
        this.fixedNuisances = fixedNuisances;
        this.freeCouplings = freeCouplings;
        this.freeShapes = freeShapes;
    }

    /** All nuisances free. */
    public static BestFit fit(
            FitModel model, List<String> freeCouplings, List<ShapeRange> freeShapes, List<Start> starts) {
        return fit(model, freeCouplings, freeShapes, new TreeMap<>(), starts);
    }

    /**
     * @param freeCouplings couplings to minimise over, by name
     * @param freeShapes shape parameters to minimise over; with a start given, one-dimensional searches stay within a twentieth of the
     *     range around it
     * @param fixedNuisances nuisances that keep a value
     * @param starts at least one; couplings that are not free keep the value of each start
     */
    public static BestFit fit(
            FitModel model,
            List<String> freeCouplings,
            List<ShapeRange> freeShapes,
            SortedMap<String, Double> fixedNuisances,
            List<Start> starts) {
        GlobalFit fit = new GlobalFit(model, freeCouplings, freeShapes, fixedNuisances);
        BestFit best = null;
        for (Start start : starts) {
            BestFit found = fit.from(start);
            if (best == null || found.point().chi2 < best.point().chi2) best = found;
        }
        return best;
    }

    private BestFit from(Start start) {
        if (freeShapes.isEmpty()) return at(start.couplings(), start.shape());
        double[] unit = freeShapes.stream()
                .mapToDouble(range -> range.toUnit(start.shape().get(range.name())))
                .toArray();
        double[] end = freeShapes.size() == 1 ? new double[] {brent(start, unit[0])} : simplex(start, unit);
        BestFit moved = at(start.couplings(), shape(start.shape(), end));
        BestFit stayed = at(start.couplings(), start.shape());
        return moved.point().chi2 < stayed.point().chi2 ? moved : stayed;
    }

    private double brent(Start start, double unit) {
        UnivariatePointValuePair end = new BrentOptimizer(SHAPE_TOLERANCE, 1e-12)
                .optimize(
                        new MaxEval(SHAPE_EVALUATIONS),
                        new UnivariateObjectiveFunction(u -> chi2(start, new double[] {u})),
                        GoalType.MINIMIZE,
                        new SearchInterval(Math.max(0.0, unit - 0.05), Math.min(1.0, unit + 0.05), unit));
        return end.getPoint();
    }

    private double[] simplex(Start start, double[] unit) {
        double[] edges = new double[unit.length];
        Arrays.fill(edges, 0.02);
        PointValuePair end = new SimplexOptimizer(SHAPE_TOLERANCE, SHAPE_TOLERANCE)
                .optimize(
                        new MaxEval(SHAPE_EVALUATIONS * unit.length),
                        new ObjectiveFunction(u -> chi2(start, u)),
                        GoalType.MINIMIZE,
                        new InitialGuess(unit),
                        new NelderMeadSimplex(edges));
        return end.getPoint();
    }

    private double chi2(Start start, double[] unit) {
        double value = profile(start.couplings(), shape(start.shape(), unit)).chi2;
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    private ShapePoint shape(ShapePoint fixed, double[] unit) {
        ShapePoint shape = fixed;
        for (int i = 0; i < unit.length; i++) {
            shape = shape.with(freeShapes.get(i).name(), freeShapes.get(i).fromUnit(unit[i]));
        }
        return shape;
    }

    private Profiler profiler(double[] couplings, ShapePoint shape) {
        return model.profiler(
                shape, new Treatment(List.of(), freeCouplings, couplings, List.of(), fixedNuisances, List.of()));
    }

    private ProfilePoint profile(double[] couplings, ShapePoint shape) {
        Profiler profiler = profiler(couplings, shape);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings, point);
        return point;
    }

    private BestFit at(double[] couplings, ShapePoint shape) {
        Profiler profiler = profiler(couplings, shape);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings, point);
        List<String> names =
                new ArrayList<>(model.nuisances().stream().map(Pull::name).toList());
        names.addAll(freeCouplings);
        return new BestFit(point.couplings.clone(), shape, point, names, covariance(profiler, point, names.size()));
    }

    private double[][] covariance(Profiler profiler, ProfilePoint point, int n) {
        double[] hessian = profiler.hessian(point);
        if (hessian == null) return new double[0][0];
        int[] kept = IntStream.range(0, n)
                .filter(k -> hessian[k * n + k] > 0.0 && !atBound(point, k))
                .toArray();
        double[][] covariance = new double[n][n];
        if (kept.length == 0) return covariance; // everything sits at a bound
        RealMatrix reduced = new Array2DRowRealMatrix(kept.length, kept.length);
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept.length; j++) reduced.setEntry(i, j, 0.5 * hessian[kept[i] * n + kept[j]]);
        }
        try {
            RealMatrix inverse = new LUDecomposition(reduced).getSolver().getInverse();
            for (int i = 0; i < kept.length; i++) {
                for (int j = 0; j < kept.length; j++) covariance[kept[i]][kept[j]] = inverse.getEntry(i, j);
            }
            return covariance;
        } catch (SingularMatrixException e) {
            return new double[0][0];
        }
    }

    private boolean atBound(ProfilePoint point, int k) {
        int pulls = model.nuisances().size();
        if (k < pulls) {
            Pull pull = model.nuisances().get(k);
            if (fixedNuisances.containsKey(pull.name())) return true;
            boolean kink = pull instanceof ShapePull shape
                    && shape.effect().linear()
                    && point.nuisances[k] == Math.rint(point.nuisances[k]);
            return kink || point.nuisances[k] <= pull.lower() || point.nuisances[k] >= pull.upper();
        }
        for (int c = 0; c < model.couplings().size(); c++) {
            Parameter coupling = model.couplings().get(c);
            if (!coupling.name().equals(freeCouplings.get(k - pulls))) continue;
            return point.couplings[c] <= coupling.lower() || point.couplings[c] >= coupling.upper();
        }
        throw new IllegalStateException("no coupling " + freeCouplings.get(k - pulls));
    }
}
