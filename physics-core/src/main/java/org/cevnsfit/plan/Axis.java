package org.cevnsfit.plan;

import java.io.Serializable;
import org.cevnsfit.parameter.Parameter;

/**
 * One axis of a grid.
 *
 * @param parameter the scanned parameter
 * @param logarithmic spaced evenly in the logarithm
 * @param values grid values, strictly increasing
 */
public record Axis(Parameter parameter, boolean logarithmic, double[] values) implements Serializable {
    public Axis {
        values = values.clone();
    }

    /**
     * Values from + i (to − from)/(points − 1), or the same in the logarithm; the ends are exact.
     */
    public static Axis spaced(Parameter parameter, boolean logarithmic, double from, double to, int points) {
        double[] values = new double[points];
        for (int i = 0; i < points; i++) {
            double fraction = points == 1 ? 0.0 : (double) i / (points - 1);
            values[i] = logarithmic
                    ? StrictMath.exp(StrictMath.log(from) + fraction * (StrictMath.log(to) - StrictMath.log(from)))
                    : from + fraction * (to - from);
        }
        values[0] = from;
        if (points > 1) values[points - 1] = to;
        return new Axis(parameter, logarithmic, values);
    }

    public int points() {
        return values.length;
    }
}
