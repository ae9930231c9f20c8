package org.cevnsfit.detector;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.cevnsfit.numerics.MonotoneCubic;

/**
 * Fraction of events in a time bin, ∫ p(t − s) ε(t) dt, and its derivative with respect to the shift s. p is the derivative of a
 * monotone cubic cumulative, hence quadratic between its nodes. Exact to rounding; runs when a profile is built.
 *
 * @param cumulative ∫ p up to t
 * @param efficiency ε(t)
 */
record ShiftedFractions(MonotoneCubic cumulative, TimeEfficiency efficiency) {
    // degree 5: p is quadratic and ε nearly linear within one piece of the cumulative
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(3);

    /** @return expected fraction in [lower, upper) at a shift, dimensionless */
    double fraction(double lowerUs, double upperUs, double shiftUs) {
        double plateau = efficiency.plateauEndUs();
        double flat = lowerUs >= plateau
                ? 0.0
                : cumulative.value(Math.min(upperUs, plateau) - shiftUs) - cumulative.value(lowerUs - shiftUs);
        return flat + decayingPart(lowerUs, upperUs, shiftUs);
    }

    /** @return d fraction / d shift [1/µs] */
    double derivative(double lowerUs, double upperUs, double shiftUs) {
        return cumulative.derivative(lowerUs - shiftUs) * efficiency.at(lowerUs)
                - cumulative.derivative(upperUs - shiftUs) * efficiency.at(upperUs)
                - efficiency.decayPerUs() * decayingPart(lowerUs, upperUs, shiftUs);
    }

    /** @return ∫ p(t − s) ε(t) dt over the part of the bin after the plateau, piece by piece */
    private double decayingPart(double lowerUs, double upperUs, double shiftUs) {
        double from = Math.max(lowerUs, efficiency.plateauEndUs());
        if (from >= upperUs) return 0.0;
        double[] edges = cumulative.nodesWithin(from - shiftUs, upperUs - shiftUs);
        double sum = 0.0;
        for (int k = 0; k + 1 < edges.length; k++) {
            double middle = 0.5 * (edges[k] + edges[k + 1]);
            double half = 0.5 * (edges[k + 1] - edges[k]);
            for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
                double t = middle + half * RULE.getPoint(i);
                sum += RULE.getWeight(i) * half * cumulative.derivative(t) * efficiency.at(t + shiftUs);
            }
        }
        return sum;
    }
}
