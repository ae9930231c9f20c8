package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.EachExperiment;
import org.cevnsfit.plan.FittedParameters;
import org.cevnsfit.plan.FreeFit;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.surface.ParameterGoodness;

/** Our numbers from combinations of experiments, as compared with published ones. */
final class GlobalResults {
    private static final int COARSE_STEPS = 12;

    private final DeclaredFits fits;

    /** @param home project folder with conf and data */
    GlobalResults(Path home) {
        this.fits = new DeclaredFits(home);
    }

    /** As {@link DeclaredFits#measureInside}. */
    Measured inside(String fit, String scan, String... overrides) {
        return DeclaredFits.measureInside(fits.scan(fit, scan, overrides));
    }

    /** As {@link DeclaredFits#measure}. */
    Measured measure(String fit, String scan, String... overrides) {
        return fits.measure(fit, scan, overrides);
    }

    /** @return ε that turns the weak charge into its negative: the sum of the two minima of one coupling, the others at their nominal values */
    double sumOfMinima(String fit, String scan, String coupling) {
        return minimum(fit, scan, coupling, -0.3, 0.17) + minimum(fit, scan, coupling, 0.19, 0.6);
    }

    private double minimum(String fit, String scan, String coupling, double from, double to) {
        String axis = "axes = [{ parameter = " + coupling + ", from = " + from + ", to = " + to + ", points = 2 }]";
        return DeclaredFits.measureInside(fits.scan(fit, scan, "scans." + scan + "." + axis))
                .value();
    }

    /** @return agreement of the experiments of a scan, each alone against all together, the axes free: couplings, or one shape parameter within its range */
    ParameterGoodness goodness(String fit, String scan, String... overrides) {
        Scan together = fits.scan(fit, scan, overrides);
        FittedParameters parameters = new FittedParameters(together);
        List<ParameterGoodness.Alone> alone = together.model().experimentNames().stream()
                .map(name -> new ParameterGoodness.Alone(name, lowest(alone(together, name)), parameters.moving(name)))
                .toList();
        return new ParameterGoodness(lowest(together), alone);
    }

    private static double lowest(Scan scan) {
        List<Parameter> free =
                scan.axes().stream().map(axis -> axis.parameter()).toList();
        if (free.get(0).role() == Parameter.Role.SHAPE) return lowestOfShape(scan);
        FreeFit fit = new FreeFit(scan, free, scan.fixedCouplings(), scan.fixedShape());
        return fit.best().point().chi2;
    }

    /** Lowest −2 ln λ within the range of the only axis, a shape parameter: the best of evenly spaced values, refined between its neighbours. */
    private static double lowestOfShape(Scan scan) {
        double[] values = scan.axes().get(0).values();
        String shape = scan.axes().get(0).parameter().name();
        UnivariateFunction chi2 = value -> {
            Profiler profiler = scan.model()
                    .profiler(
                            scan.fixedShape().with(shape, value),
                            List.of(),
                            List.of(),
                            scan.model().nominalCouplings());
            ProfilePoint point = profiler.newPoint();
            profiler.profile(scan.model().nominalCouplings(), point);
            return point.chi2;
        };
        double from = values[0];
        double step = (values[values.length - 1] - from) / COARSE_STEPS;
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= COARSE_STEPS; i++) {
            double here = chi2.value(from + i * step);
            if (here < lowest) {
                lowest = here;
                best = i;
            }
        }
        SearchInterval around =
                new SearchInterval(from + Math.max(0, best - 1) * step, from + Math.min(COARSE_STEPS, best + 1) * step);
        double refined = new BrentOptimizer(1e-3, 1e-4)
                .optimize(new UnivariateObjectiveFunction(chi2), GoalType.MINIMIZE, around, new MaxEval(100))
                .getValue();
        return Math.min(lowest, refined);
    }

    private static Scan alone(Scan together, String experiment) {
        return new EachExperiment(together.name(), List.of(experiment)).alone(together, experiment);
    }
}
