package org.cevnsfit.unfolding;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.cevnsfit.error.InputException;
import org.cevnsfit.profile.BoundedMinimum;

/**
 * Finds the flux in bins of the neutrino energy from counts in bins of the recoil energy, by maximum likelihood with a smoothness prior, no flux below zero.
 * Source: arXiv:2302.10460.
 */
public final class FluxUnfolding {
    private static final double MOST = 1e6; // times the assumed flux
    private static final double NUISANCE_RANGE = 0.999; // counts stay above zero

    private final CountModel model;
    private final double[][] rows;
    private final double[] lower;
    private final double[] upper;

    /**
     * @param edgesMeV edges of the flux bins [MeV]
     * @param assumed mean of the assumed flux in each bin, in any unit
     */
    public FluxUnfolding(CountModel model, Smoothness smoothness, double[] edgesMeV, double[] assumed) {
        this.model = model;
        rows = smoothness.rows(edgesMeV, assumed);
        int n = model.unknowns();
        lower = new double[n];
        upper = new double[n];
        for (int j = 0; j < n; j++) {
            boolean flux = j < model.fluxBins();
            upper[j] = flux ? MOST : model.sigma(j) > 0.0 ? NUISANCE_RANGE : 0.0;
            lower[j] = flux ? 0.0 : -upper[j];
        }
    }

    /** @return u_k, flux over the assumed one, followed by the nuisances a and b */
    public BoundedMinimum fit(double[] counts) {
        return minimum(counts, lower, upper, assumed());
    }

    private BoundedMinimum minimum(double[] counts, double[] low, double[] high, double[] start) {
        BoundedMinimum found = BoundedMinimum.of(new UnfoldingObjective(model, counts, rows), low, high, start);
        if (found.status().succeeded()) return found;
        throw new InputException(
                "smoothness",
                "the counts do not determine the flux in every bin, the search ended with " + found.status(),
                "choose wider or fewer flux bins, or a larger strength");
    }

    private double[] assumed() {
        double[] start = new double[model.unknowns()];
        Arrays.fill(start, 0, model.fluxBins(), 1.0);
        return start;
    }

    /** @return where Δχ² = level on both sides of the minimum, the other unknowns profiled; zero where it never gets there */
    double[] interval(double[] counts, BoundedMinimum best, int bin, double level) {
        double at = best.x()[bin];
        double below = at > 0.0 && rise(counts, best, bin, 0.0) > level ? crossing(counts, best, bin, level, 0.0) : 0.0;
        double far = Math.max(2.0 * at, 1.0);
        while (rise(counts, best, bin, far) < level) {
            if (far > MOST) return new double[] {below, Double.POSITIVE_INFINITY};
            far *= 2.0;
        }
        return new double[] {below, crossing(counts, best, bin, level, far)};
    }

    private double crossing(double[] counts, BoundedMinimum best, int bin, double level, double far) {
        double near = best.x()[bin];
        BrentSolver solver = new BrentSolver(1e-6, 1e-9);
        return solver.solve(200, u -> rise(counts, best, bin, u) - level, Math.min(near, far), Math.max(near, far));
    }

    private double rise(double[] counts, BoundedMinimum best, int bin, double value) {
        double[] low = lower.clone();
        double[] high = upper.clone();
        low[bin] = value;
        high[bin] = value;
        double[] start = best.x().clone();
        start[bin] = value;
        return minimum(counts, low, high, start).chi2() - best.chi2();
    }

    /** @return covariance of u with the prior as a measurement, (½ ∂²χ²)^-1, nuisances profiled; shape [flux bins][flux bins] */
    RealMatrix covariance(double[] counts, double[] at) {
        return flux(inverse(half(new UnfoldingObjective(model, counts, rows), at)));
    }

    /** @return covariance of the estimate over repetitions of the experiment, C F C with F the information of counts and pull terms, same shape */
    RealMatrix scatter(double[] counts, double[] at) {
        RealMatrix covariance = inverse(half(new UnfoldingObjective(model, counts, rows), at));
        RealMatrix information = half(new UnfoldingObjective(model, counts, new double[0][]), at);
        return flux(covariance.multiply(information).multiply(covariance));
    }

    /** @return tr(C F) less the nuisances: how many flux bins the counts determine rather than the prior */
    double measuredBins(double[] counts, double[] at) {
        RealMatrix covariance = inverse(half(new UnfoldingObjective(model, counts, rows), at));
        RealMatrix information = half(new UnfoldingObjective(model, counts, new double[0][]), at);
        return covariance.multiply(information).getTrace() - (covariance.getRowDimension() - model.fluxBins());
    }

    private RealMatrix flux(RealMatrix all) {
        int last = model.fluxBins() - 1;
        return all.getSubMatrix(0, last, 0, last);
    }

    /** ½ ∂²χ² of the unknowns that can move */
    private RealMatrix half(UnfoldingObjective objective, double[] at) {
        int n = model.unknowns();
        double[] hessian = new double[n * n];
        if (!objective.derivatives(at, new double[n], hessian, new double[n * n])) {
            throw new IllegalStateException("no derivatives at a minimum: " + Arrays.toString(at));
        }
        RealMatrix half = new Array2DRowRealMatrix(n, n);
        for (int k = 0; k < n; k++) for (int l = 0; l < n; l++) half.setEntry(k, l, 0.5 * hessian[k * n + l]);
        int[] moving = IntStream.range(0, n).filter(j -> model.sigma(j) > 0.0).toArray();
        return half.getSubMatrix(moving, moving);
    }

    private static RealMatrix inverse(RealMatrix matrix) {
        try {
            return new CholeskyDecomposition(matrix, 1e-9, 0.0).getSolver().getInverse();
        } catch (NonPositiveDefiniteMatrixException e) {
            throw new InputException(
                    "smoothness",
                    "the counts do not determine the flux in every bin",
                    "choose wider or fewer flux bins, or a larger strength",
                    e);
        }
    }
}
