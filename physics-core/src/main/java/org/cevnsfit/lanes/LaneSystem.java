package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;

/** A joint −2 ln λ = Σ_e χ²_e(z_e) + prior as a function of the variables of a {@link LaneLayout}, all lanes at once. */
final class LaneSystem {
    private final LaneTerm[] terms;
    private final LaneLayout layout;
    private final int[][][] sums; // [experiment][local variable][variables]
    private final double[][] z; // local variables of each experiment
    private final double[][] localGradient;
    private final double[][] localHessian;
    private final double[] work;
    private final double[] element = new double[LANES];
    private final double[] low = new double[LANES];
    private final ArrowMatrix hessian;
    private final ArrowScatter[] scatter;
    /** of −2 ln λ at the last call of {@link #derivatives}, all variables */
    final double[] gradient;

    final LaneCounts counts = new LaneCounts();

    LaneSystem(LaneKernels kernels, LaneTerm[] terms, LaneLayout layout) {
        this.terms = terms;
        this.layout = layout;
        hessian = new ArrowMatrix(kernels, layout);
        sums = new int[terms.length][][];
        z = new double[terms.length][];
        localGradient = new double[terms.length][];
        localHessian = new double[terms.length][];
        scatter = new ArrowScatter[terms.length];
        for (int e = 0; e < terms.length; e++) {
            int local = terms[e].members().length;
            sums[e] = new int[local][];
            for (int v = 0; v < local; v++) sums[e][v] = layout.sum(e, v);
            z[e] = new double[local * LANES];
            localGradient[e] = new double[local * LANES];
            localHessian[e] = new double[local * local * LANES];
            scatter[e] = new ArrowScatter(hessian, e, sums[e]);
        }
        work = new double[layout.variables() * LANES];
        gradient = new double[layout.variables() * LANES];
    }

    ArrowMatrix hessian() {
        return hessian;
    }

    int experiments() {
        return terms.length;
    }

    /** Applies the free couplings, lane array. */
    void contract(double[] theta) {
        counts.contractions++;
        for (LaneTerm term : terms) term.contract(theta);
    }

    /** −2 ln λ with priors at x and of each experiment without; {@code lowest}: not above zero where it has no value. */
    void value(double[] x, double[] chi2, double[] lowest, double[][] perExperiment) {
        counts.values++;
        layout.prior.value(x, work, chi2);
        Arrays.fill(lowest, 1.0);
        for (int e = 0; e < terms.length; e++) {
            localise(e, x);
            terms[e].value(z[e], perExperiment[e], low);
            collect(perExperiment[e], chi2, lowest);
        }
    }

    /** Priors at x into one element. */
    void penalty(double[] x, double[] out) {
        layout.prior.value(x, work, out);
    }

    /** Gradient and Hessian, or its convex part; {@code lowest} as in {@link #value}. */
    void derivatives(double[] x, double[] lowest, boolean convex) {
        counts.derivatives++;
        layout.prior.gradient(x, gradient);
        hessian.setPrior(layout.prior);
        Arrays.fill(lowest, 1.0);
        for (int e = 0; e < terms.length; e++) {
            localise(e, x);
            terms[e].derivatives(z[e], localGradient[e], localHessian[e], low, convex);
            for (int lane = 0; lane < LANES; lane++) lowest[lane] = Math.min(lowest[lane], low[lane]);
            scatter[e].add(localHessian[e]);
            for (int v = 0; v < sums[e].length; v++) for (int i : sums[e][v]) add(localGradient[e], v, gradient, i);
        }
    }

    /** Makes x the reference of {@link #change}. */
    void reference(double[] x) {
        for (int e = 0; e < terms.length; e++) {
            localise(e, x);
            terms[e].reference(z[e]);
        }
    }

    /** −2 ln λ with priors at x, relative to that without priors at the reference; good to 1e-4 an experiment. */
    void change(double[] x, double[] change, double[] lowest) {
        counts.changes++;
        layout.prior.value(x, work, change);
        Arrays.fill(lowest, 1.0);
        for (int e = 0; e < terms.length; e++) {
            localise(e, x);
            terms[e].change(z[e], element, low);
            collect(element, change, lowest);
        }
    }

    private void collect(double[] term, double[] sum, double[] lowest) {
        for (int lane = 0; lane < LANES; lane++) {
            sum[lane] += term[lane];
            lowest[lane] = Math.min(lowest[lane], low[lane]);
        }
    }

    private void localise(int e, double[] x) {
        for (int v = 0; v < sums[e].length; v++) {
            int[] sum = sums[e][v];
            System.arraycopy(x, sum[0] * LANES, z[e], v * LANES, LANES);
            for (int i = 1; i < sum.length; i++) add(x, sum[i], z[e], v);
        }
    }

    private static void add(double[] from, int element, double[] to, int at) {
        for (int lane = 0; lane < LANES; lane++) to[at * LANES + lane] += from[element * LANES + lane];
    }
}
