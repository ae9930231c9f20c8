package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.SurfaceAxis;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Δχ² along one parameter of a combination and of each experiment alone, each above its own minimum.
 *
 * @param combined surface with one axis
 * @param experiments the same profile for each experiment alone
 * @param caption what stands above
 * @param confidenceLevels probabilities of the horizontal lines, ascending
 * @param standardModel the parameter's value in the Standard Model, if it has one
 */
public record ProfileOverlay(
        GridSurface combined,
        List<ExperimentSurface> experiments,
        Caption caption,
        List<Double> confidenceLevels,
        OptionalDouble standardModel)
        implements Picture {
    private static final Shape LINE = new Line2D.Double(-16, 0, 16, 0);

    public ProfileOverlay {
        if (combined.dimension() != 1 || confidenceLevels.isEmpty()) {
            throw new IllegalStateException("profile of " + combined.axes() + " at levels " + confidenceLevels);
        }
        experiments = List.copyOf(experiments);
        confidenceLevels = List.copyOf(confidenceLevels);
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder(caption.sentences() + "Δχ² against ");
        text.append(ParameterNotation.of(combined.axis(0)).plain());
        text.append("; lowest at ").append(lowest(combined)).append(" combined");
        for (ExperimentSurface one : experiments) {
            text.append(", ").append(lowest(one.surface())).append(" in ").append(one.experiment());
        }
        return text.toString();
    }

    private static String lowest(GridSurface surface) {
        double[] best = surface.bestFit();
        return best.length == 1 ? Numbers.value(best[0]) : "no point";
    }

    @Override
    public JFreeChart chart() {
        XYSeriesCollection curves = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        add(curves, renderer, combined, combinedStroke(), Palette.CURVE);
        for (int e = 0; e < experiments.size(); e++) {
            add(curves, renderer, experiments.get(e).surface(), stroke(e), Palette.experiment(e));
        }
        double highest = ConfidenceLevels.deltaChi2(confidenceLevels.get(confidenceLevels.size() - 1), 1);
        XYPlot plot = new XYPlot(
                curves, Axes.of(combined.axis(0)), Axes.linear(new Notation("Δχ^{2}"), 0, 3 * highest), renderer);
        Frame.styled(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        LevelLines.add(plot, confidenceLevels);
        standardModel.ifPresent(x -> plot.addDomainMarker(
                new ValueMarker(x, Palette.STANDARD_MODEL, Palette.stroke(1, 1.6f)), Layer.FOREGROUND));
        return Frame.chart(plot, caption, legend());
    }

    private static void add(
            XYSeriesCollection curves, XYLineAndShapeRenderer renderer, GridSurface surface, Stroke stroke, Color ink) {
        XYSeries curve = new XYSeries("curve " + curves.getSeriesCount(), true, true);
        SurfaceAxis axis = surface.axis(0);
        for (int i = 0; i < surface.size(); i++) curve.add(axis.value(i), surface.deltaChi2(i));
        double[] best = surface.bestFit();
        if (surface.reference().hasPosition() && axis.covers(best[0])) curve.addOrUpdate(best[0], 0.0);
        renderer.setSeriesPaint(curves.getSeriesCount(), ink);
        renderer.setSeriesStroke(curves.getSeriesCount(), stroke);
        curves.addSeries(curve);
    }

    private static Stroke combinedStroke() {
        return new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Stroke stroke(int experiment) {
        return Palette.stroke(experiment % 4, 2.2f);
    }

    private List<LegendItem> legend() {
        List<LegendItem> items = new ArrayList<>();
        items.add(new LegendItem("all", null, null, null, LINE, combinedStroke(), Palette.CURVE));
        for (int e = 0; e < experiments.size(); e++) {
            String label = experiments.get(e).experiment();
            items.add(new LegendItem(label, null, null, null, LINE, stroke(e), Palette.experiment(e)));
        }
        standardModel.ifPresent(x -> items.add(new LegendItem(
                "Standard Model " + Numbers.value(x),
                null,
                null,
                null,
                LINE,
                Palette.stroke(1, 1.6f),
                Palette.STANDARD_MODEL)));
        return items;
    }
}
