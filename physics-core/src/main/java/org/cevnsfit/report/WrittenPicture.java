package org.cevnsfit.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a picture.
 *
 * @param files SVG and PNG; empty if nothing could be drawn
 * @param problem why nothing could be drawn, and the remedy
 */
public record WrittenPicture(List<Path> files, Optional<String> problem) {
    public WrittenPicture {
        files = List.copyOf(files);
    }
}
