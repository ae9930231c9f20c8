package org.cevnsfit.unfolding;

import java.util.List;

/**
 * Expected counts of a detector as a sum over bins of the flux, μ_i = Σ_k M_ik u_k + (1 + a) O_i + (1 + b) B_i. The unknowns are u_k, the flux in a bin over the
 * assumed one, and the relative changes a, b.
 *
 * @param perFluxBin M, counts at the assumed flux, shape [flux bin][recoil bin]
 * @param outside O, counts of neutrinos outside the flux bins, shape [recoil bin]
 * @param background B, counts of everything else, same shape
 * @param outsideSigma width of a; zero keeps a = 0
 * @param backgroundSigma width of b; zero keeps b = 0
 */
public record CountModel(
        List<double[]> perFluxBin, double[] outside, double[] background, double outsideSigma, double backgroundSigma) {

    public CountModel {
        perFluxBin = List.copyOf(perFluxBin);
        for (double[] row : perFluxBin) {
            if (row.length != outside.length || row.length != background.length) {
                throw new IllegalStateException(
                        "recoil bins: " + row.length + ", " + outside.length + ", " + background.length);
            }
        }
    }

    /** @return K, number of bins of the flux */
    public int fluxBins() {
        return perFluxBin.size();
    }

    /** @return number of bins of the recoil energy */
    public int recoilBins() {
        return outside.length;
    }

    /** @return K + 2: u_k, a, b */
    int unknowns() {
        return fluxBins() + 2;
    }

    /** @return ∂μ/∂x_j at every recoil bin */
    double[] slope(int unknown) {
        if (unknown < fluxBins()) return perFluxBin.get(unknown);
        return unknown == fluxBins() ? outside : background;
    }

    /** @return width of the pull term of an unknown; infinite for the flux */
    double sigma(int unknown) {
        if (unknown < fluxBins()) return Double.POSITIVE_INFINITY;
        return unknown == fluxBins() ? outsideSigma : backgroundSigma;
    }

    /** @return μ at u, a, b */
    public double[] expected(double[] unknowns) {
        double[] expected = new double[recoilBins()];
        for (int j = 0; j < unknowns(); j++) {
            double[] slope = slope(j);
            double value = j < fluxBins() ? unknowns[j] : 1.0 + unknowns[j];
            for (int i = 0; i < expected.length; i++) expected[i] += value * slope[i];
        }
        return expected;
    }

    /** @return μ at the assumed flux in each bin */
    public double[] assumed() {
        double[] unknowns = new double[unknowns()];
        for (int k = 0; k < fluxBins(); k++) unknowns[k] = 1.0;
        return expected(unknowns);
    }
}
