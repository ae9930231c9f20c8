package org.cevnsfit.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Interval;

/** Numbers as readers want them. */
public final class Numbers {
    private static final MathContext DIGITS = new MathContext(4);

    private Numbers() {}

    /** @return four significant digits; powers of ten below 0.001 and from 100000 on */
    public static String value(double x) {
        if (!Double.isFinite(x)) return Double.isNaN(x) ? "none" : x > 0 ? "inf" : "-inf";
        double size = Math.abs(x);
        if (size != 0 && (size < 1e-3 || size >= 1e5)) return String.format(Locale.ROOT, "%.3e", x);
        BigDecimal rounded = new BigDecimal(x).round(DIGITS);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /** @return χ² with two decimals, a rounding error below zero without its sign */
    static String chi2(double chi2) {
        return Double.isFinite(chi2)
                ? String.format(Locale.ROOT, "%.2f", chi2 > -0.005 ? Math.abs(chi2) : chi2)
                : "none";
    }

    /** @return what to say after a best fit that the range of an axis does not hold */
    static String beyond(GridSurface surface) {
        double[] best = surface.bestFit();
        for (int k = 0; k < best.length; k++) if (!surface.axis(k).spans(best[k])) return ", outside the grid";
        return "";
    }

    /** @return {@code [0.12, 0.31]}, with * where the grid ends and ! where a failed point ends it */
    static String interval(Interval interval) {
        return "[" + value(interval.lower()) + mark(interval.lowerEdge()) + ", " + value(interval.upper())
                + mark(interval.upperEdge()) + "]";
    }

    private static String mark(Interval.Edge edge) {
        return switch (edge) {
            case CROSSING -> "";
            case GRID_END -> "*";
            case FAILED_POINT -> "!";
        };
    }

    /** @return all intervals joined, the one with the best fit marked if there are several; {@code none} if there is none */
    static String intervals(List<Interval> intervals) {
        if (intervals.isEmpty()) return "none";
        boolean several = intervals.size() > 1;
        return intervals.stream()
                .map(piece -> interval(piece) + (several && piece.containsBestFit() ? " (best fit)" : ""))
                .collect(Collectors.joining(" and "));
    }
}
