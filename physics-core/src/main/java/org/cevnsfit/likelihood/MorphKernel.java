package org.cevnsfit.likelihood;

/** Hot loops of quadratic template morphing, c_0 + c_1 x + c_2 x² with the coefficients in consecutive rows. */
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
}
