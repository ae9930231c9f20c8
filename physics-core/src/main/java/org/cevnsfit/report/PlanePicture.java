package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.Contour;
import org.cevnsfit.surface.Contours;
import org.cevnsfit.surface.GridSurface;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Δχ² over two parameters as a map, with the contours of confidence regions (two degrees of freedom).
 *
 * @param plane surface with two axes
 * @param caption what stands above
 * @param confidenceLevels probabilities, ascending, for example 0.6827, 0.90, 0.9545
 * @param standardModel the two parameters in the Standard Model, if it is a point of the plane
 */
public record PlanePicture(
        GridSurface plane, Caption caption, List<Double> confidenceLevels, Optional<StandardModel> standardModel)
        implements Picture {

    /** Where the Standard Model lies in a plane, axis values. */
    public record StandardModel(double x, double y) {}

    private static final Shape LINE = new Line2D.Double(-16, 0, 16, 0);

    public PlanePicture {
        if (plane.dimension() != 2 || confidenceLevels.isEmpty()) {
            throw new IllegalStateException("plane of " + plane.axes() + " at levels " + confidenceLevels);
        }
        confidenceLevels = List.copyOf(confidenceLevels);
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder(caption.sentences() + "Δχ² over ");
        text.append(ParameterNotation.of(plane.axis(0)).plain()).append(" and ");
        text.append(ParameterNotation.of(plane.axis(1)).plain());
        for (double level : confidenceLevels) {
            text.append("; ").append(ConfidenceLevels.label(level)).append(" CL: ");
            text.append(contour(level).islands()).append(" regions");
        }
        return text.toString();
    }

    @Override
    public JFreeChart chart() {
        XYPlot plot = new XYPlot(null, Axes.of(plane.axis(0)), Axes.of(plane.axis(1)), null);
        Frame.styled(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        addContours(plot);
        addMarkers(plot);
        JFreeChart chart = Frame.chart(plot, caption, legend());
        chart.addSubtitle(colourScale());
        return chart;
    }

    private Contour contour(double confidenceLevel) {
        return Contours.at(plane, ConfidenceLevels.deltaChi2(confidenceLevel, 2));
    }

    /** @return Δχ² of white: three times the highest level, as a multiple of five */
    private double clip() {
        double highest = ConfidenceLevels.deltaChi2(confidenceLevels.get(confidenceLevels.size() - 1), 2);
        return 5 * Math.ceil(3 * highest / 5);
    }

    private void addContours(XYPlot plot) {
        XYSeriesCollection lines = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int k = 0; k < confidenceLevels.size(); k++) {
            for (XYSeries line : ContourLines.of(contour(confidenceLevels.get(k)), "level " + k)) {
                renderer.setSeriesPaint(lines.getSeriesCount(), Palette.contour(k));
                renderer.setSeriesStroke(lines.getSeriesCount(), Palette.stroke(k, 2f));
                lines.addSeries(line);
            }
        }
        renderer.addAnnotation(new RasterAnnotation(DeltaChi2Raster.of(plane, clip())), Layer.BACKGROUND);
        plot.setDataset(0, lines);
        plot.setRenderer(0, renderer);
    }

    private void addMarkers(XYPlot plot) {
        MarkedPoints points = new MarkedPoints();
        double[] best = plane.bestFit();
        if (best.length == 2) points.add(best[0], best[1], Markers.STAR, Palette.BEST_FIT);
        standardModel.ifPresent(at -> points.add(at.x(), at.y(), Markers.DIAMOND, Palette.STANDARD_MODEL));
        points.drawOn(plot);
    }

    private List<LegendItem> legend() {
        List<LegendItem> items = new ArrayList<>();
        for (int k = 0; k < confidenceLevels.size(); k++) {
            String label = ConfidenceLevels.label(confidenceLevels.get(k)) + " CL";
            items.add(new LegendItem(label, null, null, null, LINE, Palette.stroke(k, 2f), Palette.contour(k)));
        }
        double[] best = plane.bestFit();
        if (best.length == 2) {
            String at =
                    "best fit (" + Numbers.value(best[0]) + ", " + Numbers.value(best[1]) + ")" + Numbers.beyond(plane);
            items.add(MarkedPoints.legend(at, Markers.STAR, Palette.BEST_FIT));
        }
        standardModel.ifPresent(
                at -> items.add(MarkedPoints.legend("Standard Model", Markers.DIAMOND, Palette.STANDARD_MODEL)));
        if (plane.failedPoints() > 0) items.add(MarkedPoints.legend("fit failed", Markers.SQUARE, Palette.FAILED));
        return items;
    }

    private PaintScaleLegend colourScale() {
        NumberAxis axis = Axes.linear(new Notation("Δχ^{2}"), 0, clip());
        axis.setMinorTickMarksVisible(false);
        axis.setLabelAngle(-Math.PI / 2); // upright
        PaintScaleLegend scale = new PaintScaleLegend(new Palette.MapScale(clip()), axis);
        scale.setSubdivisionCount(64);
        scale.setStripWidth(16);
        scale.setStripOutlineVisible(true);
        scale.setStripOutlinePaint(Palette.FAINT_INK);
        scale.setStripOutlineStroke(new BasicStroke(0.8f));
        scale.setBackgroundPaint(Color.WHITE);
        scale.setPosition(RectangleEdge.RIGHT);
        scale.setAxisLocation(org.jfree.chart.axis.AxisLocation.BOTTOM_OR_RIGHT);
        scale.setMargin(new RectangleInsets(12, 4, 62, 6));
        return scale;
    }
}
