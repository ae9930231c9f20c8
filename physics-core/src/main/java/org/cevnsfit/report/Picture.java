package org.cevnsfit.report;

import java.nio.file.Path;
import org.jfree.chart.JFreeChart;

/** A drawing of surfaces or curves. The same numbers give the same bytes on one machine. */
public sealed interface Picture permits ProfilePicture, PlanePicture, PlaneOverlay, ProfileOverlay, CurvePicture {

    /** @return the drawing */
    JFreeChart chart();

    /** @return what the picture shows, as plain text for readers who cannot see it */
    String description();

    /**
     * Writes {@code <stem>.svg} and {@code <stem>.png} into an existing folder; each appears whole or not at all. Without a
     * font on the machine nothing is written and the result says why.
     */
    default WrittenPicture write(Path folder, String stem) {
        return PictureFiles.write(this, folder, stem);
    }
}
