package org.cevnsfit.likelihood;

/**
 * Hot loops of a prediction that factorises into energy and time, μ_ij = Σ_g U_ig q_jg. Time groups come in packs of {@value #PACK}, so
 * that one pass over the bins serves several of them.
 */
final class TimeKernel {
    /** Groups per pass. */
    static final int PACK = 4;

    private TimeKernel() {}

    /**
     * out_ij = scale_ij (base_ij + Σ_(g in pack) u_ig q_jg).
     *
     * @param u energy factors, shape [nE × width]
     * @param q time factors, shape [nT × width]
     * @param width groups, padded to a multiple of PACK
     * @param first first group of the pack
     * @param out shape [nE × nT] at an offset; its content is the base if {@code add}, else the base is 0
     * @param scale factor per bin, or null for 1
     */
    static void expand(
            double[] u,
            double[] q,
            int width,
            int first,
            int nE,
            int nT,
            double[] out,
            int offset,
            boolean add,
            double[] scale) {
        for (int i = 0, b = 0; i < nE; i++) {
            int at = i * width + first;
            double u0 = u[at];
            double u1 = u[at + 1];
            double u2 = u[at + 2];
            double u3 = u[at + 3];
            for (int j = 0, t = first; j < nT; j++, t += width, b++) {
                double base = add ? out[offset + b] : 0.0;
                double left = Math.fma(u0, q[t], base);
                double right = u2 * q[t + 2];
                double sum = Math.fma(u1, q[t + 1], left) + Math.fma(u3, q[t + 3], right);
                out[offset + b] = scale == null ? sum : sum * scale[b];
            }
        }
    }

    /** As {@link #expand} for a single group: out_ij = scale_ij u_ig q_jg. */
    static void expandOne(
            double[] u, double[] q, int width, int group, int nE, int nT, double[] out, int offset, double[] scale) {
        for (int i = 0, b = 0; i < nE; i++) {
            double factor = u[i * width + group];
            for (int j = 0, t = group; j < nT; j++, t += width, b++) out[offset + b] = factor * q[t] * scale[b];
        }
    }

    /** back_ig = Σ_j w_ij q_jg for one pack of groups. */
    static void project(double[] w, double[] q, int width, int first, int nE, int nT, double[] back) {
        for (int i = 0, b = 0; i < nE; i++) {
            double s0 = 0.0;
            double s1 = 0.0;
            double s2 = 0.0;
            double s3 = 0.0;
            for (int j = 0, t = first; j < nT; j++, t += width, b++) {
                double weight = w[b];
                s0 = Math.fma(weight, q[t], s0);
                s1 = Math.fma(weight, q[t + 1], s1);
                s2 = Math.fma(weight, q[t + 2], s2);
                s3 = Math.fma(weight, q[t + 3], s3);
            }
            int at = i * width + first;
            back[at] = s0;
            back[at + 1] = s1;
            back[at + 2] = s2;
            back[at + 3] = s3;
        }
    }
}
