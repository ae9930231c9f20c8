package org.cevnsfit.profile;

import java.io.Serializable;

/**
 * A shape parameter that is minimised over, and where.
 *
 * @param logarithmic the search runs in the logarithm
 */
public record ShapeRange(String name, double lower, double upper, boolean logarithmic) implements Serializable {
    double toUnit(double value) {
        return logarithmic
                ? StrictMath.log(value / lower) / StrictMath.log(upper / lower)
                : (value - lower) / (upper - lower);
    }

    double fromUnit(double unit) {
        double inside = Math.min(Math.max(unit, 0.0), 1.0);
        return logarithmic ? lower * StrictMath.pow(upper / lower, inside) : lower + inside * (upper - lower);
    }
}
