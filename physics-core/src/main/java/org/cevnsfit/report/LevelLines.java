package org.cevnsfit.report;

import java.awt.Color;
import java.util.List;
import org.cevnsfit.surface.ConfidenceLevels;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Horizontal lines at the Δχ² of confidence levels, one degree of freedom. */
final class LevelLines {
    private LevelLines() {}

    static void add(XYPlot plot, List<Double> confidenceLevels) {
        for (int k = 0; k < confidenceLevels.size(); k++) {
            double confidenceLevel = confidenceLevels.get(k);
            ValueMarker line = new ValueMarker(ConfidenceLevels.deltaChi2(confidenceLevel, 1));
            line.setPaint(Palette.FAINT_INK);
            line.setStroke(Palette.stroke(1, 1f));
            line.setLabel(ConfidenceLevels.label(confidenceLevel) + " CL");
            line.setLabelFont(Fonts.NOTE);
            line.setLabelPaint(Palette.FAINT_INK);
            line.setLabelBackgroundColor(new Color(255, 255, 255, 0));
            line.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
            line.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
            line.setLabelOffset(new RectangleInsets(2, 6, 2, 6));
            plot.addRangeMarker(line, Layer.FOREGROUND);
        }
    }
}
