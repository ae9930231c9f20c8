package org.cevnsfit.experiment;

import java.util.HashSet;
import java.util.List;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.settings.Settings;

/**
 * Reads pulls of kind norm.
 *
 * @param runs name of the run of each bin; empty if the table names none
 */
record NormReader(List<String> runs) {
    private static final double NOTHING_LEFT = -1.0;

    NormPull read(Settings section, String name, double sigma, double[] bounds, List<String> actsOn) {
        if (bounds[0] < NOTHING_LEFT) {
            throw section.problem("bounds", "found " + bounds[0] + ", -1 or more is due", "raise it");
        }
        boolean factor = section.flagOr("factor", false);
        List<String> of = section.textsOr("runs", List.of());
        if (section.has("runs") && (of.isEmpty() || new HashSet<>(of).size() < of.size()))
            throw section.problem("runs", "found " + of + ", each run once is due", "correct the list, or remove it");
        List<String> known = runs.stream().distinct().toList();
        for (String run : of) {
            if (known.contains(run)) continue;
            throw section.problem("runs", "no run '" + run + "' among the bins, allowed are " + known, "rename it");
        }
        return new NormPull(name, sigma, bounds[0], bounds[1], actsOn, factor, of, section.text("source"));
    }
}
