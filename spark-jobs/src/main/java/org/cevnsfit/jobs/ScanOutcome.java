package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.report.ScanSummary;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.ParameterGoodness;
import org.cevnsfit.surface.Reference;

/**
 * What one scan found.
 *
 * @param scan model and grid
 * @param statuses points per status
 * @param waves number of waves
 * @param reusedWaves waves that an earlier run had finished
 * @param levels passes over an adaptive grid, empty for a whole one
 * @param seconds wall time of both passes in this run
 * @param surface Δχ² on the grid
 * @param best the global minimum over axes, profiled couplings and nuisances; empty if no fit succeeded
 * @param intervals per axis and confidence level
 * @param goodness agreement of the experiments, where each was scanned alone as well
 * @param pictures files with pictures; empty if none were wanted
 * @param pictureProblem why no picture was drawn, if that is so
 * @param folder tables and pictures of the scan
 */
public record ScanOutcome(
        Scan scan,
        Map<FitStatus, Long> statuses,
        int waves,
        int reusedWaves,
        List<LevelRecord> levels,
        double seconds,
        GridSurface surface,
        Optional<BestFit> best,
        List<ParameterIntervals> intervals,
        Optional<ParameterGoodness> goodness,
        List<Path> pictures,
        Optional<String> pictureProblem,
        Path folder) {

    /** @return what the summary on a terminal shows */
    public ScanSummary summary() {
        List<Path> files = new ArrayList<>(pictures);
        files.add(folder);
        List<String> notes = new ArrayList<>();
        pictureProblem.ifPresent(problem -> notes.add("no picture: " + problem));
        return new ScanSummary(scan.name(), surface, scan.model().bins(), files, notes, goodness);
    }

    /** @return points without a minimum */
    public long failed() {
        return statuses.entrySet().stream()
                .filter(entry -> !entry.getKey().succeeded())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public double failedFraction() {
        return (double) failed() / surface.computedPoints();
    }

    /** @return the minimum that Δχ² counts from */
    public Reference reference() {
        return surface.reference();
    }
}
