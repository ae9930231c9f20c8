package org.cevnsfit.report;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.Contour;
import org.cevnsfit.surface.Contours;
import org.cevnsfit.surface.GridSurface;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Confidence regions of a combination, filled, with the contour of each experiment alone (two degrees of freedom).
 *
 * @param combined surface with two axes
 * @param experiments the same plane for each experiment alone
 * @param caption what stands above
 * @param confidenceLevels probabilities of the filled regions, ascending
 * @param standardModel the two parameters in the Standard Model, if it is a point of the plane
 */
public record PlaneOverlay(
        GridSurface combined,
        List<ExperimentSurface> experiments,
        Caption caption,
        List<Double> confidenceLevels,
        Optional<PlanePicture.StandardModel> standardModel)
        implements Picture {
    private static final Shape LINE = new Line2D.Double(-16, 0, 16, 0);
    private static final Shape PATCH = new Rectangle2D.Double(-12, -6, 24, 12);

    public PlaneOverlay {
        if (combined.dimension() != 2 || confidenceLevels.isEmpty()) {
            throw new IllegalStateException("plane of " + combined.axes() + " at levels " + confidenceLevels);
        }
        experiments = List.copyOf(experiments);
        confidenceLevels = List.copyOf(confidenceLevels);
    }

    /** @return the level of the experiments' contours: the second of those of the combination, or its only one */
    private double contourLevel() {
        return confidenceLevels.get(Math.min(1, confidenceLevels.size() - 1));
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder(caption.sentences() + "Regions of ");
        text.append(ParameterNotation.of(combined.axis(0)).plain()).append(" and ");
        text.append(ParameterNotation.of(combined.axis(1)).plain());
        text.append("; at ").append(ConfidenceLevels.label(contourLevel())).append(" CL: combined ");
        text.append(contour(combined).islands()).append(" regions");
        for (ExperimentSurface one : experiments) {
            text.append(", ").append(one.experiment()).append(' ');
            text.append(contour(one.surface()).islands());
        }
        return text.toString();
    }

    private Contour contour(GridSurface surface) {
        return Contours.at(surface, ConfidenceLevels.deltaChi2(contourLevel(), 2));
    }

    @Override
    public JFreeChart chart() {
        XYPlot plot = new XYPlot(null, Axes.of(combined.axis(0)), Axes.of(combined.axis(1)), null);
        Frame.styled(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        addRegionsAndContours(plot);
        addMarkers(plot);
        return Frame.chart(plot, caption, legend());
    }

    private void addRegionsAndContours(XYPlot plot) {
        XYSeriesCollection lines = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int e = 0; e < experiments.size(); e++) {
            for (XYSeries line : ContourLines.of(contour(experiments.get(e).surface()), "experiment " + e)) {
                renderer.setSeriesPaint(lines.getSeriesCount(), Palette.experiment(e));
                renderer.setSeriesStroke(lines.getSeriesCount(), Palette.stroke(e % 4, 2.2f));
                lines.addSeries(line);
            }
        }
        renderer.addAnnotation(new RasterAnnotation(DeltaChi2Raster.of(combined, fill())), Layer.BACKGROUND);
        plot.setDataset(0, lines);
        plot.setRenderer(0, renderer);
    }

    /** @return the colour of a Δχ²; the limits, quantiles of a distribution, are found once and not for every pixel */
    private DoubleFunction<Color> fill() {
        double[] limits = confidenceLevels.stream()
                .mapToDouble(level -> ConfidenceLevels.deltaChi2(level, 2))
                .toArray();
        return deltaChi2 -> {
            for (int k = 0; k < limits.length; k++) if (deltaChi2 <= limits[k]) return Palette.region(k);
            return Color.WHITE;
        };
    }

    private void addMarkers(XYPlot plot) {
        MarkedPoints points = new MarkedPoints();
        double[] best = combined.bestFit();
        if (best.length == 2) points.add(best[0], best[1], Markers.STAR, Palette.BEST_FIT);
        standardModel.ifPresent(at -> points.add(at.x(), at.y(), Markers.DIAMOND, Palette.STANDARD_MODEL));
        points.drawOn(plot);
    }

    private List<LegendItem> legend() {
        List<LegendItem> items = new ArrayList<>();
        for (int k = 0; k < confidenceLevels.size(); k++) {
            String label = "all " + ConfidenceLevels.label(confidenceLevels.get(k)) + " CL";
            items.add(new LegendItem(label, null, null, null, PATCH, Palette.region(k)));
        }
        String level = " " + ConfidenceLevels.label(contourLevel()) + " CL";
        for (int e = 0; e < experiments.size(); e++) {
            String label = experiments.get(e).experiment() + level;
            items.add(
                    new LegendItem(label, null, null, null, LINE, Palette.stroke(e % 4, 2.2f), Palette.experiment(e)));
        }
        if (combined.bestFit().length == 2) items.add(MarkedPoints.legend("best fit", Markers.STAR, Palette.BEST_FIT));
        standardModel.ifPresent(
                at -> items.add(MarkedPoints.legend("Standard Model", Markers.DIAMOND, Palette.STANDARD_MODEL)));
        if (combined.failedPoints() > 0) items.add(MarkedPoints.legend("fit failed", Markers.SQUARE, Palette.FAILED));
        return items;
    }
}
