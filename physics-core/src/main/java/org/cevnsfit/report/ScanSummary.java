package org.cevnsfit.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.ParameterGoodness;

/**
 * One scan as the summary needs it.
 *
 * @param name name of the scan
 * @param surface its surface, any number of axes
 * @param bins bins of the likelihood over all experiments
 * @param files what was written
 * @param notes anything the user should know, for example why no picture was drawn
 * @param goodness agreement of the experiments, where each was scanned alone as well
 */
public record ScanSummary(
        String name,
        GridSurface surface,
        int bins,
        List<Path> files,
        List<String> notes,
        Optional<ParameterGoodness> goodness) {
    /** A scan that is compared with no other. */
    public ScanSummary(String name, GridSurface surface, int bins, List<Path> files, List<String> notes) {
        this(name, surface, bins, files, notes, Optional.empty());
    }

    public ScanSummary {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
