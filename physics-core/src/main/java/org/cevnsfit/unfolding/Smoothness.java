package org.cevnsfit.unfolding;

/**
 * Tikhonov's prior, τ Σ_k (D_k v)², with D_k the second difference of v on the bin centres, in units of the mean distance between them: v_{k+1} − 2 v_k + v_{k−1}
 * where bins are alike. v is the flux over its mean, or the flux over the assumed one.
 *
 * @param strength τ, zero or more
 * @param of what is meant to be smooth
 */
public record Smoothness(double strength, Of of) {

    /** What has little curvature. */
    public enum Of {
        /** the flux itself */
        FLUX,
        /** the ratio of the flux to the assumed one, which keeps the structure of the assumed one */
        RATIO
    }

    /**
     * @param edgesMeV edges of the flux bins
     * @param assumed mean of the assumed flux in each bin
     * @return √τ D in terms of u = flux over the assumed one, shape [differences][flux bins]
     */
    double[][] rows(double[] edgesMeV, double[] assumed) {
        int bins = assumed.length;
        if (strength == 0.0 || bins < 3) return new double[0][];
        double mean = 0.0;
        double[] centre = new double[bins];
        for (int k = 0; k < bins; k++) {
            mean += assumed[k] / bins;
            centre[k] = 0.5 * (edgesMeV[k] + edgesMeV[k + 1]);
        }
        double spacing = (centre[bins - 1] - centre[0]) / (bins - 1);
        double[][] rows = new double[bins - 2][bins];
        for (int k = 1; k + 1 < bins; k++) {
            double right = spacing / (centre[k + 1] - centre[k]);
            double left = spacing / (centre[k] - centre[k - 1]);
            double[] difference = {left, -left - right, right};
            for (int d = 0; d < 3; d++) {
                double scale = of == Of.FLUX ? assumed[k - 1 + d] / mean : 1.0;
                rows[k - 1][k - 1 + d] = Math.sqrt(strength) * difference[d] * scale;
            }
        }
        return rows;
    }
}
