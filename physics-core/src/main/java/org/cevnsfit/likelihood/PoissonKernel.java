package org.cevnsfit.likelihood;

/** Hot loops over the bins of a Poisson likelihood. Plain arrays, no allocation; one fixed order of summation. */
public final class PoissonKernel {
    private PoissonKernel() {}

    /**
     * −2 ln λ = 2 Σ_b [μ − n + n ln(n/μ)] (Baker and Cousins, Nucl. Instrum. Meth. 221 (1984) 437), summed with compensation. A term
     * is exact to about n · 1e-16 also where μ is close to n, because μ − n is exact there.
     *
     * @param mu expected counts
     * @param observed counts n
     * @return the exact value; +∞ if μ ≤ 0 where n > 0 or μ < 0 anywhere or μ is not a number
     */
    public static double chi2(double[] mu, double[] observed) {
        double sum = 0.0;
        double lost = 0.0;
        for (int b = 0; b < mu.length; b++) {
            double n = observed[b];
            double m = mu[b];
            if (!(m > 0.0) && !(m == 0.0 && n == 0.0)) return Double.POSITIVE_INFINITY;
            double term = n == 0.0 ? m : m - n - n * Math.log(m / n); // not a number unless n is a count
            double y = term - lost;
            double next = sum + y;
            lost = (next - sum) - y;
            sum = next;
        }
        return 2.0 * sum;
    }

    /**
     * Fast stand-in for the change of −2 ln λ from a reference, 2 Σ_b [μ − μ₀ − n L(μ/μ₀)], where L is the first five terms of ln r = 2 Σ
     * s^(2k+1)/(2k+1), s = (r − 1)/(r + 1). L is monotonic and better than 1e-5 for 0.5 ≤ r ≤ 2: good enough to see whether −2 ln λ falls.
     *
     * @return the change; +∞ if some μ is not positive
     */
    public static double change(double[] mu, double[] reference, double[] observed, double[] work) {
        for (int b = 0; b < work.length; b++) {
            double difference = mu[b] - reference[b];
            double s = difference / (mu[b] + reference[b]);
            double s2 = s * s;
            double series = 1.0 + s2 * (1.0 / 3.0 + s2 * (1.0 / 5.0 + s2 * (1.0 / 7.0 + s2 * (1.0 / 9.0))));
            work[b] = difference - 2.0 * observed[b] * s * series;
        }
        double sum = 0.0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int b = 0; b < work.length; b++) {
            sum += work[b];
            lowest = Math.min(lowest, mu[b]);
        }
        return lowest > 0.0 ? 2.0 * sum : Double.POSITIVE_INFINITY;
    }

    /**
     * Weights of the derivatives: slope_b = ∂(χ²/2)/∂μ = 1 − n/μ and root_b = √(∂²(χ²/2)/∂μ²) = √n/μ.
     *
     * @param rootObserved √n
     * @return false if some μ is not positive where it must be; the weights are then unusable
     */
    public static boolean weights(
            double[] mu, double[] observed, double[] rootObserved, double[] slope, double[] root) {
        for (int b = 0; b < slope.length; b++) {
            double inverse = 1.0 / mu[b];
            slope[b] = 1.0 - observed[b] * inverse;
            root[b] = rootObserved[b] * inverse;
        }
        boolean positive = true;
        for (int b = 0; b < slope.length; b++) positive &= mu[b] > 0.0;
        return positive || mendEmptyBins(mu, observed, slope, root);
    }

    /** μ = 0 is legal where nothing was observed: slope 1, no curvature. */
    private static boolean mendEmptyBins(double[] mu, double[] observed, double[] slope, double[] root) {
        for (int b = 0; b < slope.length; b++) {
            if (mu[b] > 0.0) continue;
            if (!(mu[b] == 0.0 && observed[b] == 0.0)) return false;
            slope[b] = 1.0;
            root[b] = 0.0;
        }
        return true;
    }

    /** Σ_i a_i c_(offset + i), four partial sums. */
    public static double dot(double[] a, double[] c, int offset, int length) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 = Math.fma(a[i], c[offset + i], s0);
            s1 = Math.fma(a[i + 1], c[offset + i + 1], s1);
            s2 = Math.fma(a[i + 2], c[offset + i + 2], s2);
            s3 = Math.fma(a[i + 3], c[offset + i + 3], s3);
        }
        for (; i < length; i++) s0 = Math.fma(a[i], c[offset + i], s0);
        return (s0 + s1) + (s2 + s3);
    }

    /** out_b += factor · row_b */
    static void addScaled(double[] row, double factor, double[] out) {
        for (int b = 0; b < row.length; b++) out[b] += factor * row[b];
    }

    /** out_(offset + b) += factor · row_b · scale_b */
    static void addProduct(double[] row, double factor, double[] scale, double[] out, int offset) {
        for (int b = 0; b < row.length; b++) out[offset + b] += factor * row[b] * scale[b];
    }
}
