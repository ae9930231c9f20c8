package org.cevnsfit.detector;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Quadrature of ∫_bin ε(X) p(X) dX for all photoelectron bins. Bins are split where the efficiency is cut to zero or one, so the
 * integrand is smooth within each Gauss-Legendre interval; what lies where ε = 0 carries no node.
 *
 * @param photoelectrons nodes X [PE]
 * @param logPhotoelectrons ln X, same order
 * @param weight quadrature weight times ε(X) [PE], same order
 * @param start first node of each bin, length bins + 1
 */
record SelectionNodes(double[] photoelectrons, double[] logPhotoelectrons, double[] weight, int[] start)
        implements Serializable {

    static SelectionNodes of(double[] edgesPe, EfficiencyCurves.Sigmoid efficiency, int nodesPerInterval) {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(nodesPerInterval);
        double zero = efficiency.photoelectronsAt(0.0);
        double one = efficiency.photoelectronsAt(1.0);
        DoubleStream.Builder nodes = DoubleStream.builder();
        DoubleStream.Builder weights = DoubleStream.builder();
        int[] start = new int[edgesPe.length];
        for (int bin = 0; bin + 1 < edgesPe.length; bin++) {
            start[bin + 1] = start[bin];
            double lower = edgesPe[bin];
            double upper = edgesPe[bin + 1];
            double[] cuts = {lower, clamp(zero, lower, upper), clamp(one, lower, upper), upper};
            for (int i = 1; i + 1 < cuts.length; i++) { // below the zero there is nothing to select
                if (cuts[i + 1] <= cuts[i]) continue;
                addInterval(rule, cuts[i], cuts[i + 1], efficiency, nodes, weights);
                start[bin + 1] += nodesPerInterval;
            }
        }
        double[] x = nodes.build().toArray();
        return new SelectionNodes(
                x, Arrays.stream(x).map(Math::log).toArray(), weights.build().toArray(), start);
    }

    private static void addInterval(
            GaussIntegrator rule,
            double lower,
            double upper,
            EfficiencyCurves.Sigmoid efficiency,
            DoubleStream.Builder nodes,
            DoubleStream.Builder weights) {
        double half = 0.5 * (upper - lower);
        for (int i = 0; i < rule.getNumberOfPoints(); i++) {
            double x = lower + half * (1 + rule.getPoint(i));
            nodes.add(x);
            weights.add(half * rule.getWeight(i) * efficiency.at(x));
        }
    }

    private static double clamp(double x, double lower, double upper) {
        return Math.max(lower, Math.min(upper, x));
    }

    /** Fills the selection probability per bin, shape [bins]. */
    void integrate(GammaSmearing.Shape density, double[] probability) {
        for (int bin = 0; bin + 1 < start.length; bin++) {
            double sum = 0.0;
            for (int i = start[bin]; i < start[bin + 1]; i++) {
                sum += weight[i] * density.density(photoelectrons[i], logPhotoelectrons[i]);
            }
            probability[bin] = sum;
        }
    }
}
