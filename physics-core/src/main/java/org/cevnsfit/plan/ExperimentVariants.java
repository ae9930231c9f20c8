package org.cevnsfit.plan;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentFile;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.settings.Settings;

/**
 * Experiments as a scan wants them. {@code experiment-settings.<name>} changes keys of conf/experiments for the fit or for one scan, which wins key by
 * key; {@code independent-nuisances} lists nuisances that every experiment has as its own, under the name {@code <nuisance>-<experiment>}; the scan's
 * list takes the place of the fit's. Equal variants are read once.
 */
final class ExperimentVariants {
    private static final String SETTINGS = "experiment-settings";
    private static final String INDEPENDENT = "independent-nuisances";

    private final Path home;
    private final ConfigLayers layers;
    private final Settings fit;
    private final Map<Variant, Experiment> read = new HashMap<>();
    private final TreeSet<String> nuisances = new TreeSet<>(); // by their names in conf/experiments

    private record Variant(String experiment, Config changes, Set<String> independent) {}

    ExperimentVariants(Path home, ConfigLayers layers, Settings fit) {
        this.home = home;
        this.layers = layers;
        this.fit = fit;
    }

    /** @return the experiments of a scan, in the order of their names there */
    List<Experiment> read(String scanName, Settings scan, List<String> names) {
        rejectStrangers(scan, names);
        Set<String> independent = independent(scan);
        List<Experiment> experiments = new ArrayList<>();
        TreeSet<String> known = new TreeSet<>();
        for (String name : names) {
            Config changes = ExperimentFile.merged(ofScan(scanName, scan, name), ofFit(name));
            Experiment experiment =
                    read.computeIfAbsent(new Variant(name, changes, Set.of()), v -> plain(name, changes));
            experiment.nuisanceSets().values().forEach(set -> set.forEach(pull -> known.add(pull.name())));
            Variant own = new Variant(name, changes, independent);
            experiments.add(read.computeIfAbsent(own, v -> withOwn(experiment, independent)));
        }
        nuisances.addAll(known);
        if (scan.has(INDEPENDENT)) rejectUnknown(scan, known);
        return experiments;
    }

    private Experiment plain(String name, Config changes) {
        return ExperimentReader.read(home, name, changes);
    }

    private static Experiment withOwn(Experiment experiment, Set<String> independent) {
        Map<String, List<Pull>> sets = new LinkedHashMap<>();
        experiment
                .nuisanceSets()
                .forEach((set, pulls) -> sets.put(
                        set,
                        pulls.stream()
                                .map(pull -> independent.contains(pull.name())
                                        ? pull.renamed(pull.name() + "-" + experiment.name())
                                        : pull)
                                .toList()));
        return experiment.withNuisanceSets(sets);
    }

    private Set<String> independent(Settings scan) {
        return new TreeSet<>(scan.has(INDEPENDENT) ? scan.texts(INDEPENDENT) : fit.textsOr(INDEPENDENT, List.of()));
    }

    /** @return what the fit changes in an experiment's declaration */
    Config ofFit(String experiment) {
        return changes(Settings.of(layers.merged()), List.of(SETTINGS), experiment);
    }

    private Config ofScan(String scanName, Settings scan, String experiment) {
        if (!scan.has(SETTINGS)) return ConfigFactory.empty();
        Settings own = Settings.of(layers.merged()).section("scans").section(scanName);
        return changes(own, List.of("scans", scanName, SETTINGS), experiment);
    }

    private Config changes(Settings at, List<String> path, String experiment) {
        Settings section = at.sectionOrEmpty(SETTINGS);
        if (!section.has(experiment)) return ConfigFactory.empty();
        section.section(experiment); // it has to be a section
        List<String> full = new ArrayList<>(path);
        full.add(experiment);
        return layers.merged().getConfig(ConfigUtil.joinPath(full));
    }

    /** @return what a scan itself changes, as settings of the physics; nothing if it changes nothing */
    SortedMap<String, String> physics(String scanName, Settings scan, List<String> names) {
        SortedMap<String, String> physics = new TreeMap<>();
        for (String name : names) {
            Settings.of(ofScan(scanName, scan, name))
                    .flattened()
                    .forEach((key, value) -> physics.put(SETTINGS + "." + name + "." + key, value));
        }
        Set<String> independent = independent(scan);
        if (!independent.isEmpty()) physics.put(INDEPENDENT, independent.toString());
        return physics;
    }

    /** Rejects what the fit's level says about experiments and nuisances that no scan has; after all scans have been read. */
    void rejectUnknown() {
        rejectStrangers(fit, names());
        if (fit.has(INDEPENDENT)) rejectUnknown(fit, nuisances);
    }

    private static void rejectUnknown(Settings at, Set<String> known) {
        List<String> given = at.texts(INDEPENDENT);
        for (String name : given) {
            if (given.indexOf(name) < given.lastIndexOf(name)) {
                throw at.problem(INDEPENDENT, "found '" + name + "' twice, once is allowed", "remove one of the two");
            }
            if (known.contains(name)) continue;
            throw at.problem(
                    INDEPENDENT,
                    "no experiment has a nuisance '" + name + "', allowed are " + known,
                    "did you mean '" + Suggestion.nearest(name, known) + "'?");
        }
    }

    private static void rejectStrangers(Settings at, Collection<String> experiments) {
        Settings section = at.sectionOrEmpty(SETTINGS);
        for (String key : section.keys()) {
            if (experiments.contains(key) && section.has(key)) continue;
            throw section.problem(
                    key,
                    "no experiment of this name here, allowed are " + experiments,
                    "did you mean '" + Suggestion.nearest(key, experiments) + "'?");
        }
    }

    /** @return names of all experiments read so far */
    TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        read.keySet().forEach(variant -> names.add(variant.experiment()));
        return names;
    }

    /** @return papers and DOIs of all experiments read so far */
    List<String> citations() {
        TreeSet<String> citations = new TreeSet<>();
        read.values().forEach(experiment -> citations.addAll(experiment.citations()));
        return List.copyOf(citations);
    }
}
