package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Points of a plane that are marked, above everything else. */
final class MarkedPoints {
    private final XYSeriesCollection points = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);

    MarkedPoints() {
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
    }

    void add(double x, double y, Shape shape, Color colour) {
        int index = points.getSeriesCount();
        XYSeries series = new XYSeries("marker " + index);
        series.add(x, y);
        points.addSeries(series);
        renderer.setSeriesShape(index, shape);
        renderer.setSeriesFillPaint(index, colour);
        renderer.setSeriesOutlinePaint(index, Palette.INK);
        renderer.setSeriesOutlineStroke(index, new BasicStroke(1.1f));
    }

    /** Draws the points above data set 0. */
    void drawOn(XYPlot plot) {
        plot.setDataset(1, points);
        plot.setRenderer(1, renderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    static LegendItem legend(String label, Shape shape, Color colour) {
        return new LegendItem(label, null, null, null, shape, colour, new BasicStroke(1f), Palette.INK);
    }
}
