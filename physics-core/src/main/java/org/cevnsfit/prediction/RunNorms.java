package org.cevnsfit.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.nuisance.Pull;

/**
 * Confines norm nuisances to the bins of their runs: a part that some of them scale is cut into parts that the same ones scale, each zero in the bins of the
 * others.
 *
 * @param runs name of the run of each energy bin; empty if there is only one
 * @param pulls nuisances of the experiment
 */
record RunNorms(List<String> runs, List<Pull> pulls) {
    List<PartTemplates> split(List<PartTemplates> parts) {
        if (runs.isEmpty()) return parts;
        List<PartTemplates> all = new ArrayList<>();
        for (PartTemplates part : parts) add(part, all);
        return all;
    }

    private void add(PartTemplates part, List<PartTemplates> all) {
        boolean confined = IntStream.concat(
                        IntStream.of(part.norm().added()),
                        IntStream.of(part.norm().factors()))
                .anyMatch(k ->
                        pulls.get(k) instanceof NormPull norm && !norm.runs().isEmpty());
        if (!confined) {
            all.add(part);
            return;
        }
        Map<String, List<String>> groups = new LinkedHashMap<>(); // runs that the same nuisances scale
        for (String run : runs.stream().distinct().toList()) {
            PartNorm norm = in(run, part.norm());
            groups.computeIfAbsent(key(norm), k -> new ArrayList<>()).add(run);
        }
        for (List<String> group : groups.values()) {
            String label = groups.size() == 1 ? part.label() : part.label() + " of " + String.join(", ", group);
            all.add(new PartTemplates(
                    part.component(),
                    label,
                    part.time(),
                    part.shifted(),
                    in(group.get(0), part.norm()),
                    part.first(),
                    part.second(),
                    part.monomials(),
                    only(group, part)));
        }
    }

    private static String key(PartNorm norm) {
        return Arrays.toString(norm.added()) + Arrays.toString(norm.factors());
    }

    private PartNorm in(String run, PartNorm norm) {
        return new PartNorm(in(run, norm.added()), norm.offset(), in(run, norm.factors()));
    }

    private int[] in(String run, int[] indices) {
        return IntStream.of(indices)
                .filter(k -> !(pulls.get(k) instanceof NormPull norm)
                        || norm.runs().isEmpty()
                        || norm.runs().contains(run))
                .toArray();
    }

    private double[] only(List<String> group, PartTemplates part) {
        double[] templates = part.templates().clone();
        int rows = part.monomials().monomials() * part.firstPowers() * part.secondPowers();
        int bins = templates.length / rows;
        int perRun = bins / runs.size(); // time bins of a flat experiment
        for (int i = 0; i < templates.length; i++) {
            if (!group.contains(runs.get(i % bins / perRun))) templates[i] = 0.0;
        }
        return templates;
    }
}
