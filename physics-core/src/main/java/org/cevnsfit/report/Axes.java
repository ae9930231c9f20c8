package org.cevnsfit.report;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.cevnsfit.surface.SurfaceAxis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;

/** Axes of the pictures, with ticks at round values. */
final class Axes {
    private static final int MOST_LABELS = 9;

    /** Lets a tick at the very end of a logarithmic axis survive rounding. */
    private static final double END_ROOM = 1e-9;

    private Axes() {}

    /** @return an axis from the first to the last grid value; a single value gets some room */
    static ValueAxis of(SurfaceAxis grid) {
        double first = grid.value(0);
        double last = grid.value(grid.size() - 1);
        boolean log = grid.scale() == SurfaceAxis.Scale.LOG;
        if (grid.size() == 1) {
            double room = Math.max(0.1, 0.1 * Math.abs(first));
            first = log ? first / 2 : first - room;
            last = log ? last * 2 : last + room;
        }
        return log
                ? logarithmic(ParameterNotation.of(grid), first, last)
                : linear(ParameterNotation.of(grid), first, last);
    }

    static NumberAxis linear(Notation label, double first, double last) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(first, last);
        double step = roundStep((last - first) / MOST_LABELS);
        double leading = step / Math.pow(10, Math.floor(Math.log10(step) + 0.01));
        axis.setTickUnit(new NumberTickUnit(step, format(step), Math.round(leading) == 2 ? 4 : 5));
        styled(axis, label);
        return axis;
    }

    static LogAxis logarithmic(Notation label, double first, double last) {
        LogAxis axis = new DecadeAxis();
        axis.setRange(first * (1 - END_ROOM), last * (1 + END_ROOM));
        double decades = Math.log10(last / first);
        boolean several = decades >= 2 - END_ROOM;
        double step = several ? Math.ceil(decades / MOST_LABELS) : roundStep(decades / MOST_LABELS);
        axis.setTickUnit(new NumberTickUnit(step, format(step), step == 1 ? 9 : 1));
        styled(axis, label);
        return axis;
    }

    /** @return the smallest of 1, 2, 5 times a power of ten that is not below x */
    private static double roundStep(double x) {
        double power = Math.pow(10, Math.floor(Math.log10(x)));
        for (double factor : new double[] {1, 2, 5}) if (factor * power >= x * (1 - END_ROOM)) return factor * power;
        return 10 * power;
    }

    private static DecimalFormat format(double step) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + END_ROOM));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(decimals > 4 ? "0.###E0" : "0", symbols);
        if (decimals <= 4) {
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
        }
        return format;
    }

    private static void styled(ValueAxis axis, Notation label) {
        axis.setTickLabelFont(Fonts.TICK);
        axis.setTickLabelInsets(new RectangleInsets(5, 9, 5, 9));
        axis.setTickLabelPaint(Palette.INK);
        axis.setLabelPaint(Palette.INK);
        axis.setAttributedLabel(label.attributed(Fonts.LABEL));
        axis.setLabelInsets(new RectangleInsets(6, 6, 4, 6));
        axis.setAxisLineVisible(false);
        axis.setTickMarkPaint(Palette.INK);
        axis.setTickMarkStroke(new BasicStroke(1f));
        axis.setTickMarkOutsideLength(6f);
        axis.setMinorTickMarkOutsideLength(3f);
        axis.setMinorTickMarksVisible(true);
    }
}
