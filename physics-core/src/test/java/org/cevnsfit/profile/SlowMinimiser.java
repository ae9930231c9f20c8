package org.cevnsfit.profile;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.cevnsfit.likelihood.ExperimentLikelihood;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.prediction.PartTemplates;

/** The slow way to the minimum: restarted simplices of Commons Math from many places, on −2 ln λ alone, in scaled parameters. */
final class SlowMinimiser {
    private static final int EVALUATIONS = 1200;

    private final HostileCase of;
    private final JointLikelihood likelihood;
    private final double[] lower;
    private final double[] upper;
    private final double[] scale;
    private double[] best;
    double lowest;

    SlowMinimiser(HostileCase of) {
        this.of = of;
        List<ExperimentLikelihood> terms = of.experiments().stream()
                .map(templates -> new ExperimentLikelihood(templates, of.profiled()))
                .toList();
        likelihood = new JointLikelihood(terms, of.pulls(), of.profiled());
        var scanned = HostileCase.COUPLINGS.subList(2 - of.profiled(), 2);
        lower = DoubleStream.concat(
                        of.pulls().stream().mapToDouble(Pull::lower),
                        scanned.stream().mapToDouble(c -> c.lower()))
                .toArray();
        upper = DoubleStream.concat(
                        of.pulls().stream().mapToDouble(Pull::upper),
                        scanned.stream().mapToDouble(c -> c.upper()))
                .toArray();
        scale = new double[lower.length];
        for (int k = 0; k < scale.length; k++) {
            scale[k] = 0.25 * (upper[k] - lower[k]);
            if (k < of.pulls().size())
                scale[k] = Math.min(scale[k], of.pulls().get(k).sigma());
        }
    }

    /** Lowest value found at one point of the scan from nominal nuisances, from what the profiler found and from random places. */
    void search(double[] theta, double[] profiled, SplittableRandom random) {
        likelihood.couplings(theta.clone());
        lowest = Double.POSITIVE_INFINITY;
        best = new double[scale.length];
        from(new double[scale.length]);
        if (profiled != null) from(profiled);
        for (int s = 0; s < 4; s++) {
            double[] start = new double[scale.length];
            for (int k = 0; k < start.length; k++) start[k] = random.nextDouble(lower[k], upper[k]);
            from(start);
        }
        for (int s = 0; s < 2; s++) from(best.clone());
    }

    private void from(double[] start) {
        double[] unit = new double[start.length];
        for (int k = 0; k < unit.length; k++) unit[k] = start[k] / scale[k];
        double[] edges = new double[unit.length];
        Arrays.fill(edges, 0.3);
        try {
            PointValuePair end = new SimplexOptimizer(1e-13, 1e-13)
                    .optimize(
                            new MaxEval(EVALUATIONS),
                            new ObjectiveFunction(this::value),
                            GoalType.MINIMIZE,
                            new InitialGuess(unit),
                            new NelderMeadSimplex(edges));
            value(end.getPoint());
        } catch (TooManyEvaluationsException e) {
            value(unit); // what was found on the way is kept
        }
    }

    private double value(double[] unit) {
        double[] x = new double[unit.length];
        for (int k = 0; k < x.length; k++) x[k] = Math.min(Math.max(unit[k] * scale[k], lower[k]), upper[k]);
        double value = inside(x, 0.0) ? likelihood.chi2(x) : Double.POSITIVE_INFINITY;
        if (value < lowest) {
            lowest = value;
            best = x;
        }
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    /** @return true if every bound and, up to some slack, 1 + Σ x ≥ 0.1 of every part with several norms hold */
    boolean inside(double[] x, double slack) {
        for (int k = 0; k < x.length; k++) if (!(x[k] >= lower[k] && x[k] <= upper[k])) return false;
        for (PartTemplates part : of.experiments().get(0).parts()) {
            double sum = 0.0;
            for (int k : part.norms()) sum += x[k];
            if (part.norms().length > 1 && !(sum >= -0.9 - slack)) return false;
        }
        return true;
    }

    double[] best() {
        return best.clone();
    }

    /** @return −2 ln λ at given parameters, nothing minimised */
    double chi2(double[] theta, double[] x) {
        likelihood.couplings(theta.clone());
        return likelihood.chi2(x);
    }
}
