package org.cevnsfit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.nuisance.Covariance;
import org.cevnsfit.nuisance.NuisancePrior;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.settings.Settings;

/**
 * Reads the fit's list {@code nuisance-covariances}: {@code { names, correlation, source }} with the widths of the nuisances, or {@code covariance} in
 * place of {@code correlation} with squared widths on its diagonal. A scan uses what its experiments have of a block; the rest is integrated out.
 */
final class CovarianceReader {
    /** Key of the list in a fit. */
    static final String LIST = "nuisance-covariances";

    private static final String CORRELATION = "correlation";
    private static final String COVARIANCE = "covariance";

    /** A block as declared: a covariance, or one for nuisances of width 1. */
    private record Block(Settings section, boolean correlation, Covariance declared) {}

    private final List<Block> blocks = new ArrayList<>();
    private final TreeSet<String> known = new TreeSet<>(); // nuisances of all experiments seen

    CovarianceReader(Settings fit) {
        if (!fit.has(LIST)) return;
        Set<String> seen = new HashSet<>();
        for (Settings section : fit.sections(LIST)) {
            Block block = block(section);
            for (String name : block.declared().names()) {
                if (seen.add(name)) continue;
                throw section.problem("names", "nuisance '" + name + "' is in two blocks", "merge the blocks");
            }
            blocks.add(block);
        }
    }

    private static Block block(Settings section) {
        boolean correlation = section.has(CORRELATION);
        if (correlation == section.has(COVARIANCE)) {
            throw section.problem(
                    CORRELATION,
                    correlation
                            ? "found correlation and covariance, exactly one is allowed"
                            : "found neither correlation nor covariance, exactly one is due",
                    "give one matrix");
        }
        String key = correlation ? CORRELATION : COVARIANCE;
        double[][] matrix = section.matrix(key);
        for (int k = 0; correlation && k < matrix.length; k++) {
            if (k < matrix[k].length && matrix[k][k] == 1.0) continue;
            String found = k < matrix[k].length ? Double.toString(matrix[k][k]) : "nothing";
            throw section.problem(
                    key,
                    "found " + found + " on the diagonal of row " + (k + 1) + ", a correlation has 1 there",
                    "write correlations, or name the matrix covariance");
        }
        List<String> names = section.texts("names");
        String source = section.text("source");
        try {
            Covariance declared = new Covariance(names, matrix, source);
            return new Block(section, correlation, declared);
        } catch (InputException problem) {
            throw new InputException(section.place(key), problem.getMessage(), "correct the block", problem);
        }
    }

    /** @return the blocks of a scan, as far as its experiments have their nuisances in any set */
    List<Covariance> of(List<Experiment> experiments) {
        Map<String, Pull> pulls = new HashMap<>();
        for (Experiment experiment : experiments) {
            experiment.nuisanceSets().values().forEach(set -> set.forEach(pull -> pulls.put(pull.name(), pull)));
        }
        known.addAll(pulls.keySet());
        List<Covariance> resolved = new ArrayList<>();
        for (Block block : blocks) {
            List<String> present =
                    block.declared().names().stream().filter(pulls::containsKey).toList();
            if (present.size() > 1) resolved.add(resolve(block, present, pulls));
        }
        return resolved;
    }

    private static Covariance resolve(Block block, List<String> names, Map<String, Pull> pulls) {
        for (String name : names) {
            if (!Double.isInfinite(pulls.get(name).sigma())) continue;
            throw block.section().problem("names", "nuisance '" + name + "' is free, it has no width", "leave it out");
        }
        Covariance part = block.declared().of(names);
        if (!block.correlation()) {
            requireWidths(block.section(), part, pulls);
            return part;
        }
        double[][] matrix = part.matrix();
        for (int k = 0; k < names.size(); k++) {
            double sigma = pulls.get(names.get(k)).sigma();
            for (int l = 0; l < names.size(); l++) {
                matrix[k][l] *= sigma;
                matrix[l][k] *= sigma;
            }
        }
        return new Covariance(names, matrix, part.source());
    }

    private static void requireWidths(Settings section, Covariance part, Map<String, Pull> pulls) {
        try {
            new NuisancePrior(part.names().stream().map(pulls::get).toList(), List.of(part));
        } catch (InputException problem) {
            throw new InputException(section.place(COVARIANCE), problem.getMessage(), "correct the block", problem);
        }
    }

    /** Rejects names that no experiment of the fit has; after all scans have been read. */
    void rejectUnknown() {
        for (Block block : blocks) {
            for (String name : block.declared().names()) {
                if (known.contains(name)) continue;
                throw block.section()
                        .problem(
                                "names",
                                "no experiment has a nuisance '" + name + "', allowed are " + known,
                                "did you mean '" + Suggestion.nearest(name, known) + "'?");
            }
        }
    }
}
