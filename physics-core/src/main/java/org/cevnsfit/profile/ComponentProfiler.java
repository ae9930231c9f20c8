package org.cevnsfit.profile;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;

/**
 * Profiles one component of the likelihood at the points of one slice: minimum over its nuisances and profiled couplings, from a warm start and a fixed list
 * of starts. Not thread safe.
 */
final class ComponentProfiler {
    /** Rounds of further starts, each after a lower minimum in the round before. */
    private static final int ROUNDS = 3;

    private final JointLikelihood likelihood;
    private final Domain domain;
    private final Descent descent;
    private final RetryLadder ladder;
    private final CellStarts cellStarts;
    private final ShapeStarts shapeStarts;
    private final SpectrumStarts spectrumStarts;
    private final CouplingStarts couplingStarts; // null: no coupling is profiled
    private final List<Pull> nuisances;
    private final int[] free; // couplings that vary: scanned, then profiled
    private final int profiled;
    private final int couplings;
    private final double[] theta;
    private final WalkMemory walk;
    private final double[] start;

    /** @param held nuisances that are not minimised, see {@link #hold} */
    ComponentProfiler(
            JointLikelihood likelihood,
            List<Pull> nuisances,
            List<Parameter> model,
            int[] free,
            int profiled,
            int[] held) {
        this.likelihood = likelihood;
        this.nuisances = nuisances;
        this.free = free;
        this.profiled = profiled;
        couplings = model.size();
        double[] lower = new double[profiled];
        double[] upper = new double[profiled];
        double[] nominal = new double[profiled];
        for (int f = 0; f < profiled; f++) {
            Parameter coupling = model.get(free[free.length - profiled + f]);
            lower[f] = coupling.lower();
            upper[f] = coupling.upper();
            nominal[f] = coupling.nominal();
        }
        domain = Domain.of(likelihood, nuisances, lower, upper);
        for (int k : held) domain.hold(k, 0.0);
        Cells cells = Cells.of(likelihood, domain, nuisances);
        descent = new Descent(likelihood, domain, cells);
        cellStarts = new CellStarts(cells, likelihood.parameters());
        shapeStarts = new ShapeStarts(likelihood, domain, nuisances);
        spectrumStarts = new SpectrumStarts(likelihood, domain, nuisances, nominal);
        couplingStarts = profiled == 0 ? null : new CouplingStarts(likelihood, domain, cells, nominal);
        ladder = new RetryLadder(likelihood, domain, descent.newton(), nuisances);
        theta = new double[free.length];
        walk = new WalkMemory(domain, likelihood.parameters());
        start = new double[likelihood.parameters()];
    }

    /** Gives a held nuisance its value. */
    void hold(int nuisance, double value) {
        domain.hold(nuisance, value);
    }

    /** @return a carrier of the right dimensions for {@link #profile} */
    public ProfilePoint newPoint() {
        return new ProfilePoint(likelihood.experiments(), nuisances.size(), couplings);
    }

    /** @return true if a morph turns round within its range, so that there may be several minima in it */
    boolean turningMorphs() {
        return shapeStarts.turning();
    }

    /** Forgets the warm start; to be called at the start of every block. */
    public void restart() {
        walk.forget();
        if (profiled > 0) couplingStarts.forget();
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
        firstStart(values);
        descent.reset(start);
        descent.from(start, false);
        search();
        if (!descent.found) climbLadder(values, out);
        report(values, out);
    }

    /** Further starts, until neither those of the shape nuisances nor those of the couplings nor other cells lead lower. */
    private void search() {
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = !shapeStarts.isEmpty() && shapeStarts.search(descent) && round > 0;
            better |= spectrumStarts.search(descent) && (round > 0 || !shapeStarts.isEmpty());
            if (profiled > 0) better |= couplingStarts.search(descent);
            better |= cellStarts.search(descent);
            better &= !(shapeStarts.isEmpty() && spectrumStarts.isEmpty() && (cellStarts.isEmpty() || profiled == 0));
        }
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

    private void climbLadder(double[] values, ProfilePoint out) {
        walk.forget();
        firstStart(values);
        out.status = ladder.climb(start);
        descent.iterations += ladder.steps;
        descent.starts += ladder.starts;
        descent.keep(start, ladder.chi2, ladder.edm);
        descent.found = out.status == FitStatus.CONVERGED;
        if (descent.found) search();
    }

    private void report(double[] values, ProfilePoint out) {
        double[] best = descent.best;
        if (descent.found) {
            out.status = domain.onEdge(best) ? FitStatus.AT_BOUND : FitStatus.CONVERGED;
            walk.remember(best);
        } else {
            restart();
        }
        out.chi2 = descent.chi2;
        out.edm = descent.edm;
        out.iterations = descent.iterations;
        out.starts = descent.starts;
        System.arraycopy(best, 0, out.nuisances, 0, nuisances.size());
        System.arraycopy(values, 0, out.couplings, 0, couplings);
        for (int f = 0; f < profiled; f++) out.couplings[free[free.length - profiled + f]] = best[nuisances.size() + f];
        if (likelihood.experiments() == 1) {
            out.chi2PerExperiment[0] = out.chi2 - likelihood.penalty(best);
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
        double[] x = parameters(at);
        JointLikelihood whole = likelihood.withAllBins();
        whole.chi2(x);
        return Prediction.of(whole);
    }
}
