package org.cevnsfit.plan;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.interaction.InteractionKind;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.settings.Settings;

/** Reads the scans of one fit; collects what their results depend on. Scans with equal models share them. */
final class ScanReader {
    private static final String PHYSICS = "physics";
    private static final String PARAMETERS = "parameters";
    private static final String AXES = "axes";

    private final ConfigLayers layers;
    private final Settings fitParameters;
    private final ExperimentChoice choice;
    private final Map<Object, FitModel> models = new HashMap<>();
    private final SortedMap<String, String> physics = new TreeMap<>();
    private final TreeSet<String> modelNames = new TreeSet<>();

    /** @param fitParameters section parameters of the fit */
    ScanReader(ConfigLayers layers, Settings fitParameters, ExperimentChoice choice) {
        this.layers = layers;
        this.fitParameters = fitParameters;
        this.choice = choice;
    }

    /** @return every setting that can change a number of the scans read so far, as sorted dotted keys */
    SortedMap<String, String> physics() {
        return physics;
    }

    /** @return names of the models used so far */
    TreeSet<String> modelNames() {
        return modelNames;
    }

    Scan read(String name, Settings scan) {
        Settings settings = physics(name, scan);
        Normalisation normalisation = settings.choice("normalisation", Normalisation.class);
        PhysicsSettings physicsSettings = PhysicsSettings.read(settings);
        settings.rejectUnknown();
        String modelName = scan.text("model");
        InteractionModel model = model(scan, modelName, physicsSettings);
        ParameterNames names = new ParameterNames(modelName, model);
        List<Axis> axes = axes(scan, names);
        Map<String, ParameterChoice> choices = choices(scan, names, axes);
        ShapePoint shape = fixedShape(model, axes, choices);

        boolean radiusGiven = shape.has(ShapePoint.NEUTRON_RADIUS_FM) || isAxis(axes, ShapePoint.NEUTRON_RADIUS_FM);
        Likelihood likelihood = new Likelihood(modelName, model, settings, normalisation, radiusGiven);
        FitModel fitModel = fitModel(name, scan, likelihood);
        List<Parameter> couplings = model.couplings();
        double[] start = couplings.stream().mapToDouble(p -> value(choices, p)).toArray();
        List<String> profiled = couplings.stream()
                .map(Parameter::name)
                .filter(p -> choices.containsKey(p) && choices.get(p).profiled())
                .toList();
        Resolution resolution = ResolutionReader.read(Settings.of(layers.merged()), scan, axes);
        return new Scan(name, scan.textOr("title", name), fitModel, axes, profiled, start, shape, resolution);
    }

    /** What besides the experiments makes the likelihood of a scan. */
    private record Likelihood(
            String modelName,
            InteractionModel model,
            Settings physics,
            Normalisation normalisation,
            boolean radiusGiven) {}

    private FitModel fitModel(String name, Settings scan, Likelihood of) {
        List<Experiment> experiments = choice.experiments(scan);
        Map<String, String> sets = choice.nuisanceSets(scan, experiments);
        record(name, of.modelName(), sets, of.physics());
        Object key = List.of(sets, of.modelName(), of.physics().flattened(), of.radiusGiven());
        return models.computeIfAbsent(
                key,
                absent -> FitModel.of(
                        experiments,
                        sets,
                        of.model(),
                        of.normalisation(),
                        of.radiusGiven(),
                        choice.covariances(experiments)));
    }

    /** Physics of the fit with the scan's changes; keys are reported below the scan. */
    private Settings physics(String name, Settings scan) {
        Config all = layers.merged();
        Settings.of(all).section(PHYSICS); // both have to be sections
        Settings.of(all).section("scans").section(name).sectionOrEmpty(PHYSICS);
        Config own =
                scan.has(PHYSICS) ? all.getConfig(ConfigUtil.joinPath("scans", name, PHYSICS)) : ConfigFactory.empty();
        Config merged = own.withFallback(all.getConfig(PHYSICS));
        return Settings.of(merged.atPath(PHYSICS)).section(PHYSICS);
    }

    private InteractionModel model(Settings scan, String name, PhysicsSettings physicsSettings) {
        Config config = layers.model(scan, "model", name);
        Settings model = Settings.of(config);
        InteractionModel read = InteractionKind.read(model, physicsSettings);
        model.rejectUnknown();
        modelNames.add(name);
        model.flattened().forEach((key, value) -> physics.put("models." + name + "." + key, value));
        return read;
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
    private Map<String, ParameterChoice> choices(Settings scan, ParameterNames names, List<Axis> axes) {
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

    private static ShapePoint fixedShape(
            InteractionModel model, List<Axis> axes, Map<String, ParameterChoice> choices) {
        ShapePoint shape = ShapePoint.nominal();
        for (Parameter parameter : model.shapeParameters()) {
            String name = parameter.name();
            boolean keepsDefault = name.equals(ShapePoint.NEUTRON_RADIUS_FM) && !choices.containsKey(name);
            if (!keepsDefault && !isAxis(axes, name)) shape = shape.with(name, value(choices, parameter));
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

    private void record(String scan, String model, Map<String, String> sets, Settings settings) {
        String prefix = "scans." + scan + ".";
        physics.put(prefix + "model", model);
        sets.forEach((experiment, set) -> physics.put(prefix + "nuisances." + experiment, set));
        settings.flattened().forEach((key, value) -> physics.put(prefix + PHYSICS + "." + key, value));
    }
}
