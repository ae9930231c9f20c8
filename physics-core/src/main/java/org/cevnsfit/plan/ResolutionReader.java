package org.cevnsfit.plan;

import java.util.List;
import org.cevnsfit.settings.Settings;

/** Reads {@code resolution = full | adaptive}: the scan's own choice, or the fit's, which holds for planes only. */
final class ResolutionReader {
    static final String KEY = "resolution";

    private ResolutionReader() {}

    static Resolution read(Settings fit, Settings scan, List<Axis> axes) {
        boolean plane = Scan.mayBeAdaptive(axes);
        if (!scan.has(KEY)) {
            Resolution ofFit = fit.choiceOr(KEY, Resolution.FULL);
            return plane ? ofFit : Resolution.FULL;
        }
        Resolution chosen = scan.choice(KEY, Resolution.class);
        if (plane || chosen == Resolution.FULL) return chosen;
        List<Integer> points = axes.stream().map(Axis::points).toList();
        throw scan.problem(
                KEY,
                "found adaptive with axes of " + points + " points, two axes of two points or more are allowed",
                "write resolution = full, or scan a plane");
    }
}
