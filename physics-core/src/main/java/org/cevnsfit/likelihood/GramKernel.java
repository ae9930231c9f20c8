package org.cevnsfit.likelihood;

/**
 * Gram matrix H_kl = 2 Σ_b s_kb s_lb of the rows of s. Four rows by two at a time: eight independent sums keep both multiply-add units of a core
 * busy and each loaded value serves several of them.
 */
public final class GramKernel {
    private GramKernel() {}

    /**
     * @param s shape [rows × bins], row-major
     * @param h receives both triangles, shape [rows × rows]
     */
    public static void gram(double[] s, int rows, int bins, double[] h) {
        int k = 0;
        for (; k + 3 < rows; k += 4) {
            int l = k;
            for (; l + 1 < rows; l += 2) fourByTwo(s, k, l, rows, bins, h);
            if (l < rows) for (int a = k; a < k + 4; a++) single(s, a, l, rows, bins, h);
        }
        for (; k < rows; k += 2) {
            int l = k;
            for (; k + 1 < rows && l + 1 < rows; l += 2) twoByTwo(s, k, l, rows, bins, h);
            for (; l < rows; l++) for (int a = k; a < Math.min(k + 2, rows); a++) single(s, a, l, rows, bins, h);
        }
    }

    private static void fourByTwo(double[] s, int k, int l, int rows, int bins, double[] h) {
        int k0 = k * bins;
        int k1 = k0 + bins;
        int k2 = k1 + bins;
        int k3 = k2 + bins;
        int l0 = l * bins;
        int l1 = l0 + bins;
        double s00 = 0.0;
        double s10 = 0.0;
        double s20 = 0.0;
        double s30 = 0.0;
        double s01 = 0.0;
        double s11 = 0.0;
        double s21 = 0.0;
        double s31 = 0.0;
        for (int b = 0; b < bins; b++) {
            double c0 = s[l0 + b];
            double c1 = s[l1 + b];
            double a0 = s[k0 + b];
            s00 = Math.fma(a0, c0, s00);
            s01 = Math.fma(a0, c1, s01);
            double a1 = s[k1 + b];
            s10 = Math.fma(a1, c0, s10);
            s11 = Math.fma(a1, c1, s11);
            double a2 = s[k2 + b];
            s20 = Math.fma(a2, c0, s20);
            s21 = Math.fma(a2, c1, s21);
            double a3 = s[k3 + b];
            s30 = Math.fma(a3, c0, s30);
            s31 = Math.fma(a3, c1, s31);
        }
        put(h, k, l, rows, s00);
        put(h, k + 1, l, rows, s10);
        put(h, k + 2, l, rows, s20);
        put(h, k + 3, l, rows, s30);
        put(h, k, l + 1, rows, s01);
        put(h, k + 1, l + 1, rows, s11);
        put(h, k + 2, l + 1, rows, s21);
        put(h, k + 3, l + 1, rows, s31);
    }

    private static void twoByTwo(double[] s, int k, int l, int rows, int bins, double[] h) {
        int k0 = k * bins;
        int k1 = k0 + bins;
        int l0 = l * bins;
        int l1 = l0 + bins;
        double s00 = 0.0;
        double s01 = 0.0;
        double s10 = 0.0;
        double s11 = 0.0;
        for (int b = 0; b < bins; b++) {
            double a0 = s[k0 + b];
            double a1 = s[k1 + b];
            double c0 = s[l0 + b];
            double c1 = s[l1 + b];
            s00 = Math.fma(a0, c0, s00);
            s01 = Math.fma(a0, c1, s01);
            s10 = Math.fma(a1, c0, s10);
            s11 = Math.fma(a1, c1, s11);
        }
        put(h, k, l, rows, s00);
        put(h, k, l + 1, rows, s01);
        put(h, k + 1, l, rows, s10);
        put(h, k + 1, l + 1, rows, s11);
    }

    private static void single(double[] s, int k, int l, int rows, int bins, double[] h) {
        double sum = 0.0;
        for (int b = 0; b < bins; b++) sum = Math.fma(s[k * bins + b], s[l * bins + b], sum);
        put(h, k, l, rows, sum);
    }

    private static void put(double[] h, int k, int l, int rows, double half) {
        h[k * rows + l] = 2.0 * half;
        h[l * rows + k] = 2.0 * half;
    }
}
