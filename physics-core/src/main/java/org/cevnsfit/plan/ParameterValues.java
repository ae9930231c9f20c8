package org.cevnsfit.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * One point of a scan's model: the scan's own fixed values with what the user says instead.
 *
 * @param couplings all couplings in the model's order
 * @param shape shape parameters; those left out keep their default
 */
public record ParameterValues(double[] couplings, ShapePoint shape) {

    /**
     * @param option option or key that the values come from, for messages
     * @param given values by parameter name
     */
    public static ParameterValues of(Scan scan, String option, Map<String, Double> given) {
        List<Parameter> model = scan.model().couplings();
        double[] couplings = scan.fixedCouplings().clone();
        ShapePoint shape = scan.fixedShape();
        for (Parameter parameter : scan.model().shapeParameters()) {
            boolean keepsDefault = OptionalShape.is(parameter.name());
            if (!keepsDefault && !shape.has(parameter.name()))
                shape = shape.with(parameter.name(), parameter.nominal());
        }
        for (Map.Entry<String, Double> entry : given.entrySet()) {
            Parameter parameter = find(scan, option, entry.getKey());
            checkBounds(option, parameter, entry.getValue());
            if (parameter.role() == Parameter.Role.SHAPE) {
                shape = shape.with(parameter.name(), entry.getValue());
            } else {
                couplings[model.indexOf(parameter)] = entry.getValue();
            }
        }
        return new ParameterValues(couplings, shape);
    }

    /** @return the parameter of the scan's model; an unknown name is an input error of the option */
    public static Parameter find(Scan scan, String option, String name) {
        List<Parameter> all = Stream.concat(scan.model().couplings().stream(), scan.model().shapeParameters().stream())
                .toList();
        List<String> names = all.stream().map(Parameter::name).toList();
        int index = names.indexOf(name);
        if (index >= 0) return all.get(index);
        throw new InputException(
                option + " " + name,
                "no such parameter, the model of scan " + scan.name() + " has " + names,
                "did you mean '" + Suggestion.nearest(name, names) + "'?");
    }

    private static void checkBounds(String option, Parameter parameter, double value) {
        if (value >= parameter.lower() && value <= parameter.upper()) return; // also false for NaN
        throw new InputException(
                option + " " + parameter.name(),
                "found " + value + ", allowed is " + parameter.lower() + " to " + parameter.upper(),
                "correct the value");
    }
}
