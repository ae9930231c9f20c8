package org.cevnsfit.plan;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.flux.FluxKind;
import org.cevnsfit.flux.FluxModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.InteractionCatalogue;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.prediction.SignalModel;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.settings.Settings;

/** Reads the scans of one fit; collects what their results depend on. Scans with equal models share them. */
final class ScanReader {
    private static final String PHYSICS = "physics";
    private static final String EACH = "each-experiment";

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

    /**
     * @param scans receives the scan, and after it the same scan of each experiment where that is asked for
     * @param each receives what belongs together
     */
    void read(String name, Settings settings, Map<String, Scan> scans, List<EachExperiment> each) {
        Scan together = read(name, settings);
        add(settings, together, scans);
        EachExperiment members = new EachExperiment(name, together.model().experimentNames());
        if (!settings.flagOr(EACH, false) || members.experiments().size() < 2) return;
        for (String experiment : members.experiments()) {
            rejectForeignAxes(settings, together, experiment);
            add(settings, members.alone(together, experiment), scans);
        }
        each.add(members);
    }

    private static void rejectForeignAxes(Settings settings, Scan together, String experiment) {
        for (Axis axis : together.axes()) {
            String name = axis.parameter().name();
            boolean nuisance = axis.parameter().role() == Parameter.Role.NUISANCE;
            if (!nuisance || together.model().dependence().onNuisance(experiment, name)) continue;
            throw settings.problem(
                    EACH,
                    experiment + " has no nuisance '" + name + "', which is an axis",
                    "choose an axis that all experiments have, or remove " + EACH);
        }
    }

    private static void add(Settings settings, Scan scan, Map<String, Scan> scans) {
        if (scans.put(scan.name(), scan) == null) return;
        throw settings.problem(EACH, "there is another scan " + scan.name(), "rename one of the two");
    }

    private Scan read(String name, Settings scan) {
        Settings settings = physics(name, scan);
        Normalisation normalisation = settings.choice("normalisation", Normalisation.class);
        PhysicsSettings physicsSettings = PhysicsSettings.read(settings);
        settings.rejectUnknown();
        String modelName = scan.text("model");
        SignalModel model = model(scan, modelName, physicsSettings);
        List<Experiment> experiments = choice.experiments(name, scan);
        Map<String, String> sets = choice.nuisanceSets(scan, experiments);
        ParameterRoles roles = ParameterRoles.read(scan, fitParameters, modelName, model, pulls(experiments, sets));
        Likelihood likelihood = new Likelihood(modelName, model, settings, normalisation, roles.optionalShapes());
        FitModel fitModel = fitModel(name, experiments, sets, likelihood);
        List<String> names = List.copyOf(sets.keySet());
        choice.variants()
                .physics(name, scan, names)
                .forEach((key, value) -> physics.put("scans." + name + "." + key, value));
        roles.requireNuisances(scan, fitModel);
        MovedAxes.require(scan, roles.axes(), fitModel);
        Resolution resolution = ResolutionReader.read(Settings.of(layers.merged()), scan, roles.axes());
        return new Scan(
                name,
                scan.textOr("title", name),
                fitModel,
                roles.axes(),
                roles.profiledCouplings(),
                roles.couplings(),
                roles.fixedShape(),
                resolution,
                roles.fixedNuisances(),
                roles.profiledShapes());
    }

    private static List<Pull> pulls(List<Experiment> experiments, Map<String, String> sets) {
        List<Pull> pulls = new ArrayList<>();
        for (Experiment experiment : experiments)
            pulls.addAll(experiment.nuisanceSets().get(sets.get(experiment.name())));
        return pulls;
    }

    /** What besides the experiments makes the likelihood of a scan. */
    private record Likelihood(
            String modelName,
            SignalModel model,
            Settings physics,
            Normalisation normalisation,
            Set<String> optionalShapes) {}

    private FitModel fitModel(String name, List<Experiment> experiments, Map<String, String> sets, Likelihood of) {
        record(name, of.modelName(), sets, of.physics());
        Object key = List.of(experiments, sets, of.modelName(), of.physics().flattened(), of.optionalShapes());
        return models.computeIfAbsent(
                key,
                absent -> FitModel.of(
                        experiments,
                        sets,
                        of.model(),
                        of.normalisation(),
                        of.optionalShapes(),
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

    private SignalModel model(Settings scan, String name, PhysicsSettings physicsSettings) {
        Config config = layers.model(scan, "model", name);
        Settings model = Settings.of(config);
        InteractionCatalogue.Found found = InteractionCatalogue.read(model, physicsSettings);
        FluxModel flux = model.choiceOr("flux", FluxKind.STANDARD).read(model);
        SignalModel read = new SignalModel(found.model(), flux);
        if (!read.sharedCouplings().containsAll(flux.sharedCouplings())) {
            throw model.problem(
                    "flux",
                    "found " + model.text("flux") + ", whose couplings kind = " + model.text("kind") + " does not have",
                    "set kind = nsi, or remove flux");
        }
        model.rejectUnknown();
        modelNames.add(name);
        model.flattened().forEach((key, value) -> physics.put("models." + name + "." + key, value));
        found.code().ifPresent(code -> physics.put("model-code." + name, code));
        return read;
    }

    private void record(String scan, String model, Map<String, String> sets, Settings settings) {
        String prefix = "scans." + scan + ".";
        physics.put(prefix + "model", model);
        sets.forEach((experiment, set) -> physics.put(prefix + "nuisances." + experiment, set));
        settings.flattened().forEach((key, value) -> physics.put(prefix + PHYSICS + "." + key, value));
    }
}
