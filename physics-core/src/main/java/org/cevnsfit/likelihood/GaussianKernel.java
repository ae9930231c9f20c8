package org.cevnsfit.likelihood;

/** Hot loops over the bins of a Gaussian likelihood. Plain arrays, no allocation; one fixed order of summation. */
public final class GaussianKernel {
    private GaussianKernel() {}

    /**
     * −2 ln λ = Σ_b (μ − n)²/σ², summed with compensation.
     *
     * @param mu expected counts; negative ones are legal
     * @param observed counts n
     * @param inverseVariance 1/σ²; 0 leaves a bin out
     * @return the exact value; +∞ if some μ is not finite
     */
    public static double chi2(double[] mu, double[] observed, double[] inverseVariance) {
        double sum = 0.0;
        double lost = 0.0;
        for (int b = 0; b < mu.length; b++) {
            double d = mu[b] - observed[b];
            double y = d * d * inverseVariance[b] - lost;
            double next = sum + y;
            lost = (next - sum) - y;
            sum = next;
        }
        return Double.isFinite(sum) ? sum : Double.POSITIVE_INFINITY;
    }

    /** @return change of −2 ln λ from a reference, Σ_b (μ − μ₀)(μ + μ₀ − 2 n)/σ²; +∞ if some μ is not finite */
    public static double change(double[] mu, double[] reference, double[] observed, double[] inverseVariance) {
        double sum = 0.0;
        for (int b = 0; b < mu.length; b++) {
            double twice = (mu[b] - observed[b]) + (reference[b] - observed[b]);
            sum += (mu[b] - reference[b]) * twice * inverseVariance[b];
        }
        return Double.isFinite(sum) ? sum : Double.POSITIVE_INFINITY;
    }

    /**
     * Weights of the derivatives: slope_b = ∂(χ²/2)/∂μ = (μ − n)/σ² and root_b = √(∂²(χ²/2)/∂μ²) = 1/σ.
     *
     * @param inverseSigma 1/σ
     * @return false if some μ is not finite
     */
    public static boolean weights(
            double[] mu,
            double[] observed,
            double[] inverseVariance,
            double[] inverseSigma,
            double[] slope,
            double[] root) {
        double check = 0.0;
        for (int b = 0; b < slope.length; b++) {
            slope[b] = (mu[b] - observed[b]) * inverseVariance[b];
            root[b] = inverseSigma[b];
            check += mu[b] * 0.0; // NaN where μ is not finite
        }
        return check == 0.0;
    }
}
