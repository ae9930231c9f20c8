package org.cevnsfit.plan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.settings.Settings;

/** Selects the experiments of a scan and their nuisance sets; every experiment is read once. */
final class ExperimentChoice {
    private static final String LIST = "experiments";

    private final ConfigLayers layers;
    private final ExperimentVariants variants;
    private final Settings fit;
    private final Settings fitNuisances;
    private final CovarianceReader covariances;

    /** @param fitNuisances section nuisances of the fit */
    ExperimentChoice(Path home, ConfigLayers layers, Settings fit, Settings fitNuisances) {
        this.layers = layers;
        this.variants = new ExperimentVariants(home, layers, fit);
        this.fit = fit;
        this.fitNuisances = fitNuisances;
        covariances = new CovarianceReader(fit);
    }

    /** @return the experiments of a scan: its own list, or the list of the fit */
    List<Experiment> experiments(String scanName, Settings scan) {
        Settings at = scan.has(LIST) ? scan : fit;
        List<String> names = at.texts(LIST);
        if (names.isEmpty()) throw at.problem(LIST, "found an empty list, one experiment or more is due", "name one");
        for (String name : names) {
            if (names.indexOf(name) < names.lastIndexOf(name)) {
                throw at.problem(LIST, "found '" + name + "' twice, once is allowed", "remove one of the two");
            }
            layers.find(ConfigLayers.EXPERIMENTS, at, LIST, name);
        }
        List<Experiment> experiments = variants.read(scanName, scan, names);
        boolean mayOverlap = scan.flagOr("allow-overlap", fit.flagOr("allow-overlap", false));
        if (!mayOverlap) rejectOverlap(at, experiments);
        return experiments;
    }

    private static void rejectOverlap(Settings at, List<Experiment> experiments) {
        for (Experiment one : experiments) {
            for (Experiment other : experiments) {
                if (!one.conflictsWith().contains(other.name())) continue;
                throw at.problem(
                        LIST,
                        "found " + one.name() + " together with " + other.name() + ", their data overlap",
                        "remove one of the two, or write allow-overlap = true to combine them nevertheless");
            }
        }
    }

    /** @return name of the nuisance set of each experiment: the scan's choice, or the fit's */
    Map<String, String> nuisanceSets(Settings scan, List<Experiment> experiments) {
        Settings ofScan = scan.sectionOrEmpty("nuisances");
        Map<String, String> sets = new LinkedHashMap<>();
        for (Experiment experiment : experiments) {
            String name = experiment.name();
            Settings at = ofScan.has(name) ? ofScan : fitNuisances;
            TreeSet<String> allowed = new TreeSet<>(experiment.nuisanceSets().keySet());
            if (!at.has(name)) throw at.problem(name, "missing, allowed are " + allowed, "add " + name + " = ...");
            String set = at.text(name);
            if (!allowed.contains(set)) {
                throw at.problem(
                        name,
                        "found '" + set + "', allowed are " + allowed,
                        "did you mean '" + Suggestion.nearest(set, allowed) + "'?");
            }
            sets.put(name, set);
        }
        return sets;
    }

    /** @return covariances between nuisances of these experiments */
    List<Covariance> covariances(List<Experiment> experiments) {
        return covariances.of(experiments);
    }

    /** @return the declared covariances as a setting of the physics, nothing if there are none */
    Map<String, String> covariancePhysics() {
        String key = CovarianceReader.LIST;
        return fit.has(key) ? Map.of(key, fit.flattened().get(key)) : Map.of();
    }

    /** Rejects covariances, settings and nuisances that no scan's experiments have; after all scans have been read. */
    void rejectUnknown() {
        covariances.rejectUnknown();
        variants.rejectUnknown();
    }

    /** @return the experiments read so far, with what the fit and its scans change in them */
    ExperimentVariants variants() {
        return variants;
    }
}
