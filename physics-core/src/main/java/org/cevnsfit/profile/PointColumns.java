package org.cevnsfit.profile;

import java.util.Arrays;

/**
 * A list of points, column by column in flat arrays, in the order in which a block is walked. The caller sets the couplings, {@link
 * BlockProfiler} fills the rest; nothing is allocated per point.
 */
public final class PointColumns {
    /** number of points in use, at most the capacity */
    public int size;
    /** couplings of the model, shape [coupling][point]: scanned ones as set, profiled ones at their minimum (before: a start) */
    public final double[][] couplings;
    /** minimum of −2 ln λ, pull terms included */
    public final double[] chi2;
    /** −2 ln λ of each experiment without pull terms, shape [experiment][point] */
    public final double[][] chi2PerExperiment;
    /** nuisances, in their own units, shape [nuisance][point]: scanned ones as set, the others at their minimum */
    public final double[][] nuisances;
    /** ordinal of {@link FitStatus} */
    public final byte[] status;
    /** Newton steps over all starts */
    public final int[] iterations;
    /** estimated vertical distance to the minimum of −2 ln λ */
    public final double[] edm;
    /** starts tried */
    public final int[] starts;

    /** profiled shape parameters at the minimum, shape [parameter][point] */
    public final double[][] shapes;

    public PointColumns(int capacity, int experiments, int nuisances, int couplings) {
        this(capacity, experiments, nuisances, couplings, 0);
    }

    public PointColumns(int capacity, int experiments, int nuisances, int couplings, int shapes) {
        this.couplings = new double[couplings][capacity];
        this.shapes = new double[shapes][capacity];
        this.chi2 = new double[capacity];
        this.chi2PerExperiment = new double[experiments][capacity];
        this.nuisances = new double[nuisances][capacity];
        this.status = new byte[capacity];
        this.iterations = new int[capacity];
        this.edm = new double[capacity];
        this.starts = new int[capacity];
    }

    public int capacity() {
        return chi2.length;
    }

    /** Sets all couplings of the first {@code size} points to the same values. */
    public void fillCouplings(double[] values) {
        for (int c = 0; c < couplings.length; c++) Arrays.fill(couplings[c], 0, size, values[c]);
    }

    public FitStatus status(int point) {
        return FitStatus.of(status[point]);
    }

    /** Copies the results of one point from its carrier. */
    void set(int point, ProfilePoint from) {
        for (int c = 0; c < couplings.length; c++) couplings[c][point] = from.couplings[c];
        for (int e = 0; e < chi2PerExperiment.length; e++) chi2PerExperiment[e][point] = from.chi2PerExperiment[e];
        for (int k = 0; k < nuisances.length; k++) nuisances[k][point] = from.nuisances[k];
        chi2[point] = from.chi2;
        status[point] = (byte) from.status.ordinal();
        iterations[point] = from.iterations;
        edm[point] = from.edm;
        starts[point] = from.starts;
    }
}
