package org.cevnsfit.plan;

import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.settings.Settings;

/**
 * What a configuration says about a parameter that is no axis.
 *
 * @param profiled minimised at each grid point
 * @param value value if fixed, start value if profiled
 */
record ParameterChoice(boolean profiled, double value) {

    /** Reads {@code { fixed = value }} or {@code { profile = true, start = value }}. */
    static ParameterChoice read(Settings parameters, Parameter parameter) {
        Settings choice = parameters.section(parameter.name());
        boolean profiled = choice.flagOr("profile", false);
        if (profiled == choice.has("fixed")) {
            throw parameters.problem(
                    parameter.name(),
                    profiled ? "both fixed and profile = true" : "neither fixed nor profile = true",
                    "write { fixed = value } or { profile = true, start = value }");
        }
        if (profiled && parameter.role() == Parameter.Role.SHAPE) {
            throw choice.problem(
                    "profile",
                    "found true for the shape parameter " + parameter.name() + ", only couplings can be profiled",
                    "make it an axis or write { fixed = value }");
        }
        if (!profiled) return new ParameterChoice(false, AxisReader.inBounds(choice, "fixed", parameter));
        double start = choice.has("start") ? AxisReader.inBounds(choice, "start", parameter) : parameter.nominal();
        return new ParameterChoice(true, start);
    }
}
