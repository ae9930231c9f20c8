package org.cevnsfit.likelihood;

/** Hot loops of template morphing: c_0 + c_1 x + c_2 x² with the coefficients in consecutive rows, and sums of weighted rows. */
final class MorphKernel {
    private MorphKernel() {}

    /** out = c_0 + x c_1 + x² c_2, rows of the given stride from {@code from}. */
    static void value(double[] c, int from, int stride, double x, double[] out, int to, int length) {
        int linear = from + stride;
        int square = linear + stride;
        for (int i = 0; i < length; i++) out[to + i] = c[from + i] + x * (c[linear + i] + x * c[square + i]);
    }

    /** out = c_1 + 2 x c_2 */
    static void slope(double[] c, int from, int stride, double x, double[] out, int to, int length) {
        int linear = from + stride;
        int square = linear + stride;
        double twice = 2.0 * x;
        for (int i = 0; i < length; i++) out[to + i] = c[linear + i] + twice * c[square + i];
    }

    static void slope(double[] c, int from, int stride, double x, double[] out, int length) {
        slope(c, from, stride, x, out, 0, length);
    }

    /** out = 2 c_2 */
    static void curvature(double[] c, int from, int stride, double[] out, int to, int length) {
        int square = from + 2 * stride;
        for (int i = 0; i < length; i++) out[to + i] = 2.0 * c[square + i];
    }

    static void curvature(double[] c, int from, int stride, double[] out, int length) {
        curvature(c, from, stride, out, 0, length);
    }

    /** out = w_0 row_0 + w_1 row_1 + w_2 row_2 + w_3 row_3, rows starting at a, b, d, e */
    static void blend(double[] c, int a, int b, int d, int e, double[] w, double[] out, int length) {
        double w0 = w[0];
        double w1 = w[1];
        double w2 = w[2];
        double w3 = w[3];
        for (int i = 0; i < length; i++) out[i] = w0 * c[a + i] + w1 * c[b + i] + (w2 * c[d + i] + w3 * c[e + i]);
    }

    /** out = w row */
    static void scale(double[] c, int from, double w, double[] out, int to, int length) {
        for (int i = 0; i < length; i++) out[to + i] = w * c[from + i];
    }

    /** out += w row */
    static void addScaled(double[] c, int from, double w, double[] out, int length) {
        for (int i = 0; i < length; i++) out[i] += w * c[from + i];
    }
}
