package org.cevnsfit.detector;

import java.util.Arrays;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.cevnsfit.numerics.MonotoneCubic;

/**
 * Fraction of events in a time bin, ∫ p(t − s) ε(t) dt, and its derivative with respect to the shift s. p is the derivative of a
 * monotone cubic cumulative C, hence quadratic between its nodes. With ε = exp(−λ (t − t_0)) after the plateau the integral is
 * exp(−λ (s − t_0)) [G(b − s) − G(a − s)], G(u) = ∫ p(v) exp(−λ v) dv up to u. Exact to rounding; runs when a profile is built.
 */
final class ShiftedFractions {
    // degree 5: p is quadratic and exp(−λ v) nearly linear within one piece of the cumulative
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(3);

    private final MonotoneCubic cumulative;
    private final TimeEfficiency efficiency;
    private final double[] nodesUs;
    private final double[] weighted; // G at the nodes

    /**
     * @param edgesUs edges of the histogram of arrival times [µs], length n + 1
     * @param content content per bin, length n
     */
    ShiftedFractions(double[] edgesUs, double[] content, TimeEfficiency efficiency) {
        double[] sum = new double[edgesUs.length];
        for (int i = 0; i < content.length; i++) sum[i + 1] = sum[i] + content[i];
        this.cumulative = new MonotoneCubic(edgesUs, sum);
        this.efficiency = efficiency;
        this.nodesUs = edgesUs.clone();
        this.weighted = new double[edgesUs.length];
        for (int k = 0; k < content.length; k++) weighted[k + 1] = weighted[k] + piece(edgesUs[k], edgesUs[k + 1]);
    }

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

    /** @return ∫ p(t − s) ε(t) dt over the part of the bin after the plateau */
    private double decayingPart(double lowerUs, double upperUs, double shiftUs) {
        double from = Math.max(lowerUs, efficiency.plateauEndUs());
        if (from >= upperUs) return 0.0;
        double scale = Math.exp(-efficiency.decayPerUs() * (shiftUs - efficiency.plateauEndUs()));
        return scale * (weightedUpTo(upperUs - shiftUs) - weightedUpTo(from - shiftUs));
    }

    /** @return G(u) */
    private double weightedUpTo(double u) {
        int last = nodesUs.length - 1;
        if (u <= nodesUs[0]) return 0.0;
        if (u >= nodesUs[last]) return weighted[last];
        int found = Arrays.binarySearch(nodesUs, u);
        if (found >= 0) return weighted[found];
        int k = -found - 2;
        return weighted[k] + piece(nodesUs[k], u);
    }

    /** @return ∫ p(v) exp(−λ v) dv between two times within one piece */
    private double piece(double lowerUs, double upperUs) {
        double half = 0.5 * (upperUs - lowerUs);
        double sum = 0.0;
        for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
            double v = lowerUs + half * (1 + RULE.getPoint(i));
            sum += RULE.getWeight(i) * half * cumulative.derivative(v) * Math.exp(-efficiency.decayPerUs() * v);
        }
        return sum;
    }
}
