package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.FitConfigurationReader;
import org.cevnsfit.plan.FreeFit;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/** Numbers from the fits in conf/fits. */
final class DeclaredFits {
    private final Path home;

    /** @param home project folder with conf and data */
    DeclaredFits(Path home) {
        this.home = home;
    }

    /** Best fit and Δχ² = 1 interval of the only axis of a scan, everything else profiled or fixed. */
    Measured measure(String fit, String scan, String... overrides) {
        return measure(scan(fit, scan, overrides), 1.0);
    }

    /** As above with the interval of another Δχ². */
    static Measured measure(Scan scan, double deltaChi2) {
        Parameter parameter = scan.axes().get(0).parameter();
        FreeFit free = new FreeFit(scan, List.of(parameter), scan.fixedCouplings(), scan.fixedShape());
        BestFit best = free.best();
        double value = free.value(best, parameter);
        double[] ends = free.interval(best, parameter, deltaChi2);
        return new Measured(value, value - ends[0], ends[1] - value, best.point().chi2);
    }

    /** Minimum and Δχ² = 1 interval of the only axis of a scan inside its range, without lower minima beyond it; the axis is a coupling. */
    static Measured measureInside(Scan scan) {
        double[] values = scan.axes().get(0).values();
        List<String> scanned = List.of(scan.axes().get(0).parameter().name());
        double[] couplings = scan.fixedCouplings().clone();
        int index = scan.model().couplings().indexOf(scan.axes().get(0).parameter());
        Profiler profiler = scan.model().profiler(scan.fixedShape(), scanned, scan.profiled(), couplings);
        ProfilePoint point = profiler.newPoint();
        UnivariateFunction chi2 = value -> {
            couplings[index] = value;
            profiler.profile(couplings.clone(), point);
            return point.chi2;
        };
        double from = values[0];
        double to = values[values.length - 1];
        UnivariatePointValuePair best = new BrentOptimizer(1e-9, 1e-9)
                .optimize(
                        new UnivariateObjectiveFunction(chi2),
                        GoalType.MINIMIZE,
                        new SearchInterval(from, to),
                        new MaxEval(200));
        UnivariateFunction rise = value -> chi2.value(value) - best.getValue() - 1.0;
        double lower = new BrentSolver(1e-9).solve(200, rise, from, best.getPoint());
        double upper = new BrentSolver(1e-9).solve(200, rise, best.getPoint(), to);
        return new Measured(best.getPoint(), best.getPoint() - lower, upper - best.getPoint(), best.getValue());
    }

    /**
     * @param overrides settings key=value of the command line
     * @return one scan of a fit in conf/fits
     */
    Scan scan(String fit, String scan, String... overrides) {
        Path file = home.resolve("conf").resolve("fits").resolve(fit + ".conf");
        FitConfiguration configuration = FitConfigurationReader.read(home, file, List.of(overrides), List.of(scan));
        return configuration.scans().get(0);
    }
}
