package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Interval;
import org.cevnsfit.surface.Intervals;
import org.cevnsfit.surface.SurfaceAxis;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Δχ² along one parameter with its confidence intervals (one degree of freedom).
 *
 * @param profile surface with one axis
 * @param caption what stands above
 * @param confidenceLevels probabilities, ascending, for example 0.6827, 0.90, 0.9545
 * @param standardModel the parameter's value in the Standard Model, if it has one
 */
public record ProfilePicture(
        GridSurface profile, Caption caption, List<Double> confidenceLevels, OptionalDouble standardModel)
        implements Picture {
    private static final Shape LINE = new Line2D.Double(-16, 0, 16, 0);
    private static final Shape PATCH = new Rectangle2D.Double(-12, -6, 24, 12);

    public ProfilePicture {
        if (profile.dimension() != 1 || confidenceLevels.isEmpty()) {
            throw new IllegalStateException("profile of " + profile.axes() + " at levels " + confidenceLevels);
        }
        confidenceLevels = List.copyOf(confidenceLevels);
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder(caption.sentences() + "Δχ² against ");
        text.append(ParameterNotation.of(profile.axis(0)).plain());
        for (double level : confidenceLevels) {
            text.append("; ").append(ConfidenceLevels.label(level)).append(" CL: ");
            text.append(Numbers.intervals(intervals(level)));
        }
        return text.toString();
    }

    @Override
    public JFreeChart chart() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, Palette.CURVE);
        renderer.setSeriesStroke(0, new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double top = top();
        addFailedPoints(renderer, top);
        addIntervals(renderer);
        XYPlot plot =
                new XYPlot(curve(), Axes.of(profile.axis(0)), Axes.linear(new Notation("Δχ^{2}"), 0, top), renderer);
        Frame.styled(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        LevelLines.add(plot, confidenceLevels);
        addVerticalLines(plot);
        return Frame.chart(plot, caption, legend());
    }

    private List<Interval> intervals(double confidenceLevel) {
        return Intervals.below(profile, ConfidenceLevels.deltaChi2(confidenceLevel, 1));
    }

    /** @return upper end of the Δχ² axis: what is there to see, at most three times the highest level */
    private double top() {
        double level = ConfidenceLevels.deltaChi2(confidenceLevels.get(confidenceLevels.size() - 1), 1);
        double highest = 0;
        for (int i = 0; i < profile.size(); i++)
            if (profile.usable(i)) highest = Math.max(highest, profile.deltaChi2(i));
        return Math.max(1.4 * level, Math.min(1.05 * highest, 3 * level));
    }

    private XYSeriesCollection curve() {
        XYSeries curve = new XYSeries("Δχ²", true, true);
        SurfaceAxis axis = profile.axis(0);
        for (int i = 0; i < profile.size(); i++) curve.add(axis.value(i), profile.deltaChi2(i));
        double[] best = profile.bestFit();
        if (profile.reference().hasPosition() && axis.covers(best[0])) curve.addOrUpdate(best[0], 0.0);
        return new XYSeriesCollection(curve);
    }

    private void addFailedPoints(XYLineAndShapeRenderer renderer, double top) {
        for (int i = 0; i < profile.size(); i++) {
            if (profile.usable(i)) continue;
            int last = i;
            while (last + 1 < profile.size() && !profile.usable(last + 1)) last++;
            double low = middle(i - 1, i);
            double high = middle(last, last + 1);
            renderer.addAnnotation(
                    new XYBoxAnnotation(low, 0, high, top, null, null, Palette.FAILED), Layer.BACKGROUND);
            i = last;
        }
    }

    /** @return axis value half-way between two grid points, the grid's end beyond it */
    private double middle(int left, int right) {
        SurfaceAxis axis = profile.axis(0);
        int from = Math.max(left, 0);
        int to = Math.min(right, axis.size() - 1);
        return axis.fromCoordinate((axis.coordinate(from) + axis.coordinate(to)) / 2);
    }

    private void addIntervals(XYLineAndShapeRenderer renderer) {
        for (int k = confidenceLevels.size() - 1; k >= 0; k--) {
            double level = ConfidenceLevels.deltaChi2(confidenceLevels.get(k), 1);
            for (Interval piece : intervals(confidenceLevels.get(k))) {
                renderer.addAnnotation(
                        new XYBoxAnnotation(piece.lower(), 0, piece.upper(), level, null, null, Palette.band(k)),
                        Layer.BACKGROUND);
            }
        }
    }

    private void addVerticalLines(XYPlot plot) {
        double[] best = profile.bestFit();
        if (best.length == 1) plot.addDomainMarker(vertical(best[0], Palette.CURVE, 2), Layer.FOREGROUND);
        standardModel.ifPresent(x -> plot.addDomainMarker(vertical(x, Palette.STANDARD_MODEL, 1), Layer.FOREGROUND));
    }

    private static ValueMarker vertical(double x, Color colour, int dash) {
        return new ValueMarker(x, colour, Palette.stroke(dash, 1.6f));
    }

    private List<LegendItem> legend() {
        List<LegendItem> items = new ArrayList<>();
        double[] best = profile.bestFit();
        if (best.length == 1) {
            String at = "best fit " + Numbers.value(best[0]) + Numbers.beyond(profile);
            items.add(line(at, Palette.stroke(2, 1.6f), Palette.CURVE));
        }
        standardModel.ifPresent(x ->
                items.add(line("Standard Model " + Numbers.value(x), Palette.stroke(1, 1.6f), Palette.STANDARD_MODEL)));
        for (int k = 0; k < confidenceLevels.size(); k++) {
            String label = ConfidenceLevels.label(confidenceLevels.get(k));
            items.add(new LegendItem(label, null, null, null, PATCH, Palette.band(k)));
        }
        if (profile.failedPoints() > 0) {
            items.add(new LegendItem("fit failed", null, null, null, PATCH, Palette.FAILED));
        }
        return items;
    }

    private static LegendItem line(String label, java.awt.Stroke stroke, Color colour) {
        return new LegendItem(label, null, null, null, LINE, stroke, colour);
    }
}
