package org.cevnsfit.unfolding;

import org.cevnsfit.likelihood.Objective;
import org.cevnsfit.likelihood.PoissonKernel;

/** −2 ln λ of the counts with pull terms and the smoothness prior. It is convex. */
final class UnfoldingObjective implements Objective {
    private final CountModel model;
    private final double[] counts;
    private final double[][] rows;
    private final double[] rootCounts;
    private final double[] slope;
    private final double[] root;

    /** @param rows square roots of the smoothness prior, shape [differences][flux bins] */
    UnfoldingObjective(CountModel model, double[] counts, double[][] rows) {
        this.model = model;
        this.counts = counts;
        this.rows = rows;
        rootCounts = new double[counts.length];
        for (int i = 0; i < counts.length; i++) rootCounts[i] = Math.sqrt(counts[i]);
        slope = new double[counts.length];
        root = new double[counts.length];
    }

    @Override
    public int parameters() {
        return model.unknowns();
    }

    @Override
    public double chi2(double[] x) {
        double sum = PoissonKernel.chi2(model.expected(x), counts);
        for (double[] row : rows) {
            double difference = dot(row, x);
            sum += difference * difference;
        }
        for (int j = model.fluxBins(); j < x.length; j++) {
            if (model.sigma(j) > 0.0) sum += x[j] * x[j] / (model.sigma(j) * model.sigma(j));
        }
        return sum;
    }

    @Override
    public boolean derivatives(double[] x, double[] gradient, double[] hessian, double[] convexPart) {
        if (!PoissonKernel.weights(model.expected(x), counts, rootCounts, slope, root)) return false;
        int n = x.length;
        for (int k = 0; k < n; k++) {
            double[] of = model.slope(k);
            gradient[k] = 2.0 * dot(of, slope);
            for (int l = 0; l <= k; l++) {
                double[] with = model.slope(l);
                double sum = 0.0;
                for (int i = 0; i < of.length; i++) sum += of[i] * with[i] * root[i] * root[i];
                hessian[k * n + l] = 2.0 * sum;
            }
        }
        addPriors(x, gradient, hessian);
        for (int k = 0; k < n; k++) for (int l = 0; l < k; l++) hessian[l * n + k] = hessian[k * n + l];
        System.arraycopy(hessian, 0, convexPart, 0, n * n);
        return true;
    }

    private void addPriors(double[] x, double[] gradient, double[] hessian) {
        int n = x.length;
        for (double[] row : rows) {
            double difference = dot(row, x);
            for (int k = 0; k < row.length; k++) {
                gradient[k] += 2.0 * row[k] * difference;
                for (int l = 0; l <= k; l++) hessian[k * n + l] += 2.0 * row[k] * row[l];
            }
        }
        for (int j = model.fluxBins(); j < n; j++) {
            if (!(model.sigma(j) > 0.0)) continue;
            double weight = 1.0 / (model.sigma(j) * model.sigma(j));
            gradient[j] += 2.0 * weight * x[j];
            hessian[j * n + j] += 2.0 * weight;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
