package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.nuisance.Pull;

/**
 * The variables of a joint likelihood: for each experiment those that only it depends on, then the nuisances that several share. An experiment's own
 * variables are the distinct sums of nuisances that scale its parts (a sum of Gaussian nuisances is Gaussian, so nuisances that only enter
 * together are one variable) and its shape nuisances. Where sums are not independent or a free nuisance enters several of them, its nuisances
 * themselves are the variables.
 */
final class LaneLayout {
    /** Smallest sum of several norm nuisances of a component: 1 + Σ x ≥ 0.1. */
    static final double SMALLEST_SUM = -0.9;

    private static final int IDLE = -1;
    private static final int SHARED = -2;
    private static final double ROUNDING = 1e-12;

    private final List<Pull> nuisances;
    private final double[][] reconstruction;
    private final List<int[]> limitedSums;
    final OwnVariables[] experiments;
    final int[] shared; // global nuisances
    final QuadraticForm prior; // of all variables
    final double[] lower; // of all variables: experiment after experiment, then the shared
    final double[] upper;

    /**
     * @param members of each experiment's local variables, as global nuisances, shape [experiment][variable][members]
     * @param covariance of all nuisances; +∞ on the diagonal for a free one
     */
    LaneLayout(List<int[][]> members, List<Pull> nuisances, double[][] covariance) {
        this.nuisances = nuisances;
        int[] owner = owners(members, nuisances.size(), covariance);
        shared =
                IntStream.range(0, owner.length).filter(k -> owner[k] == SHARED).toArray();
        experiments = new OwnVariables[members.size()];
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int e = 0; e < experiments.length; e++) {
            int experiment = e;
            int[] own = IntStream.range(0, owner.length)
                    .filter(k -> owner[k] == experiment)
                    .toArray();
            experiments[e] = new OwnVariables(members.get(e), own, shared, nuisances, covariance);
            for (double bound : experiments[e].lower) low.add(bound);
            for (double bound : experiments[e].upper) high.add(bound);
        }
        for (int k : shared) {
            low.add(nuisances.get(k).lower());
            high.add(nuisances.get(k).upper());
        }
        lower = low.stream().mapToDouble(Double::doubleValue).toArray();
        upper = high.stream().mapToDouble(Double::doubleValue).toArray();
        reconstruction = reconstruction();
        limitedSums = limitedSums();
        prior = prior(OwnVariables.precision(shared, covariance));
    }

    /** @return the only experiment that a nuisance touches, IDLE, or SHARED */
    private static int[] owners(List<int[][]> members, int nuisances, double[][] covariance) {
        int[] owner = new int[nuisances];
        Arrays.fill(owner, IDLE);
        for (int e = 0; e < members.size(); e++) {
            for (int[] sum : members.get(e)) {
                for (int k : sum) owner[k] = owner[k] == IDLE || owner[k] == e ? e : SHARED;
            }
        }
        boolean changed = true;
        while (changed) { // correlated nuisances of different experiments are shared
            changed = false;
            for (int k = 0; k < nuisances; k++) {
                for (int l = 0; l < nuisances; l++) {
                    if (covariance[k][l] == 0.0 || owner[k] == owner[l] || owner[k] == SHARED) continue;
                    owner[k] = SHARED;
                    changed = true;
                }
            }
        }
        return owner;
    }

    /** Σ_e (u − B f)ᵀ P (u − B f) + fᵀ P_f f */
    private QuadraticForm prior(double[][] sharedPrecision) {
        QuadraticForm form = new QuadraticForm(variables());
        for (int e = 0; e < experiments.length; e++) experiments[e].addPrior(first(e), own(), form);
        for (int f = 0; f < shared.length; f++) {
            for (int k = 0; k < shared.length; k++) form.add(own() + f, own() + k, sharedPrecision[f][k]);
        }
        form.elements(); // indexed before several threads see it
        return form;
    }

    /** @return number of the first own variable of an experiment */
    int first(int experiment) {
        int first = 0;
        for (int e = 0; e < experiment; e++) first += experiments[e].size();
        return first;
    }

    /** @return the variables whose sum a local variable of an experiment is */
    int[] sum(int experiment, int local) {
        OwnVariables own = experiments[experiment];
        if (own.same[local] >= 0) return new int[] {first(experiment) + own.same[local]};
        return IntStream.concat(
                        IntStream.of(own.ownTerms[local]).map(u -> first(experiment) + u),
                        IntStream.of(own.sharedTerms[local]).map(f -> own() + f))
                .toArray();
    }

    int variables() {
        return lower.length;
    }

    /** @return number of the first shared variable */
    int own() {
        return lower.length - shared.length;
    }

    /** @return the linear map from variables to nuisances, shape [nuisances × variables] */
    private double[][] reconstruction() {
        double[][] map = new double[nuisances.size()][variables()];
        for (int f = 0; f < shared.length; f++) map[shared[f]][own() + f] = 1.0;
        for (int e = 0; e < experiments.length; e++) experiments[e].addReconstruction(first(e), own(), map);
        return map;
    }

    /** @return sums of variables that must stay above their limit and are no variables themselves */
    private List<int[]> limitedSums() {
        List<int[]> sums = new ArrayList<>();
        for (int e = 0; e < experiments.length; e++) {
            for (int v = 0; v < experiments[e].same.length; v++) {
                if (experiments[e].same[v] < 0 && sum(e, v).length > 1) sums.add(sum(e, v));
            }
        }
        return sums;
    }

    /**
     * Nuisances of all lanes. Nuisances that nothing depends on are zero.
     *
     * @param x lane array, all variables
     * @param out lane array, shape [nuisances]
     * @param inside false where a nuisance lies outside its bounds or a sum below its limit: the variables do not know these limits
     */
    void nuisances(double[] x, double[] out, boolean[] inside) {
        Arrays.fill(inside, true);
        for (int k = 0; k < reconstruction.length; k++) {
            int to = k * LANES;
            Arrays.fill(out, to, to + LANES, 0.0);
            for (int v = 0; v < reconstruction[k].length; v++) {
                double factor = reconstruction[k][v];
                if (factor == 0.0) continue;
                for (int lane = 0; lane < LANES; lane++) out[to + lane] += factor * x[v * LANES + lane];
            }
            double low = nuisances.get(k).lower();
            double high = nuisances.get(k).upper();
            for (int lane = 0; lane < LANES; lane++) {
                double value = out[to + lane];
                inside[lane] &= value >= low - ROUNDING && value <= high + ROUNDING;
                out[to + lane] = Math.min(Math.max(value, low), high);
            }
        }
        for (int i = 0; i < limitedSums.size(); i++) {
            for (int lane = 0; lane < LANES; lane++) {
                double sum = 0.0;
                for (int v : limitedSums.get(i)) sum += x[v * LANES + lane];
                inside[lane] &= sum > SMALLEST_SUM;
            }
        }
    }

    /** Variables at a point of nuisances, into one lane. */
    void variables(double[] nuisance, double[] x, int lane) {
        double[] common = new double[shared.length];
        for (int f = 0; f < shared.length; f++) {
            common[f] = nuisance[shared[f]];
            x[(own() + f) * LANES + lane] = common[f];
        }
        for (int e = 0; e < experiments.length; e++) {
            experiments[e].variables(nuisance, common, x, LANES, first(e) * LANES + lane);
        }
    }
}
