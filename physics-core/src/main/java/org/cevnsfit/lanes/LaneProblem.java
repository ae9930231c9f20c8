package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.prediction.ExperimentTemplates;

/**
 * The profile problem of experiments that share nuisances, for {@value LaneKernels#LANES} points at once: its variables, its likelihood, its
 * minimiser.
 */
public final class LaneProblem {
    private final LaneKernels kernels;
    private final LaneLayout layout;
    private final LaneSystem system;
    private final LaneMinimiser minimiser;
    private final List<Integer> timeVariables = new ArrayList<>();

    /** @param layouts of the variables of these experiments */
    public LaneProblem(LaneKernels kernels, List<ExperimentTemplates> experiments, LaneLayouts layouts) {
        this.kernels = kernels;
        List<String> names = layouts.prior().pulls().stream().map(Pull::name).toList();
        LaneTerm[] terms = new LaneTerm[experiments.size()];
        List<int[][]> members = new ArrayList<>();
        for (int e = 0; e < terms.length; e++) {
            ExperimentTemplates templates = experiments.get(e);
            terms[e] = QuadraticTerm.of(templates, kernels);
            int[][] local = terms[e].members();
            int[][] global = new int[local.length][];
            for (int v = 0; v < local.length; v++) {
                global[v] = new int[local[v].length];
                for (int m = 0; m < local[v].length; m++)
                    global[v][m] =
                            names.indexOf(templates.pulls().get(local[v][m]).name());
            }
            members.add(global);
        }
        layout = layouts.of(members);
        system = new LaneSystem(kernels, terms, layout);
        for (int e = 0; e < terms.length; e++) {
            if (terms[e].timeVariable() < 0) continue;
            int variable = layout.sum(e, terms[e].timeVariable())[0];
            if (!timeVariables.contains(variable)) timeVariables.add(variable);
        }
        int[] watched = timeVariables.stream().mapToInt(Integer::intValue).toArray();
        minimiser =
                new LaneMinimiser(system, layout, watched, Arrays.stream(terms).allMatch(LaneTerm::quadratic));
    }

    public int variables() {
        return layout.variables();
    }

    public double[] lower() {
        return layout.lower;
    }

    public double[] upper() {
        return layout.upper;
    }

    /** @return variables that shift time profiles, in which −2 ln λ has several minima */
    public List<Integer> timeVariables() {
        return timeVariables;
    }

    public LaneMinimiser minimiser() {
        return minimiser;
    }

    public int experiments() {
        return system.experiments();
    }

    /** @return what the likelihood evaluated so far */
    public LaneCounts counts() {
        return system.counts;
    }

    /** @return the pieces of the work, to be timed one by one */
    public LanePieces pieces() {
        return new LanePieces(system, new ArrowMatrix(kernels, layout));
    }

    /** Applies the free couplings θ, lane array. */
    public void contract(double[] theta) {
        system.contract(theta);
    }

    /**
     * −2 ln λ, priors included, and of each experiment without them.
     *
     * @param lowest receives one element, not above zero where −2 ln λ has no value
     * @param perExperiment shape [experiment][lanes]
     */
    public void value(double[] x, double[] chi2, double[] lowest, double[][] perExperiment) {
        system.value(x, chi2, lowest, perExperiment);
    }

    /** Priors at x into one element. */
    public void penalty(double[] x, double[] out) {
        system.penalty(x, out);
    }

    /** Makes x the reference of {@link #change}. */
    public void reference(double[] x) {
        system.reference(x);
    }

    /** −2 ln λ with priors at x less that without priors at the reference, good to 1e-4 an experiment; lowest as of {@link #value}. */
    public void change(double[] x, double[] change, double[] lowest) {
        system.change(x, change, lowest);
    }

    /** @return true if one of a lane's variables, or a sum that is one, is at its limit */
    public boolean atBound(double[] x, int lane) {
        for (int k = 0; k < layout.variables(); k++) {
            double value = x[k * LANES + lane];
            if (value <= layout.lower[k] || value >= layout.upper[k]) return true;
        }
        return false;
    }

    /** As {@link LaneLayout#nuisances}. */
    public void nuisances(double[] x, double[] out, boolean[] inside) {
        layout.nuisances(x, out, inside);
    }

    /** As {@link LaneLayout#variables(double[], double[], int)}. */
    public void variables(double[] nuisance, double[] x, int lane) {
        layout.variables(nuisance, x, lane);
    }
}
