package org.cevnsfit.lanes;

/**
 * Passes everything on to other kernels and counts floating-point operations from the sizes of the arrays: a multiply-add is two, a division or square root
 * one; comparisons, loads and what is done outside of kernels do not count. A benchmark's tool, not for scans.
 */
public final class CountingKernels implements LaneKernels {
    private static final int WEIGHTS_PER_BIN = 4;
    private static final int GAUSSIAN_SLOPE_PER_BIN = 2;
    private static final int GAUSSIAN_VALUE_PER_BIN = 4;
    private static final int CHANGE_PER_BIN = 16;
    private static final int VALUE_PER_BIN = 30; // 26 of them for the logarithm

    private final LaneKernels to;
    private long flops;

    public CountingKernels(LaneKernels to) {
        this.to = to;
    }

    /** @return operations so far, of all lanes */
    public long flops() {
        return flops;
    }

    private void count(long perLane) {
        flops += perLane * LANES;
    }

    @Override
    public void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out) {
        count(2L * which.length * n);
        to.addCombination(weight, which, rows, n, out);
    }

    @Override
    public void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int at) {
        count(2L * n);
        to.addScaled(weight, k, row, from, n, out, at);
    }

    @Override
    public void morph(
            double[] c,
            int at,
            int stride,
            int n,
            double[] x,
            int xAt,
            double[] value,
            double[] slope,
            double[] curvature,
            int out) {
        int perElement = (value == null ? 0 : 4) + (slope == null ? 0 : 3) + (curvature == null ? 0 : 1);
        count((long) perElement * n);
        to.morph(c, at, stride, n, x, xAt, value, slope, curvature, out);
    }

    @Override
    public void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
        count(2L * group.length * nE * nT);
        to.expand(u, q, group, nE, nT, out);
    }

    @Override
    public void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
        count(2L * groups * nE * nT);
        to.project(w, q, groups, nE, nT, back);
    }

    @Override
    public void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature) {
        count((slope == null ? 6L : 16L) * n);
        to.cubic(c, n, u, scale, value, slope, curvature);
    }

    @Override
    public void multiply(double[] a, double[] b, int n, double[] out) {
        count(n);
        to.multiply(a, b, n, out);
    }

    @Override
    public void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at) {
        count(2L * m * n);
        to.dotShared(a, rows, m, n, out, at);
    }

    @Override
    public void dotRows(double[] a, double[][] rows, int m, int n, double[] out) {
        count(2L * m * n);
        to.dotRows(a, rows, m, n, out);
    }

    @Override
    public void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
        count(2L * group.length * n);
        to.dotGroups(a, group, b, n, out, at);
    }

    @Override
    public void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
        count((long) WEIGHTS_PER_BIN * observed.length);
        to.poissonWeights(mu, observed, slope, weight, lowest);
    }

    @Override
    public void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope) {
        count((long) GAUSSIAN_SLOPE_PER_BIN * observed.length);
        to.gaussianSlope(mu, observed, precision, slope);
    }

    @Override
    public void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out) {
        count((long) GAUSSIAN_VALUE_PER_BIN * observed.length);
        to.gaussianValue(mu, observed, precision, out);
    }

    @Override
    public void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest) {
        count((long) CHANGE_PER_BIN * observed.length);
        to.poissonChange(mu, reference, observed, out, lowest);
    }

    /** Row i: i elements of 2 j + 1 operations, j = 0, ..., i − 1, and a pivot of 2 i, with its check, root and inverse 4 more. */
    @Override
    public void factor(double[] a, int at, int n, int stride, double[] worst) {
        long perLane = 0;
        for (int i = 0; i < n; i++) perLane += (long) i * i + 2L * i + 4;
        count(perLane);
        to.factor(a, at, n, stride, worst);
    }

    @Override
    public void solveLower(double[] factor, int at, int n, int stride, double[] b, int first, int rows) {
        count((long) rows * n * n);
        to.solveLower(factor, at, n, stride, b, first, rows);
    }

    @Override
    public void solveUpper(double[] factor, int at, int n, int stride, double[] b, int first) {
        count((long) n * n);
        to.solveUpper(factor, at, n, stride, b, first);
    }

    @Override
    public void poissonValue(
            double[] mu, double[] observed, double[] inverse, double[] work, double[] out, double[] lowest) {
        count((long) VALUE_PER_BIN * observed.length);
        to.poissonValue(mu, observed, inverse, work, out, lowest);
    }
}
