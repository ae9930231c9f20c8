package org.cevnsfit.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.settings.Settings;

/** What a scan can name: the parameters of its model, couplings first, and the nuisances of its experiments. */
final class ParameterNames {
    private final String model;
    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    /** @param nuisances of the chosen sets; none may have the name of a parameter of the model */
    ParameterNames(String modelName, SignalModel model, List<Pull> nuisances) {
        this.model = modelName;
        model.couplings().forEach(parameter -> byName.put(parameter.name(), parameter));
        model.shapeParameters().forEach(parameter -> byName.put(parameter.name(), parameter));
        Set<String> taken = Set.copyOf(byName.keySet());
        for (Pull pull : nuisances) {
            if (taken.contains(pull.name())) {
                throw new InputException(
                        "nuisance " + pull.name(),
                        "has the name of a parameter of model " + modelName,
                        "rename the pull in conf/experiments");
            }
            byName.putIfAbsent(pull.name(), nuisance(pull));
        }
    }

    private static Parameter nuisance(Pull pull) {
        return new Parameter(
                pull.name(), pull.unit(), Parameter.Role.NUISANCE, 0.0, pull.lower(), pull.upper(), pull.source());
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
                "found '" + name + "', model " + model + " with these nuisances has the parameters " + names(),
                "did you mean '" + Suggestion.nearest(name, names()) + "'?");
    }
}
