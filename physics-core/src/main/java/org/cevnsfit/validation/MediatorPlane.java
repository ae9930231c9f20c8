package org.cevnsfit.validation;

import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/** −2 ln λ over mass and coupling of a light mediator, every nuisance profiled. */
final class MediatorPlane {
    private static final int MASSES = 15;
    private static final double STEP = 1.12; // of the coupling
    private static final double HOPELESS = 1e4; // Δχ² above which no larger coupling fits again

    private final Scan scan;
    private final String mass;
    private final String coupling;
    private final int index;
    private final double lowest;

    /**
     * @param scan first axis the mass, second axis the coupling
     */
    MediatorPlane(Scan scan) {
        this.scan = scan;
        mass = scan.axes().get(0).parameter().name();
        coupling = scan.axes().get(1).parameter().name();
        index = scan.model().couplings().indexOf(scan.axes().get(1).parameter());
        double found = Double.POSITIVE_INFINITY;
        double[] masses = scan.axes().get(0).values();
        for (int i = 0; i < MASSES; i++) {
            double massMeV = masses[0] * Math.pow(masses[masses.length - 1] / masses[0], i / (MASSES - 1.0));
            found = Math.min(found, lowest(row(massMeV)));
        }
        lowest = found;
    }

    /** Every dip between the steps is followed to its bottom: where the new amplitude outweighs the weak one, the strip that fits is narrower than a step. */
    private double lowest(UnivariateFunction row) {
        double[] couplings = scan.axes().get(1).values();
        double lowest = Double.POSITIVE_INFINITY;
        double before = Double.POSITIVE_INFINITY;
        double here = Double.POSITIVE_INFINITY;
        for (double g = couplings[0]; g <= couplings[couplings.length - 1]; g *= STEP) {
            double next = row.value(g);
            if (here < before && here < next) lowest = Math.min(lowest, bottom(row, g / (STEP * STEP), g));
            if (next > lowest + HOPELESS) return lowest;
            lowest = Math.min(lowest, next);
            before = here;
            here = next;
        }
        return lowest;
    }

    private static double bottom(UnivariateFunction row, double from, double to) {
        return new BrentOptimizer(1e-6, 1e-12)
                .optimize(
                        new UnivariateObjectiveFunction(row),
                        GoalType.MINIMIZE,
                        new SearchInterval(from, to),
                        new MaxEval(200))
                .getValue();
    }

    /** −2 ln λ as a function of the coupling at one mass */
    private UnivariateFunction row(double massMeV) {
        Profiler profiler = scan.model()
                .profiler(scan.fixedShape().with(mass, massMeV), List.of(coupling), List.of(), scan.fixedCouplings());
        ProfilePoint point = profiler.newPoint();
        double[] values = scan.fixedCouplings().clone();
        return g -> {
            values[index] = g;
            profiler.profile(values, point);
            return point.chi2;
        };
    }

    /** @return smallest coupling at one mass above which Δχ² exceeds a level */
    double limit(double massMeV, double deltaChi2) {
        UnivariateFunction row = row(massMeV);
        double allowed = scan.axes().get(1).values()[0];
        while (row.value(allowed * STEP) - lowest <= deltaChi2) allowed *= STEP;
        double log = new BrentSolver(1e-9)
                .solve(
                        100,
                        u -> row.value(Math.exp(u)) - lowest - deltaChi2,
                        Math.log(allowed),
                        Math.log(allowed * STEP));
        return Math.exp(log);
    }

    /** @return d ln g / d ln M of the limit between two masses */
    double slope(double fromMeV, double toMeV, double deltaChi2) {
        return Math.log(limit(toMeV, deltaChi2) / limit(fromMeV, deltaChi2)) / Math.log(toMeV / fromMeV);
    }

    /** @return Δχ² at one point */
    double deltaChi2(double massMeV, double g) {
        return row(massMeV).value(g) - lowest;
    }
}
