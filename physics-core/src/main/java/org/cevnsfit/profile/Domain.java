package org.cevnsfit.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.likelihood.JointLikelihood;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Where the minimiser may go: lower and upper bounds of every parameter, and for each component scaled by several norm nuisances a lower
 * limit of their sum, 1 + Σ x ≥ 0.1, and likewise of several factors, so that a signal cannot be switched off by its normalisation.
 *
 * @param lower lower bounds, shape [parameters]
 * @param upper upper bounds
 * @param sums groups of parameters whose sum is limited from below
 * @param order permutation of the parameters in which a linear solver eliminates them
 */
record Domain(double[] lower, double[] upper, int[][] sums, int[] order) {
    /** Smallest sum of the norm nuisances of one component. */
    static final double SMALLEST_SUM = -0.9;

    /** A sum this close to its limit, or a parameter within this fraction of its range from a bound, touches it. */
    static final double TOUCH = 1e-11;

    static Domain of(JointLikelihood likelihood, List<Pull> nuisances, double[] couplingLower, double[] couplingUpper) {
        int n = likelihood.parameters();
        double[] lower = new double[n];
        double[] upper = new double[n];
        for (int k = 0; k < nuisances.size(); k++) {
            lower[k] = nuisances.get(k).lower();
            upper[k] = nuisances.get(k).upper();
        }
        for (int f = 0; f < couplingLower.length; f++) {
            lower[nuisances.size() + f] = couplingLower[f];
            upper[nuisances.size() + f] = couplingUpper[f];
        }
        List<String> names = nuisances.stream().map(Pull::name).toList();
        List<int[]> sums = new ArrayList<>();
        for (int e = 0; e < likelihood.experiments(); e++)
            collect(likelihood.experiment(e).templates(), names, sums);
        return new Domain(lower, upper, sums.toArray(int[][]::new), likelihood.eliminationOrder());
    }

    private static void collect(ExperimentTemplates templates, List<String> names, List<int[]> sums) {
        for (PartTemplates part : templates.parts()) {
            if (part.offset() == 1.0) add(part.norms(), templates, names, sums);
            add(part.norm().factors(), templates, names, sums);
        }
    }

    private static void add(int[] norms, ExperimentTemplates templates, List<String> names, List<int[]> sums) {
        if (norms.length < 2) return;
        int[] group = new int[norms.length];
        for (int k = 0; k < group.length; k++) {
            group[k] = names.indexOf(templates.pulls().get(norms[k]).name());
        }
        if (sums.stream().noneMatch(known -> Arrays.equals(known, group))) sums.add(group);
    }

    double sum(int group, double[] x) {
        double sum = 0.0;
        for (int k : sums[group]) sum += x[k];
        return sum;
    }

    /** Moves a start into the domain; parameters that cannot move stay. */
    void admit(double[] x) {
        for (int k = 0; k < lower.length; k++) x[k] = Math.min(Math.max(x[k], lower[k]), upper[k]);
        for (int s = 0; s < sums.length; s++) {
            double missing = SMALLEST_SUM - sum(s, x);
            for (int round = 0; round < sums[s].length && missing > 0.0; round++) {
                for (int k : sums[s]) x[k] = Math.min(x[k] + missing / sums[s].length, upper[k]);
                missing = SMALLEST_SUM - sum(s, x);
            }
            if (missing > 0.0) for (int k : sums[s]) x[k] = Math.min(Math.max(x[k] + missing, lower[k]), upper[k]);
        }
    }

    /** Leaves a parameter no room. */
    void hold(int k, double value) {
        lower[k] = value;
        upper[k] = value;
    }

    boolean touchesLower(int k, double[] x) {
        return x[k] - lower[k] <= TOUCH * (upper[k] - lower[k]);
    }

    boolean touchesUpper(int k, double[] x) {
        return upper[k] - x[k] <= TOUCH * (upper[k] - lower[k]);
    }

    boolean touchesSum(int group, double[] x) {
        return sum(group, x) <= SMALLEST_SUM + TOUCH;
    }

    /** @return true if x touches a bound or a sum limit; parameters that cannot move do not count */
    boolean onEdge(double[] x) {
        for (int k = 0; k < lower.length; k++) {
            if (lower[k] < upper[k] && (touchesLower(k, x) || touchesUpper(k, x))) return true;
        }
        for (int s = 0; s < sums.length; s++) if (touchesSum(s, x)) return true;
        return false;
    }
}
