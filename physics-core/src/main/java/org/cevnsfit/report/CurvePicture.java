package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Several functions of one variable with common axes.
 *
 * @param caption what stands above
 * @param across horizontal axis
 * @param up vertical axis; a linear one starts at zero, a logarithmic one shows the decades below the largest ordinate
 * @param curves what is drawn, in this order
 */
public record CurvePicture(Caption caption, Quantity across, Quantity up, List<Curve> curves) implements Picture {
    private static final double DECADES = 8.0;
    private static final double HEADROOM = 1.08;
    private static final Shape DOT = new Ellipse2D.Double(-4, -4, 8, 8);
    private static final Shape DASH = new Line2D.Double(-16, 0, 16, 0);

    /**
     * What an axis shows.
     *
     * @param label symbol and unit, in the markup of {@link Notation}
     * @param logarithmic whether equal factors are equal lengths
     */
    public record Quantity(String label, boolean logarithmic) {}

    public CurvePicture {
        curves = List.copyOf(curves);
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder(caption.sentences());
        text.append(new Notation(up.label).plain()).append(" against ").append(new Notation(across.label).plain());
        for (Curve curve : curves) text.append("; ").append(curve.label());
        return text.toString();
    }

    @Override
    public JFreeChart chart() {
        XYPlot plot = new XYPlot(null, acrossAxis(), upAxis(), null);
        List<LegendItem> legend = new ArrayList<>();
        for (int k = 0; k < curves.size(); k++) {
            XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
            data.addSeries(series(curves.get(k)));
            plot.setDataset(k, data);
            plot.setRenderer(k, curves.get(k).style() == Curve.Style.POINTS ? points(colour(k)) : line(k));
            legend.add(item(k));
        }
        Frame.styled(plot);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        return Frame.chart(plot, caption, legend);
    }

    /** Below the axis a logarithmic plot has nothing to show. */
    private XYIntervalSeries series(Curve curve) {
        double lowest = up.logarithmic ? lowest() : Double.NEGATIVE_INFINITY;
        XYIntervalSeries series = new XYIntervalSeries(curve.label(), false, true);
        for (int i = 0; i < curve.x().length; i++) {
            double y = curve.y()[i];
            if (y < lowest) continue;
            double low = curve.lower() == null ? y : Math.max(lowest, curve.lower()[i]);
            double high = curve.upper() == null ? y : curve.upper()[i];
            series.add(curve.x()[i], curve.x()[i], curve.x()[i], y, low, high);
        }
        return series;
    }

    private static XYErrorRenderer points(Color colour) {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setCapLength(6.0);
        renderer.setErrorStroke(new BasicStroke(1.6f));
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesShape(0, DOT);
        return renderer;
    }

    private XYLineAndShapeRenderer line(int k) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour(k));
        renderer.setSeriesStroke(0, stroke(k));
        return renderer;
    }

    private Stroke stroke(int k) {
        return Palette.stroke(curves.get(k).style() == Curve.Style.DASHED ? 1 : 0, 2.2f);
    }

    private LegendItem item(int k) {
        Curve curve = curves.get(k);
        if (curve.style() == Curve.Style.POINTS) {
            return new LegendItem(curve.label(), null, null, null, DOT, colour(k));
        }
        return new LegendItem(curve.label(), null, null, null, DASH, stroke(k), colour(k));
    }

    private static Color colour(int k) {
        return k == 0 ? Palette.CURVE : Palette.experiment(k - 1);
    }

    private ValueAxis acrossAxis() {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            for (double x : curve.x()) {
                first = Math.min(first, x);
                last = Math.max(last, x);
            }
        }
        Notation label = new Notation(across.label);
        return across.logarithmic ? Axes.logarithmic(label, first, last) : Axes.linear(label, first, last);
    }

    private ValueAxis upAxis() {
        Notation label = new Notation(up.label);
        return up.logarithmic
                ? Axes.logarithmic(label, lowest(), 2.0 * top())
                : Axes.linear(label, 0.0, HEADROOM * top());
    }

    /** @return lower end of a logarithmic axis: below all ordinates that are not too many decades away from the largest */
    private double lowest() {
        double top = top();
        double lowest = 0.2 * top;
        for (Curve curve : curves) {
            for (double y : curve.y()) if (y > top * Math.pow(10.0, -DECADES)) lowest = Math.min(lowest, y);
        }
        return 0.5 * lowest;
    }

    private double top() {
        return curves.stream()
                .mapToDouble(Curve::top)
                .filter(y -> y > 0.0)
                .max()
                .orElse(1.0);
    }
}
