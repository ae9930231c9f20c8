package org.cevnsfit.likelihood;

/** Hot loops over bins of a Poisson likelihood. Plain arrays, no allocation; one fixed order of summation. */
public final class PoissonKernel {
    private PoissonKernel() {}

    /**
     * −2 ln λ = 2 Σ_b [μ − n + n ln(n/μ)] (Baker and Cousins, Nucl. Instrum. Meth. 221 (1984) 437), summed with compensation.
     *
     * @param mu expected counts
     * @param observed counts n
     * @param bins number of bins
     * @return the exact value; +∞ if μ ≤ 0 where n > 0 or μ < 0 anywhere or μ is not a number
     */
    public static double chi2(double[] mu, double[] observed, int bins) {
        double sum = 0.0;
        double lost = 0.0;
        for (int b = 0; b < bins; b++) {
            double n = observed[b];
            double m = mu[b];
            if (!(m > 0.0) && !(m == 0.0 && n == 0.0)) return Double.POSITIVE_INFINITY;
            double term = m - n;
            if (n > 0.0) {
                double excess = (m - n) / n;
                term -= n * (Math.abs(excess) < 0.1 ? Math.log1p(excess) : Math.log(m / n));
            }
            double y = term - lost;
            double next = sum + y;
            lost = (next - sum) - y;
            sum = next;
        }
        return 2.0 * sum;
    }

    /**
     * Weights of the derivatives: w1 = ∂(χ²/2)/∂μ = 1 − n/μ and w2 = ∂²(χ²/2)/∂μ² = n/μ².
     *
     * @return false if some μ is not positive where it must be; the weights are then unusable
     */
    public static boolean weights(double[] mu, double[] observed, double[] w1, double[] w2, int bins) {
        double worst = Double.POSITIVE_INFINITY;
        for (int b = 0; b < bins; b++) {
            double inverse = 1.0 / mu[b];
            double ratio = observed[b] * inverse;
            w1[b] = 1.0 - ratio;
            w2[b] = ratio * inverse;
            worst = Math.min(worst, mu[b]);
        }
        return worst > 0.0 || mendEmptyBins(mu, observed, w1, w2, bins);
    }

    /** μ = 0 is legal where nothing was observed: slope 1, no curvature. */
    private static boolean mendEmptyBins(double[] mu, double[] observed, double[] w1, double[] w2, int bins) {
        for (int b = 0; b < bins; b++) {
            if (mu[b] > 0.0) continue;
            if (!(mu[b] == 0.0 && observed[b] == 0.0)) return false;
            w1[b] = 1.0;
            w2[b] = 0.0;
        }
        return true;
    }

    /**
     * Adds (or stores) an outer product: out[offset + i·nT + j] += u_i q_j.
     *
     * @param add true to add, false to overwrite
     */
    public static void outer(double[] u, double[] q, int nE, int nT, double[] out, int offset, boolean add) {
        for (int i = 0, at = offset; i < nE; i++, at += nT) {
            double ui = u[i];
            if (add) {
                for (int j = 0; j < nT; j++) out[at + j] += ui * q[j];
            } else {
                for (int j = 0; j < nT; j++) out[at + j] = ui * q[j];
            }
        }
    }

    /** back_i = Σ_j w_ij q_j, the projection of bin weights on one time profile. */
    public static void project(double[] w, double[] q, int nE, int nT, double[] back) {
        for (int i = 0, at = 0; i < nE; i++, at += nT) {
            double sum = 0.0;
            for (int j = 0; j < nT; j++) sum += w[at + j] * q[j];
            back[i] = sum;
        }
    }

    /** Σ_b a_b c_b over a contiguous row of c, four partial sums. */
    public static double dot(double[] a, double[] c, int offset, int bins) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int b = 0;
        for (; b + 3 < bins; b += 4) {
            s0 += a[b] * c[offset + b];
            s1 += a[b + 1] * c[offset + b + 1];
            s2 += a[b + 2] * c[offset + b + 2];
            s3 += a[b + 3] * c[offset + b + 3];
        }
        for (; b < bins; b++) s0 += a[b] * c[offset + b];
        return (s0 + s1) + (s2 + s3);
    }

    /** out_b = a_b c_b with c a row at an offset. */
    public static void multiply(double[] a, double[] c, int offset, double[] out, int bins) {
        for (int b = 0; b < bins; b++) out[b] = a[b] * c[offset + b];
    }
}
