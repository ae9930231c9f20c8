package org.cevnsfit.report;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.surface.Contour;
import org.cevnsfit.surface.ContourPolygon;
import org.cevnsfit.surface.SurfaceAxis;
import org.jfree.data.xy.XYSeries;

/** Contours as lines to draw: closed, but not drawn along the grid's edge, where only the grid ends. */
final class ContourLines {
    private ContourLines() {}

    static List<XYSeries> of(Contour contour, String name) {
        List<XYSeries> lines = new ArrayList<>();
        for (ContourPolygon polygon : contour.polygons()) {
            double[] x = polygon.x();
            double[] y = polygon.y();
            XYSeries line = new XYSeries(name + " " + lines.size(), false, true);
            line.add(x[0], y[0]);
            for (int i = 1; i <= x.length; i++) {
                int to = i % x.length;
                if (alongEdge(contour.xAxis(), x[i - 1], x[to]) || alongEdge(contour.yAxis(), y[i - 1], y[to])) {
                    line.add(x[i - 1], Double.NaN);
                }
                line.add(x[to], y[to]);
            }
            lines.add(line);
        }
        return lines;
    }

    private static boolean alongEdge(SurfaceAxis axis, double from, double to) {
        return from == to && (from == axis.value(0) || from == axis.value(axis.size() - 1));
    }
}
