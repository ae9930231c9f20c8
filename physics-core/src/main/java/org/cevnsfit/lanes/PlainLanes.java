package org.cevnsfit.lanes;

/** {@link LaneKernels} in plain Java: for machines without the Vector API, for short runs, and as the readable twin. */
public final class PlainLanes implements LaneKernels {
    @Override
    public void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out) {
        PlainTemplates.addCombination(weight, which, rows, n, out);
    }

    @Override
    public void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int to) {
        PlainTemplates.addScaled(weight, k, row, from, n, out, to);
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
            int to) {
        PlainTemplates.morph(c, at, stride, n, x, xAt, value, slope, curvature, to);
    }

    @Override
    public void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
        PlainTemplates.expand(u, q, group, nE, nT, out);
    }

    @Override
    public void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
        PlainTemplates.project(w, q, groups, nE, nT, back);
    }

    @Override
    public void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature) {
        PlainTemplates.cubic(c, n, u, scale, value, slope, curvature);
    }

    @Override
    public void multiply(double[] a, double[] b, int n, double[] out) {
        PlainSums.multiply(a, b, n, out);
    }

    @Override
    public void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at) {
        PlainSums.dotShared(a, rows, m, n, out, at);
    }

    @Override
    public void dotRows(double[] a, double[][] rows, int m, int n, double[] out) {
        PlainSums.dotRows(a, rows, m, n, out);
    }

    @Override
    public void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
        PlainSums.dotGroups(a, group, b, n, out, at);
    }

    @Override
    public void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
        PlainStatistics.poissonWeights(mu, observed, slope, weight, lowest);
    }

    @Override
    public void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope) {
        PlainStatistics.gaussianSlope(mu, observed, precision, slope);
    }

    @Override
    public void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out) {
        PlainStatistics.gaussianValue(mu, observed, precision, out);
    }

    @Override
    public void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest) {
        PlainStatistics.poissonChange(mu, reference, observed, out, lowest);
    }

    @Override
    public void poissonValue(
            double[] mu, double[] observed, double[] inverse, double[] work, double[] out, double[] lowest) {
        PlainStatistics.poissonValue(mu, observed, inverse, work, out, lowest);
    }

    @Override
    public void factor(double[] a, int at, int n, int stride, double[] worst) {
        PlainAlgebra.factor(a, at, n, stride, worst);
    }

    @Override
    public void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows) {
        PlainAlgebra.solveLower(factor, at, n, stride, b, to, rows);
    }

    @Override
    public void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to) {
        PlainAlgebra.solveUpper(factor, at, n, stride, b, to);
    }
}
