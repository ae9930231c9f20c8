package org.cevnsfit.plan;

import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.settings.Settings;

/** Reads one entry of {@code axes}: { parameter, from, to, points, spacing = linear | logarithmic }. */
final class AxisReader {
    /** Most points an axis or a grid may have. */
    static final int MOST_POINTS = 10_000_000;

    /** How the values of an axis are spread. */
    enum Spacing {
        LINEAR,
        LOGARITHMIC
    }

    private AxisReader() {}

    static Axis read(Settings axis, ParameterNames parameters) {
        Parameter parameter = parameters.find(axis, "parameter", axis.text("parameter"));
        return spaced(axis, parameter, axis.integer("points", 1, MOST_POINTS));
    }

    /** @return the ends of { from, to, spacing } as an axis of two points */
    static Axis range(Settings at, Parameter parameter) {
        return spaced(at, parameter, 2);
    }

    private static Axis spaced(Settings axis, Parameter parameter, int points) {
        Spacing spacing = axis.choiceOr("spacing", Spacing.LINEAR);
        double from = inBounds(axis, "from", parameter);
        double to = inBounds(axis, "to", parameter);
        if (from > to || (points > 1 && from == to)) {
            throw axis.problem(
                    "from",
                    "found " + from + " with to = " + to + ", from has to lie below to",
                    "exchange from and to");
        }
        if (spacing == Spacing.LOGARITHMIC && from <= 0.0) {
            throw axis.problem(
                    "from",
                    "found " + from + ", a logarithmic axis allows values above 0",
                    "raise from or write spacing = linear");
        }
        Axis spaced = Axis.spaced(parameter, spacing == Spacing.LOGARITHMIC, from, to, points);
        requireIncreasing(axis, spaced);
        return spaced;
    }

    /** Rejects a range that holds fewer double numbers than points. */
    private static void requireIncreasing(Settings at, Axis axis) {
        double[] values = axis.values();
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[i - 1]) continue;
            throw at.problem(
                    "points",
                    "found " + values.length + " from " + values[0] + " to " + values[values.length - 1]
                            + ", neighbours have to differ as double numbers",
                    "use fewer points or a wider range");
        }
    }

    /** @return the number at the key, if it lies within the parameter's bounds */
    static double inBounds(Settings at, String key, Parameter parameter) {
        double value = at.number(key);
        if (value >= parameter.lower() && value <= parameter.upper()) return value;
        throw at.problem(
                key,
                "found " + value + ", allowed for " + parameter.name() + " is " + parameter.lower() + " to "
                        + parameter.upper() + " " + List.of(parameter.unit()),
                "correct the value");
    }
}
