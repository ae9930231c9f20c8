package org.cevnsfit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.ShapeRange;
import org.cevnsfit.settings.Settings;

/** What every parameter of a scan is, of whatever kind: an axis, profiled, or fixed. */
final class ParameterRoles {
    private static final String PARAMETERS = "parameters";
    private static final String AXES = "axes";

    private final SignalModel model;
    private final List<Axis> axes;
    private final Map<String, ParameterChoice> choices;
    private final ShapePoint shape;

    private ParameterRoles(SignalModel model, List<Axis> axes, Map<String, ParameterChoice> choices) {
        this.model = model;
        this.axes = axes;
        this.choices = choices;
        shape = fixedShape(model, axes, choices);
    }

    /**
     * @param fitParameters section parameters of the fit
     * @param nuisances of the chosen sets
     */
    static ParameterRoles read(
            Settings scan, Settings fitParameters, String modelName, SignalModel model, List<Pull> nuisances) {
        ParameterNames names = new ParameterNames(modelName, model, nuisances);
        List<Axis> axes = axes(scan, names);
        ParameterRoles roles = new ParameterRoles(model, axes, choices(scan, fitParameters, names, axes));
        NeutronRadius.rivals(roles.optionalShapes()).ifPresent(rivals -> {
            throw scan.problem(
                    rivals.stream().anyMatch(name -> isAxis(axes, name)) ? AXES : PARAMETERS,
                    "found " + String.join(" and ", rivals)
                            + ", which both say the neutron radius of the same nuclides",
                    "remove one of the two");
        });
        return roles;
    }

    List<Axis> axes() {
        return axes;
    }

    /** @return shape parameters that are neither axes nor profiled */
    ShapePoint fixedShape() {
        return shape;
    }

    /** @return values of all couplings, start values of the profiled ones */
    double[] couplings() {
        return model.couplings().stream().mapToDouble(p -> value(choices, p)).toArray();
    }

    List<String> profiledCouplings() {
        return model.couplings().stream()
                .map(Parameter::name)
                .filter(p -> choices.containsKey(p) && choices.get(p).profiled())
                .toList();
    }

    List<ShapeRange> profiledShapes() {
        return model.shapeParameters().stream()
                .map(parameter -> choices.get(parameter.name()))
                .filter(Objects::nonNull)
                .map(ParameterChoice::range)
                .filter(Objects::nonNull)
                .toList();
    }

    SortedMap<String, Double> fixedNuisances() {
        SortedMap<String, Double> fixed = new TreeMap<>();
        choices.forEach((name, choice) -> {
            if (!choice.profiled() && !isOfModel(name)) fixed.put(name, choice.value());
        });
        return fixed;
    }

    private boolean isOfModel(String name) {
        return model.couplings().stream().anyMatch(p -> p.name().equals(name))
                || model.shapeParameters().stream().anyMatch(p -> p.name().equals(name));
    }

    /** @return shape parameters of the scan that take the place of nuisances where they act */
    Set<String> optionalShapes() {
        Set<String> given = new HashSet<>(choices.keySet());
        axes.forEach(axis -> given.add(axis.parameter().name()));
        return OptionalShape.among(given);
    }

    /** Rejects nuisances that the likelihood left out. */
    void requireNuisances(Settings scan, FitModel fitModel) {
        List<String> known = fitModel.nuisances().stream().map(Pull::name).toList();
        List<String> wanted = new ArrayList<>(fixedNuisances().keySet());
        for (Axis axis : axes) {
            if (axis.parameter().role() == Parameter.Role.NUISANCE)
                wanted.add(axis.parameter().name());
        }
        for (String name : wanted) {
            if (known.contains(name)) continue;
            throw scan.problem(
                    isAxis(axes, name) ? AXES : PARAMETERS,
                    "found the nuisance '" + name + "', which "
                            + optionalShapes().stream().sorted().toList()
                            + " replaces in this scan",
                    "remove one of the two; the nuisances are " + known);
        }
    }

    private static List<Axis> axes(Settings scan, ParameterNames names) {
        List<Axis> axes = new ArrayList<>();
        long points = 1;
        for (Settings entry : scan.sections(AXES)) {
            Axis axis = AxisReader.read(entry, names);
            if (isAxis(axes, axis.parameter().name())) {
                throw entry.problem(
                        "parameter",
                        "found '" + axis.parameter().name() + "' on two axes, one is allowed",
                        "remove one");
            }
            points *= axis.points();
            if (points > AxisReader.MOST_POINTS) {
                throw scan.problem(
                        AXES,
                        "found " + points + " points or more, allowed are " + AxisReader.MOST_POINTS,
                        "use fewer");
            }
            axes.add(axis);
        }
        if (axes.isEmpty()) throw scan.problem(AXES, "found no axis, at least one is due", "add { parameter = ... }");
        return axes;
    }

    /** What scan and fit say about the parameters that are no axes; the scan wins. */
    private static Map<String, ParameterChoice> choices(
            Settings scan, Settings fitParameters, ParameterNames names, List<Axis> axes) {
        Settings ofScan = scan.sectionOrEmpty(PARAMETERS);
        Map<String, ParameterChoice> choices = new HashMap<>();
        for (String name : ofScan.keys()) {
            Parameter parameter = names.find(ofScan, name, name);
            if (isAxis(axes, name)) {
                throw ofScan.problem(name, "is an axis of this scan as well, one of the two is allowed", "remove one");
            }
            choices.put(name, ParameterChoice.read(ofScan, parameter));
        }
        for (String name : fitParameters.keys()) {
            if (!names.has(name)) continue;
            ParameterChoice choice = ParameterChoice.read(fitParameters, names.find(fitParameters, name, name));
            if (!isAxis(axes, name)) choices.putIfAbsent(name, choice);
        }
        return choices;
    }

    private static ShapePoint fixedShape(SignalModel model, List<Axis> axes, Map<String, ParameterChoice> choices) {
        ShapePoint shape = ShapePoint.nominal();
        for (Parameter parameter : model.shapeParameters()) {
            String name = parameter.name();
            boolean keepsDefault = OptionalShape.is(name) && !choices.containsKey(name);
            boolean profiled = choices.containsKey(name) && choices.get(name).profiled();
            if (!keepsDefault && !profiled && !isAxis(axes, name)) shape = shape.with(name, value(choices, parameter));
        }
        return shape;
    }

    private static double value(Map<String, ParameterChoice> choices, Parameter parameter) {
        ParameterChoice choice = choices.get(parameter.name());
        return choice == null ? parameter.nominal() : choice.value();
    }

    private static boolean isAxis(List<Axis> axes, String name) {
        return axes.stream().anyMatch(axis -> axis.parameter().name().equals(name));
    }
}
