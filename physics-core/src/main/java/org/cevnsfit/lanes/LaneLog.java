package org.cevnsfit.lanes;

/**
 * Natural logarithm of positive normal numbers, to about one unit in the last place: r = 2^k m with m in [√½, √2), ln r = k ln 2 + 2 artanh s,
 * s = (m − 1)/(m + 1), where 2 artanh s = 2 s + s z P(z), z = s². P is the interpolation of degree six at the Chebyshev nodes of 0 ≤ z ≤ 0.02944,
 * whose error is below 5e-18 s.
 */
final class LaneLog {
    static final long ROOT_HALF = Double.doubleToRawLongBits(Math.sqrt(0.5));
    /** 1.5 · 2^52: adding an integer to its bits adds the same number to its value. */
    static final double MAGIC = 6755399441055744.0;

    static final long MAGIC_BITS = Double.doubleToRawLongBits(MAGIC);
    /** ln 2 to 33 bits, so that products with an exponent are exact, and what is left of it */
    static final double LN2_HIGH = 0x1.62e42fee00000p-1;

    static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    static final double C0 = 0.666666666666667;
    static final double C1 = 0.3999999999989945;
    static final double C2 = 0.28571428626001427;
    static final double C3 = 0.22222211130560726;
    static final double C4 = 0.18182889433757515;
    static final double C5 = 0.15331711346672997;
    static final double C6 = 0.14616576421644387;

    private LaneLog() {}

    static double log(double r) {
        long bits = Double.doubleToRawLongBits(r);
        long k = (bits - ROOT_HALF) >> 52;
        double exponent = Double.longBitsToDouble(k + MAGIC_BITS) - MAGIC;
        double f = Double.longBitsToDouble(bits - (k << 52)) - 1.0;
        double s = f / (f + 2.0);
        double z = s * s;
        double p = C6;
        p = Math.fma(p, z, C5);
        p = Math.fma(p, z, C4);
        p = Math.fma(p, z, C3);
        p = Math.fma(p, z, C2);
        p = Math.fma(p, z, C1);
        p = Math.fma(p, z, C0);
        double tail = Math.fma(exponent, LN2_LOW, s * z * p);
        return Math.fma(exponent, LN2_HIGH, s + s + tail);
    }
}
