package org.cevnsfit.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.settings.Settings;

/** The parameters of one model by name, couplings first. */
final class ParameterNames {
    private final String model;
    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    ParameterNames(String modelName, InteractionModel model) {
        this.model = modelName;
        model.couplings().forEach(parameter -> byName.put(parameter.name(), parameter));
        model.shapeParameters().forEach(parameter -> byName.put(parameter.name(), parameter));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    List<String> names() {
        return new ArrayList<>(byName.keySet());
    }

    /** @return the parameter; an unknown name is an input error at the given key */
    Parameter find(Settings at, String key, String name) {
        Parameter parameter = byName.get(name);
        if (parameter != null) return parameter;
        throw at.problem(
                key,
                "found '" + name + "', model " + model + " has the parameters " + names(),
                "did you mean '" + Suggestion.nearest(name, names()) + "'?");
    }
}
