package org.cevnsfit.plan;

import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.profile.ShapeRange;
import org.cevnsfit.settings.Settings;

/**
 * What a configuration says about a parameter that is no axis.
 *
 * @param profiled minimised at each grid point
 * @param value value if fixed, start value if profiled
 * @param range where a profiled shape parameter is searched; null for all others
 */
record ParameterChoice(boolean profiled, double value, ShapeRange range) {
    /**
     * Reads {@code { fixed = value }} or {@code { profile = true }}; a profiled coupling may have a {@code start}, a profiled shape parameter needs
     * {@code from} and {@code to} and may have {@code spacing}.
     */
    static ParameterChoice read(Settings parameters, Parameter parameter) {
        Settings choice = parameters.section(parameter.name());
        boolean profiled = choice.flagOr("profile", false);
        if (profiled == choice.has("fixed")) {
            throw parameters.problem(
                    parameter.name(),
                    profiled ? "both fixed and profile = true" : "neither fixed nor profile = true",
                    "write { fixed = value } or { profile = true }");
        }
        if (!profiled) return new ParameterChoice(false, AxisReader.inBounds(choice, "fixed", parameter), null);
        if (parameter.role() == Parameter.Role.SHAPE) return shape(choice, parameter);
        boolean start = parameter.role() == Parameter.Role.COUPLING && choice.has("start");
        double value = start ? AxisReader.inBounds(choice, "start", parameter) : parameter.nominal();
        return new ParameterChoice(true, value, null);
    }

    private static ParameterChoice shape(Settings choice, Parameter parameter) {
        for (String end : new String[] {"from", "to"}) {
            if (choice.has(end)) continue;
            throw choice.problem(
                    end,
                    "missing, the profile of the shape parameter " + parameter.name() + " needs a range",
                    "write { profile = true, from = ..., to = ..., spacing = linear or logarithmic }");
        }
        Axis range = AxisReader.range(choice, parameter);
        double lower = range.values()[0];
        double upper = range.values()[1];
        double inside = Math.min(Math.max(parameter.nominal(), lower), upper);
        return new ParameterChoice(true, inside, new ShapeRange(parameter.name(), lower, upper, range.logarithmic()));
    }
}
