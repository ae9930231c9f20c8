package org.cevnsfit.report;

import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.surface.GridSurface;

/**
 * One scan as the summary needs it.
 *
 * @param name name of the scan
 * @param surface its surface, any number of axes
 * @param bins bins of the likelihood over all experiments
 * @param files what was written
 * @param notes anything the user should know, for example why no picture was drawn
 */
public record ScanSummary(String name, GridSurface surface, int bins, List<Path> files, List<String> notes) {
    public ScanSummary {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }
}
