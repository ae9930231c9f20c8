package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.likelihood.EvaluationCounts;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.ShapePull;
import org.cevnsfit.parameter.Parameter;

/**
 * Profiles the likelihood at the points of one slice: minimum over all nuisances and the profiled couplings, from a warm start and a fixed
 * list of starts. Not thread safe; one per task. The same block of points gives the same bits anywhere.
 */
public final class Profiler {
    /**
     * Starts of every onset-time nuisance, as fractions of its range: the likelihood has several minima in it. A start from which −2 ln λ
     * falls all the way to the minimum already found lies in its valley and needs no search of its own.
     */
    private static final double[] TIME_STARTS = {-0.4, 0.0, 0.4};

    private final JointLikelihood likelihood;
    private final Domain domain;
    private final NewtonMinimiser newton;
    private final RetryLadder ladder;
    private final ValleyPath valley;
    private final List<Pull> nuisances;
    private final int[] free; // couplings that vary: scanned, then profiled
    private final int profiled;
    private final int couplings;
    private final double[] theta;
    private final WalkMemory walk;
    private final double[] best;
    private final double[] start;
    private final CouplingLattice lattice;
    private final double[] centre; // of the lattice
    private boolean found;
    private double bestChi2;
    private double bestEdm;

    Profiler(JointLikelihood likelihood, List<Pull> nuisances, List<Parameter> model, int[] free, int profiled) {
        this.likelihood = likelihood;
        this.nuisances = nuisances;
        this.free = free;
        this.profiled = profiled;
        couplings = model.size();
        double[] lower = new double[profiled];
        double[] upper = new double[profiled];
        for (int f = 0; f < profiled; f++) {
            Parameter coupling = model.get(free[free.length - profiled + f]);
            lower[f] = coupling.lower();
            upper[f] = coupling.upper();
        }
        domain = Domain.of(likelihood, nuisances, lower, upper);
        newton = new NewtonMinimiser(likelihood, domain);
        valley = new ValleyPath(likelihood, domain);
        lattice = new CouplingLattice(likelihood, domain);
        ladder = new RetryLadder(likelihood, domain, newton, nuisances);
        int n = likelihood.parameters();
        theta = new double[free.length];
        walk = new WalkMemory(domain, n);
        best = new double[n];
        start = new double[n];
        centre = new double[n];
    }

    /** @return a carrier of the right dimensions for {@link #profile} */
    public ProfilePoint newPoint() {
        return new ProfilePoint(likelihood.experiments(), nuisances.size(), couplings);
    }

    /** @return what the likelihood evaluated for all points so far */
    public EvaluationCounts counts() {
        return likelihood.counts();
    }

    /** @return the pieces of this profiler's work at points it has profiled, to be timed one by one */
    public ProfilerPieces pieces(List<ProfilePoint> at) {
        List<double[]> thetas = new ArrayList<>();
        List<double[]> minima = new ArrayList<>();
        for (ProfilePoint point : at) {
            minima.add(parameters(point));
            thetas.add(theta.clone());
        }
        return new ProfilerPieces(likelihood, new NewtonStep(domain), thetas, minima);
    }

    /** Forgets the warm start; to be called at the start of every block. */
    public void restart() {
        walk.forget();
    }

    /**
     * Profiles one point. Hard points never throw: their status says how the minimisation ended.
     *
     * @param values all couplings of the model; the scanned ones are used, the profiled ones serve as a start
     * @param out receives the profile
     */
    public void profile(double[] values, ProfilePoint out) {
        for (int i = 0; i < free.length; i++) theta[i] = values[free[i]];
        likelihood.couplings(theta);
        out.iterations = 0;
        out.starts = 0;
        found = false;
        bestChi2 = Double.POSITIVE_INFINITY;
        firstStart(values);
        tryStart(out, null);
        timeStarts(out);
        for (int f = 0; f < profiled; f++) couplingStarts(f, out);
        if (!found) climbLadder(values, out);
        report(values, out);
    }

    /** Start from the nuisances extrapolated along the walk, from the last point, or from the nominal ones. */
    private void firstStart(double[] values) {
        if (!walk.isEmpty()) {
            walk.extrapolate(start);
            return;
        }
        Arrays.fill(start, 0.0);
        for (int f = 0; f < profiled; f++) start[nuisances.size() + f] = values[free[free.length - profiled + f]];
    }

    /** @return true if the start led to a lower minimum than any before */
    private boolean tryStart(ProfilePoint out, double[] known) {
        boolean minimum = newton.minimise(start, known);
        out.iterations += newton.steps;
        out.starts++;
        boolean better = minimum && (!found || newton.chi2 < bestChi2);
        if (better) keep();
        return better;
    }

    private void keep() {
        found = true;
        bestChi2 = newton.chi2;
        bestEdm = newton.edm;
        System.arraycopy(start, 0, best, 0, best.length);
    }

    private void timeStarts(ProfilePoint out) {
        for (int k = 0; k < nuisances.size(); k++) {
            if (!(nuisances.get(k) instanceof ShapePull pull) || pull.effect() != ShapePull.Effect.TIME) continue;
            if (pull.lower() == pull.upper()) continue; // held
            if (found) valley.prepare(k, best, newton.hessian());
            for (int i = 0; i < TIME_STARTS.length; i++) {
                double from = timeStart(pull, i);
                if (found && valley.falls(k, from, best)) {
                    out.starts++;
                    continue;
                }
                System.arraycopy(found ? best : start, 0, start, 0, start.length);
                start[k] = from;
                boolean better = tryStart(out, found ? best : null);
                if (better) valley.prepare(k, best, newton.hessian());
            }
        }
    }

    private static double timeStart(ShapePull pull, int index) {
        double fraction = TIME_STARTS[index];
        return fraction * (fraction < 0.0 ? -pull.lower() : pull.upper());
    }

    private void couplingStarts(int f, ProfilePoint out) {
        int k = nuisances.size() + f;
        System.arraycopy(found ? best : start, 0, centre, 0, centre.length);
        int dips = lattice.search(k, centre);
        for (int i = 0; i < dips; i++) {
            System.arraycopy(centre, 0, start, 0, start.length);
            start[k] = lattice.dip(i);
            tryStart(out, found ? best : null);
        }
    }

    private void climbLadder(double[] values, ProfilePoint out) {
        walk.forget();
        firstStart(values);
        FitStatus status = ladder.climb(start);
        out.iterations += ladder.steps;
        out.starts += ladder.starts;
        bestChi2 = ladder.chi2;
        bestEdm = ladder.edm;
        System.arraycopy(start, 0, best, 0, best.length);
        found = status == FitStatus.CONVERGED;
        out.status = status;
    }

    private void report(double[] values, ProfilePoint out) {
        if (found) {
            out.status = domain.onEdge(best) ? FitStatus.AT_BOUND : FitStatus.CONVERGED;
            walk.remember(best);
        } else {
            walk.forget();
        }
        out.chi2 = bestChi2;
        out.edm = bestEdm;
        System.arraycopy(best, 0, out.nuisances, 0, nuisances.size());
        System.arraycopy(values, 0, out.couplings, 0, couplings);
        for (int f = 0; f < profiled; f++) out.couplings[free[free.length - profiled + f]] = best[nuisances.size() + f];
        if (likelihood.experiments() == 1) {
            out.chi2PerExperiment[0] = bestChi2 - likelihood.penalty(best);
        } else {
            for (int e = 0; e < out.chi2PerExperiment.length; e++) out.chi2PerExperiment[e] = likelihood.chi2(e, best);
        }
    }

    /**
     * Hessian of −2 ln λ at a profiled point, parameters in the order nuisances, profiled couplings.
     *
     * @return row-major, or null outside the domain
     */
    public double[] hessian(ProfilePoint at) {
        int n = likelihood.parameters();
        double[] x = parameters(at);
        double[] hessian = new double[n * n];
        return likelihood.derivatives(x, new double[n], hessian, new double[n * n]) ? hessian : null;
    }

    /** @return −2 ln λ, pull terms included, at given nuisances and couplings, nothing minimised */
    public double chi2(ProfilePoint at) {
        return likelihood.chi2(parameters(at));
    }

    private double[] parameters(ProfilePoint at) {
        for (int i = 0; i < free.length; i++) theta[i] = at.couplings[free[i]];
        likelihood.couplings(theta);
        double[] x = Arrays.copyOf(at.nuisances, likelihood.parameters());
        for (int f = 0; f < profiled; f++) x[nuisances.size() + f] = at.couplings[free[free.length - profiled + f]];
        return x;
    }

    /** Expected counts at a profiled point, per experiment and part. Allocates. */
    public List<Prediction> prediction(ProfilePoint at) {
        likelihood.chi2(parameters(at));
        return Prediction.of(likelihood);
    }
}
