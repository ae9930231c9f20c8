package org.cevnsfit.plan;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.experiment.ExperimentFile;
import org.cevnsfit.settings.Settings;

/**
 * Reads a fit from its configuration layers. Every mistake is an {@link InputException} that names file, line and key; nothing is
 * computed or written before the whole configuration has been read.
 */
public final class FitConfigurationReader {
    /** Where physics and resolved settings hold what conf/experiments declares. */
    private static final String DECLARATIONS = "experiment-files";

    /** Smaller levels are limits of Δχ² that no picture and no grid can tell from zero. */
    private static final double LEAST_CONFIDENCE = 1e-3;

    private final Path home;
    private final ConfigLayers layers;
    private final Settings fit;
    private final Settings nuisances;
    private final Settings parameters;
    private final ExperimentChoice choice;
    private final ScanReader reader;
    private final List<EachExperiment> each = new ArrayList<>();

    private FitConfigurationReader(Path home, ConfigLayers layers) {
        this.home = home;
        this.layers = layers;
        fit = Settings.of(layers.merged());
        nuisances = fit.sectionOrEmpty("nuisances");
        parameters = fit.sectionOrEmpty("parameters");
        choice = new ExperimentChoice(home, layers, fit, nuisances);
        reader = new ScanReader(layers, parameters, choice);
    }

    /**
     * @param home folder with conf/ and data/
     * @param fitFile the fit's own file, usually in conf/fits
     * @param overrides settings of the command line, key=value in HOCON; a later one wins
     * @param only names of the scans to read; empty: all
     */
    public static FitConfiguration read(Path home, Path fitFile, List<String> overrides, List<String> only) {
        return new FitConfigurationReader(home, ConfigLayers.read(home, fitFile, overrides)).read(only);
    }

    private FitConfiguration read(List<String> only) {
        String name = fit.text("name");
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw fit.problem(
                    "name",
                    "found '" + name
                            + "', letters, digits and . _ - are allowed, at most 100, a letter or digit in front",
                    "it becomes a folder's name");
        }
        String description = fit.textOr("description", name);
        FitConfiguration.OutputSettings output = output();
        Map<String, Scan> scans = scans();
        choice.rejectUnknown();
        checkNames(nuisances, choice.variants().names(), "experiments of this fit");
        checkNames(parameters, parameterNames(scans), "parameters of its models and nuisances of its experiments");
        checkNames(fit.sectionOrEmpty(ConfigLayers.MODELS), reader.modelNames(), "models its scans use");
        List.of("experiments", "allow-overlap", "physics", ResolutionReader.KEY).forEach(fit::has); // read scan by scan
        fit.rejectUnknown();
        return new FitConfiguration(
                name,
                description,
                select(scans, only),
                each.stream()
                        .filter(members -> only.isEmpty() || only.contains(members.scan()))
                        .toList(),
                output,
                physics(),
                resolved(),
                layers.inputs(reader.modelNames(), experimentNames()),
                choice.variants().citations());
    }

    private TreeSet<String> experimentNames() {
        return choice.variants().names();
    }

    private Config declaration(String experiment) {
        return ExperimentFile.read(home, experiment, choice.variants().ofFit(experiment));
    }

    private SortedMap<String, String> physics() {
        SortedMap<String, String> physics = new TreeMap<>(reader.physics());
        physics.putAll(choice.covariancePhysics());
        for (String experiment : experimentNames()) {
            Settings.of(declaration(experiment))
                    .flattened()
                    .forEach((key, value) -> physics.put(DECLARATIONS + "." + experiment + "." + key, value));
        }
        return physics;
    }

    private String resolved() {
        Config resolved = layers.merged();
        for (String experiment : experimentNames()) {
            String path = ConfigUtil.joinPath(DECLARATIONS, experiment);
            resolved = resolved.withValue(path, declaration(experiment).root());
        }
        for (String model : reader.modelNames()) {
            Config declared = layers.model(fit, ConfigLayers.MODELS, model);
            resolved = resolved.withValue(ConfigUtil.joinPath(ConfigLayers.MODELS, model), declared.root());
        }
        return resolved.root().render(ConfigRenderOptions.concise());
    }

    private Map<String, Scan> scans() {
        Settings section = fit.section("scans");
        Map<String, Scan> scans = new LinkedHashMap<>();
        for (String name : layers.inFileOrder(section, "scans")) {
            if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,99}")) {
                throw section.problem(
                        name,
                        "found a scan of this name, letters, digits, _ and - are allowed, at most 100, a letter or digit in front",
                        "it becomes a file's name");
            }
            reader.read(name, section.section(name), scans, each);
        }
        if (scans.isEmpty())
            throw fit.problem("scans", "found no scan, at least one is due", "add name { model, axes }");
        return scans;
    }

    private List<Scan> select(Map<String, Scan> scans, List<String> only) {
        if (only.isEmpty()) return List.copyOf(scans.values());
        List<Scan> selected = new ArrayList<>();
        for (String name : only) {
            Scan scan = scans.get(name);
            if (scan == null) {
                throw new InputException(
                        "--scans " + name,
                        "no scan of this name, the fit has " + scans.keySet(),
                        "did you mean '" + Suggestion.nearest(name, scans.keySet()) + "'?");
            }
            List<String> wanted = new ArrayList<>(List.of(name));
            each.stream().filter(members -> members.scan().equals(name)).forEach(m -> wanted.addAll(m.aloneScans()));
            wanted.stream().map(scans::get).filter(s -> !selected.contains(s)).forEach(selected::add);
        }
        return selected;
    }

    private static Set<String> parameterNames(Map<String, Scan> scans) {
        Set<String> parameters = new TreeSet<>();
        for (Scan scan : scans.values()) {
            scan.model().couplings().forEach(parameter -> parameters.add(parameter.name()));
            scan.model().shapeParameters().forEach(parameter -> parameters.add(parameter.name()));
            scan.model().nuisances().forEach(nuisance -> parameters.add(nuisance.name()));
        }
        return parameters;
    }

    /** Rejects names of the fit's level that no scan uses; the accepted ones have been read scan by scan. */
    private static void checkNames(Settings section, Set<String> allowed, String what) {
        TreeSet<String> names = new TreeSet<>(allowed);
        for (String key : section.keys()) {
            if (names.contains(key) && section.has(key)) continue;
            throw section.problem(
                    key,
                    "unknown, allowed are the " + what + " " + names,
                    "did you mean '" + Suggestion.nearest(key, names) + "'?");
        }
    }

    private FitConfiguration.OutputSettings output() {
        Settings output = fit.section("output");
        double[] levels = output.numbers("confidence-levels");
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] < LEAST_CONFIDENCE || levels[i] >= 1.0 || (i > 0 && levels[i] <= levels[i - 1])) {
                throw output.problem(
                        "confidence-levels",
                        "found " + levels[i] + " at position " + i
                                + ", increasing numbers between 0 and 1 are allowed, from " + LEAST_CONFIDENCE,
                        "write for example [0.6827, 0.90, 0.9545]");
            }
        }
        return new FitConfiguration.OutputSettings(
                home.resolve(output.text("folder")),
                output.flag("pulls"),
                output.flag("pictures"),
                levels,
                output.number("failed-fraction", 0.0, 1.0));
    }
}
