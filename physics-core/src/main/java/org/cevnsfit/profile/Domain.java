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
 * limit of their sum, 1 + Σ x ≥ 0.1, so that a signal cannot be switched off by its normalisation.
 *
 * @param lower lower bounds, shape [parameters]
 * @param upper upper bounds
 * @param sums groups of parameters whose sum is limited from below
 * @param pivots for each group the parameter that is eliminated when the limit is active
 */
record Domain(double[] lower, double[] upper, int[][] sums, int[] pivots) {
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
        int[] pivots = new int[sums.size()];
        for (int s = 0; s < pivots.length; s++) pivots[s] = pivot(sums, s);
        return new Domain(lower, upper, sums.toArray(int[][]::new), pivots);
    }

    private static void collect(ExperimentTemplates templates, List<String> names, List<int[]> sums) {
        for (PartTemplates part : templates.parts()) {
            if (part.norms().length < 2 || part.offset() != 1.0) continue;
            int[] group = new int[part.norms().length];
            for (int k = 0; k < group.length; k++) {
                group[k] = names.indexOf(templates.pulls().get(part.norms()[k]).name());
            }
            if (sums.stream().noneMatch(known -> Arrays.equals(known, group))) sums.add(group);
        }
    }

    /** A parameter of the group that no other group contains. */
    private static int pivot(List<int[]> sums, int group) {
        for (int candidate : sums.get(group)) {
            boolean alone = true;
            for (int s = 0; s < sums.size(); s++) {
                if (s == group) continue;
                for (int member : sums.get(s)) alone &= member != candidate;
            }
            if (alone) return candidate;
        }
        return sums.get(group)[sums.get(group).length - 1];
    }

    double sum(int group, double[] x) {
        double sum = 0.0;
        for (int k : sums[group]) sum += x[k];
        return sum;
    }

    /** Moves a start into the domain. */
    void admit(double[] x) {
        for (int k = 0; k < lower.length; k++) x[k] = Math.min(Math.max(x[k], lower[k]), upper[k]);
        for (int s = 0; s < sums.length; s++) {
            double missing = SMALLEST_SUM - sum(s, x);
            if (missing > 0.0) for (int k : sums[s]) x[k] += missing / sums[s].length;
        }
    }

    /** @return true if a bound or a sum limit holds with equality at x */
    boolean onEdge(double[] x) {
        for (int k = 0; k < lower.length; k++) if (x[k] <= lower[k] || x[k] >= upper[k]) return true;
        for (int s = 0; s < sums.length; s++) if (sum(s, x) <= SMALLEST_SUM + TOUCH) return true;
        return false;
    }
}
