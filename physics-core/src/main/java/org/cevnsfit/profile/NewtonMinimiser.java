package org.cevnsfit.profile;

import java.util.Arrays;
import org.cevnsfit.likelihood.Objective;

/**
 * Minimises −2 ln λ over nuisances and profiled couplings by Newton steps with analytic derivatives. Steps need no logarithm: a step is
 * taken if the slope along it shrinks; only where that fails does −2 ln λ decide. Not thread safe; no allocation after construction.
 */
final class NewtonMinimiser {
    /** Largest estimated distance to the minimum of a converged point; the step that proves it is still taken. */
    static final double TOLERANCE = 1e-8;

    /** Two points closer than this in units of −2 ln λ lie in the same valley. */
    private static final double VALLEY = 0.05;

    /** Distance to the minimum, relative to −2 ln λ itself, that rounding hides where −2 ln λ is huge. */
    private static final double ROUNDING = 1e-12;

    private static final int LARGEST_STEPS = 80;
    private static final int HALVINGS = 40;

    private final Objective likelihood;
    private final Domain domain;
    private final NewtonStep newton;
    private final int n;
    private double[] gradient;
    private double[] nextGradient;
    private double[] hessian;
    private double[] nextHessian;
    private double[] convex;
    private double[] nextConvex;
    private final double[] trial;
    /** −2 ln λ at the end of the last call */
    double chi2;
    /** estimated distance to the minimum before the last step */
    double edm;
    /** derivative evaluations of the last call */
    int steps;
    /** how the last call ended; CONVERGED also where a bound is active */
    FitStatus status;

    NewtonMinimiser(Objective likelihood, Domain domain) {
        this.likelihood = likelihood;
        this.domain = domain;
        newton = new NewtonStep(domain);
        n = likelihood.parameters();
        gradient = new double[n];
        nextGradient = new double[n];
        hessian = new double[n * n];
        nextHessian = new double[n * n];
        convex = new double[n * n];
        nextConvex = new double[n * n];
        trial = new double[n];
    }

    /**
     * Minimises from x, in place.
     *
     * @param known a minimum found before, or null: the search stops early once it has reached the same valley
     * @return true if a minimum of its own was reached; false if it failed or met the known minimum
     */
    boolean minimise(double[] x, double[] known) {
        domain.admit(x);
        steps = 1;
        edm = Double.POSITIVE_INFINITY;
        if (!likelihood.derivatives(x, gradient, hessian, convex)) return fail(x, FitStatus.NOT_FINITE);
        while (steps < LARGEST_STEPS) {
            newton.compute(x, gradient, hessian);
            edm = newton.edm;
            if (edm <= TOLERANCE && newton.exact && !step(x, 1.0)) return finish(x);
            if (known != null && steps > 1 && near(x, known)) return false;
            if (!advance(x) && !escape(x)) break;
        }
        chi2 = likelihood.chi2(x);
        boolean rounding = edm <= Math.max(TOLERANCE, ROUNDING * chi2); // no step lowers −2 ln λ visibly
        return rounding ? finish(x) : fail(x, FitStatus.CALL_LIMIT);
    }

    /** Takes one step from x, in place; @return −2 ln λ that it promises, +∞ outside the domain */
    double promise(double[] x) {
        domain.admit(x);
        steps = 1;
        if (!likelihood.derivatives(x, gradient, hessian, convex)) return Double.POSITIVE_INFINITY;
        double before = likelihood.chi2(x);
        newton.compute(x, gradient, hessian);
        step(x, 1.0);
        System.arraycopy(trial, 0, x, 0, n);
        return before - newton.edm;
    }

    /** @return Hessian of −2 ln λ where the last step began, shape [n × n]; the array belongs to this object */
    double[] hessian() {
        return hessian;
    }

    private boolean finish(double[] x) {
        step(x, 1.0);
        double after = likelihood.chi2(trial);
        if (Double.isFinite(after)) {
            System.arraycopy(trial, 0, x, 0, n);
            chi2 = after;
        } else {
            chi2 = likelihood.chi2(x);
        }
        status = Double.isFinite(chi2) ? FitStatus.CONVERGED : FitStatus.NOT_FINITE;
        return status == FitStatus.CONVERGED;
    }

    private boolean fail(double[] x, FitStatus why) {
        chi2 = likelihood.chi2(x);
        status = Double.isFinite(chi2) ? why : FitStatus.NOT_FINITE;
        return false;
    }

    /** (x − known)ᵀ C (x − known) small against one: the same valley. */
    private boolean near(double[] x, double[] known) {
        double distance = 0.0;
        for (int k = 0; k < n; k++) {
            double row = 0.0;
            for (int l = 0; l < n; l++) row += convex[k * n + l] * (x[l] - known[l]);
            distance += row * (x[k] - known[k]);
        }
        return distance < VALLEY;
    }

    /** Takes one step that makes progress; false if none can be found. */
    private boolean advance(double[] x) {
        double length = 1.0;
        step(x, length);
        if (!(slopeTo(x, gradient) < 0.0))
            length = Math.min(1.0, newton.firstBound(x)); // clipping spoilt the direction
        double reference = Double.NaN; // −2 ln λ at x, computed only when needed
        for (int attempt = 0; attempt < HALVINGS; attempt++, length *= 0.5) {
            step(x, length);
            double slope = slopeTo(x, gradient);
            if (!(slope < 0.0)) return false;
            steps++;
            if (!likelihood.derivatives(trial, nextGradient, nextHessian, nextConvex)) continue;
            double nextSlope = slopeTo(x, nextGradient);
            if (newton.exact && Math.abs(nextSlope) <= 0.9 * Math.abs(slope)) return accept(x);
            if (Double.isNaN(reference)) reference = likelihood.chi2(x);
            double next = likelihood.chi2(trial);
            if (next <= reference + 1e-4 * slope) return accept(x);
        }
        return false;
    }

    /** Leaves a saddle: tries the most concave direction both ways; false if −2 ln λ falls nowhere along it. */
    private boolean escape(double[] x) {
        if (newton.escape == null) return false;
        double reference = likelihood.chi2(x);
        double[] concave = newton.escape;
        for (double length = 1.0; length > 1e-6; length *= 0.25) {
            for (int sign = -1; sign <= 1; sign += 2) {
                for (int k = 0; k < n; k++) newton.direction[k] = sign * concave[k];
                step(x, length);
                if (!(likelihood.chi2(trial) < reference - TOLERANCE)) continue;
                steps++;
                if (likelihood.derivatives(trial, nextGradient, nextHessian, nextConvex)) return accept(x);
            }
        }
        Arrays.fill(newton.direction, 0.0);
        return false;
    }

    private double slopeTo(double[] x, double[] g) {
        double slope = 0.0;
        for (int k = 0; k < n; k++) slope += g[k] * (trial[k] - x[k]);
        return slope;
    }

    private boolean accept(double[] x) {
        System.arraycopy(trial, 0, x, 0, n);
        double[] swap = gradient;
        gradient = nextGradient;
        nextGradient = swap;
        swap = hessian;
        hessian = nextHessian;
        nextHessian = swap;
        swap = convex;
        convex = nextConvex;
        nextConvex = swap;
        return true;
    }

    /**
     * trial = x + length × direction, clipped to bounds; shortened where a sum limit would be crossed.
     *
     * @return true if a limit changed the step
     */
    private boolean step(double[] x, double length) {
        double[] d = newton.direction;
        double shortened = length;
        for (int s = 0; s < domain.sums().length; s++) {
            double change = 0.0;
            for (int k : domain.sums()[s]) change += d[k];
            double room = Domain.SMALLEST_SUM - domain.sum(s, x);
            if (change * shortened < room) shortened = Math.min(shortened, Math.max(0.0, room / change));
        }
        boolean clipped = move(x, shortened);
        if (clipped && crossesSum()) { // clipping at an upper bound lowered a sum
            shortened = Math.min(shortened, Math.max(0.0, newton.firstBound(x)));
            move(x, shortened);
        }
        return clipped || shortened < length;
    }

    private boolean move(double[] x, double length) {
        boolean clipped = false;
        for (int k = 0; k < n; k++) {
            double moved = x[k] + length * newton.direction[k];
            trial[k] = Math.min(Math.max(moved, domain.lower()[k]), domain.upper()[k]);
            clipped |= trial[k] != moved;
        }
        return clipped;
    }

    private boolean crossesSum() {
        for (int s = 0; s < domain.sums().length; s++) {
            if (domain.sum(s, trial) < Domain.SMALLEST_SUM - Domain.TOUCH) return true;
        }
        return false;
    }
}
