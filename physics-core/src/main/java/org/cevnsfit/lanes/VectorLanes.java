package org.cevnsfit.lanes;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link LaneKernels} with the Vector API: as many lanes at once as the processor has. */
public final class VectorLanes implements LaneKernels {
    private static final VectorSpecies<Double> S =
            DoubleVector.SPECIES_PREFERRED.length() > LANES ? DoubleVector.SPECIES_512 : DoubleVector.SPECIES_PREFERRED;
    static final int STEP = S.length();

    static DoubleVector load(double[] a, int at) {
        return DoubleVector.fromArray(S, a, at);
    }

    static DoubleVector all(double value) {
        return DoubleVector.broadcast(S, value);
    }

    @Override
    public void addCombination(double[] weight, int[] which, double[] rows, int n, double[] out) {
        VectorTemplates.addCombination(weight, which, rows, n, out);
    }

    @Override
    public void addScaled(double[] weight, int k, double[] row, int from, int n, double[] out, int to) {
        VectorTemplates.addScaled(weight, k, row, from, n, out, to);
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
        VectorTemplates.morph(c, at, stride, n, x, xAt, value, slope, curvature, to);
    }

    @Override
    public void expand(double[] u, double[] q, int[] group, int nE, int nT, double[] out) {
        VectorExpansion.expand(u, q, group, nE, nT, out);
    }

    @Override
    public void project(double[] w, double[] q, int groups, int nE, int nT, double[] back) {
        VectorExpansion.project(w, q, groups, nE, nT, back);
    }

    @Override
    public void cubic(double[] c, int n, double[] u, double scale, double[] value, double[] slope, double[] curvature) {
        VectorExpansion.cubic(c, n, u, scale, value, slope, curvature);
    }

    @Override
    public void multiply(double[] a, double[] b, int n, double[] out) {
        VectorSums.multiply(a, b, n, out);
    }

    @Override
    public void dotShared(double[] a, double[] rows, int m, int n, double[] out, int at) {
        VectorSums.dotShared(a, rows, m, n, out, at);
    }

    @Override
    public void dotRows(double[] a, double[][] rows, int m, int n, double[] out) {
        VectorSums.dotRows(a, rows, m, n, out);
    }

    @Override
    public void dotGroups(double[] a, int[] group, double[] b, int n, double[] out, int at) {
        VectorSums.dotGroups(a, group, b, n, out, at);
    }

    @Override
    public void poissonWeights(double[] mu, double[] observed, double[] slope, double[] weight, double[] lowest) {
        VectorStatistics.poissonWeights(mu, observed, slope, weight, lowest);
    }

    @Override
    public void gaussianSlope(double[] mu, double[] observed, double[] precision, double[] slope) {
        VectorStatistics.gaussianSlope(mu, observed, precision, slope);
    }

    @Override
    public void gaussianValue(double[] mu, double[] observed, double[] precision, double[] out) {
        VectorStatistics.gaussianValue(mu, observed, precision, out);
    }

    @Override
    public void poissonChange(double[] mu, double[] reference, double[] observed, double[] out, double[] lowest) {
        VectorStatistics.poissonChange(mu, reference, observed, out, lowest);
    }

    @Override
    public void factor(double[] a, int at, int n, int stride, double[] worst) {
        VectorAlgebra.factor(a, at, n, stride, worst);
    }

    @Override
    public void solveLower(double[] factor, int at, int n, int stride, double[] b, int to, int rows) {
        VectorAlgebra.solveLower(factor, at, n, stride, b, to, rows);
    }

    @Override
    public void solveUpper(double[] factor, int at, int n, int stride, double[] b, int to) {
        VectorAlgebra.solveUpper(factor, at, n, stride, b, to);
    }

    @Override
    public void poissonValue(
            double[] mu, double[] observed, double[] inverse, double[] work, double[] out, double[] lowest) {
        VectorStatistics.poissonValue(mu, observed, inverse, work, out, lowest);
    }
}
