package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;

/**
 * Sum over experiments plus pull terms, −2 ln λ(x) = Σ_e χ²_e(x_e) + Σ_k (x_k/σ_k)², or xᵀ C⁻¹ x for correlated nuisances. The parameters are the
 * nuisances, shared by name, then the profiled couplings. Not thread safe.
 */
public final class JointLikelihood implements Objective {
    private final ExperimentLikelihood[] experiments;
    private final int[][] globalOfLocal;
    private final NuisancePrior given;
    private final PriorTerms prior;
    private final int parameters;
    private final int profiled;
    private double referencePenalty;
    private double[] theta = {}; // free couplings: scanned, then profiled
    private final double[] x;
    private final double[] gradient;
    private final double[] hessian;
    private final double[] convex;
    private final EvaluationCounts counts;

    /** Nuisances without correlations. */
    public JointLikelihood(List<ExperimentLikelihood> experiments, List<Pull> nuisances, int profiled) {
        this(experiments, NuisancePrior.independent(nuisances), profiled, new EvaluationCounts());
    }

    /**
     * @param experiments terms of the sum
     * @param prior all nuisances, each name once, and their correlations
     * @param profiled number of profiled couplings, common to all experiments
     * @param counts where evaluations are counted; several likelihoods may share it
     */
    public JointLikelihood(
            List<ExperimentLikelihood> experiments, NuisancePrior prior, int profiled, EvaluationCounts counts) {
        this.counts = counts;
        List<Pull> nuisances = prior.pulls();
        this.experiments = experiments.toArray(ExperimentLikelihood[]::new);
        this.profiled = profiled;
        parameters = nuisances.size() + profiled;
        globalOfLocal = new int[this.experiments.length][];
        List<String> names = nuisances.stream().map(Pull::name).toList();
        int largest = 0;
        for (int e = 0; e < globalOfLocal.length; e++) {
            List<Pull> pulls = this.experiments[e].templates().pulls();
            globalOfLocal[e] = new int[pulls.size() + profiled];
            for (int k = 0; k < pulls.size(); k++)
                globalOfLocal[e][k] = names.indexOf(pulls.get(k).name());
            for (int f = 0; f < profiled; f++) globalOfLocal[e][pulls.size() + f] = nuisances.size() + f;
            largest = Math.max(largest, globalOfLocal[e].length);
        }
        given = prior;
        this.prior = new PriorTerms(prior);
        x = new double[largest];
        gradient = new double[largest];
        hessian = new double[largest * largest];
        convex = new double[largest * largest];
    }

    /** @return number of parameters: nuisances, then profiled couplings */
    @Override
    public int parameters() {
        return parameters;
    }

    int profiled() {
        return profiled;
    }

    /** As {@link ExperimentLikelihood#preferCell}, for a nuisance of several experiments. */
    public void preferCell(int nuisance, int lower) {
        for (int e = 0; e < experiments.length; e++) {
            int local = experiments[e].templates().pulls().size() - 1;
            while (local >= 0 && globalOfLocal[e][local] != nuisance) local--;
            if (local >= 0) experiments[e].preferCell(local, lower);
        }
    }

    int[] globalOfLocal(int experiment) {
        return globalOfLocal[experiment];
    }

    /** Expected counts of one monomial of the profiled couplings at given nuisances, see {@link ExperimentLikelihood#isolated}. */
    void isolated(int experiment, double[] at, int[] powers, double[] out) {
        gather(experiment, at);
        experiments[experiment].isolated(theta, x, powers, out);
    }

    /** Applies the couplings again after {@link #isolated}. */
    void restoreCouplings() {
        for (ExperimentLikelihood experiment : experiments) experiment.contract(theta);
    }

    /** @return a permutation of the parameters that makes the Hessian block diagonal with a border, one block per experiment */
    public int[] eliminationOrder() {
        return EliminationOrder.of(parameters, globalOfLocal, prior.blocks());
    }

    public int experiments() {
        return experiments.length;
    }

    /** @return the same likelihood with every bin of its own, for predictions; may share what it computes with this one */
    public JointLikelihood withAllBins() {
        List<ExperimentLikelihood> all = Arrays.stream(experiments)
                .map(ExperimentLikelihood::withAllBins)
                .toList();
        JointLikelihood same = new JointLikelihood(all, given, profiled, counts);
        same.couplings(theta);
        return same;
    }

    /** @return what was evaluated so far; grows with every call */
    public EvaluationCounts counts() {
        return counts;
    }

    public ExperimentLikelihood experiment(int index) {
        return experiments[index];
    }

    /**
     * Sets the free couplings.
     *
     * @param values scanned couplings, then profiled ones (whose values here are overwritten by the parameters of each call)
     */
    public void couplings(double[] values) {
        theta = values;
        counts.contractions++;
        for (ExperimentLikelihood experiment : experiments) experiment.contract(theta);
    }

    private void contractProfiled(double[] at) {
        if (profiled == 0) return;
        boolean changed = false;
        for (int f = 0; f < profiled; f++) {
            int t = theta.length - profiled + f;
            double value = at[parameters - profiled + f];
            changed |= theta[t] != value;
            theta[t] = value;
        }
        if (!changed) return;
        counts.contractions++;
        for (ExperimentLikelihood experiment : experiments) experiment.contract(theta);
    }

    /** @return −2 ln λ; +∞ outside the domain */
    @Override
    public double chi2(double[] at) {
        counts.values++;
        double sum = penalty(at);
        contractProfiled(at);
        for (int e = 0; e < experiments.length; e++) sum += chi2(e, at);
        return sum;
    }

    /** @return −2 ln λ of one experiment without pull terms */
    public double chi2(int experiment, double[] at) {
        contractProfiled(at);
        gather(experiment, at);
        return experiments[experiment].chi2(x);
    }

    /** Makes x the reference of {@link #change}. */
    public void reference(double[] at) {
        contractProfiled(at);
        for (int e = 0; e < experiments.length; e++) {
            gather(e, at);
            experiments[e].reference(x);
        }
        referencePenalty = penalty(at);
    }

    /** @return change of −2 ln λ from the reference, good to about 1e-4 per experiment; +∞ outside the domain */
    public double change(double[] at) {
        counts.changes++;
        contractProfiled(at);
        double sum = penalty(at) - referencePenalty;
        for (int e = 0; e < experiments.length; e++) {
            gather(e, at);
            sum += experiments[e].change(x);
        }
        return sum;
    }

    /** @return what the nuisances cost: Σ (x/σ)², xᵀ C⁻¹ x for correlated ones */
    public double penalty(double[] at) {
        return prior.penalty(at);
    }

    /**
     * Gradient, Hessian and its positive semi-definite part, shapes [n], [n × n], [n × n].
     *
     * @return false outside the domain
     */
    @Override
    public boolean derivatives(double[] at, double[] g, double[] h, double[] c) {
        counts.derivatives++;
        contractProfiled(at);
        Arrays.fill(g, 0, parameters, 0.0);
        Arrays.fill(h, 0, parameters * parameters, 0.0);
        Arrays.fill(c, 0, parameters * parameters, 0.0);
        for (int e = 0; e < experiments.length; e++) {
            gather(e, at);
            if (!experiments[e].derivatives(x, gradient, hessian, convex)) return false;
            scatter(globalOfLocal[e], g, h, c);
        }
        prior.addDerivatives(at, g, h, c, parameters);
        return true;
    }

    private void gather(int experiment, double[] at) {
        int[] map = globalOfLocal[experiment];
        for (int k = 0; k < map.length; k++) x[k] = at[map[k]];
    }

    private void scatter(int[] map, double[] g, double[] h, double[] c) {
        int n = map.length;
        for (int k = 0; k < n; k++) {
            g[map[k]] += gradient[k];
            int row = map[k] * parameters;
            for (int l = 0; l < n; l++) {
                h[row + map[l]] += hessian[k * n + l];
                c[row + map[l]] += convex[k * n + l];
            }
        }
    }
}
