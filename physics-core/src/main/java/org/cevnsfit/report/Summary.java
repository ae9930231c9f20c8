package org.cevnsfit.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Interval;
import org.cevnsfit.surface.Intervals;
import org.cevnsfit.surface.ParameterGoodness;
import org.cevnsfit.surface.Projection;
import org.cevnsfit.surface.SurfaceAxis;

/** The result of a run as text for a terminal: plain ASCII numbers, at most 100 columns (file names are never broken). */
public final class Summary {
    private static final int COLUMNS = 100;
    private static final int LABEL_COLUMNS = 24;
    private static final int LEVEL_COLUMNS = 9;

    private final StringBuilder text = new StringBuilder();
    private boolean gridEnds;
    private boolean failedBeside;

    private Summary() {}

    /**
     * @param fit name of the fit
     * @param scans its scans, in the order to be shown
     * @return best fit, intervals at 68.27, 90 and 95.45 % per parameter (others profiled), χ²_min and bins, statuses, files
     */
    public static String text(String fit, List<ScanSummary> scans) {
        Summary summary = new Summary();
        summary.text
                .append(fit)
                .append('\n')
                .append("=".repeat(Math.min(COLUMNS, fit.length())))
                .append('\n');
        scans.forEach(summary::add);
        summary.addFootnotes();
        return summary.text.toString();
    }

    private void add(ScanSummary scan) {
        GridSurface surface = scan.surface();
        text.append('\n').append(scan.name()).append('\n');
        line("points", points(surface) + ": " + statuses(surface));
        line("chi2_min / bins", Numbers.chi2(surface.reference().chi2()) + " / " + scan.bins());
        line("best fit", bestFit(surface));
        for (SurfaceAxis axis : surface.axes()) addIntervals(surface, axis);
        scan.goodness().ifPresent(this::addGoodness);
        if (surface.failedBelowReference() > 0) {
            line(
                    "warning",
                    surface.failedBelowReference() + " failed points lie below chi2_min: it is not the minimum");
        }
        for (String note : scan.notes()) line("note", note);
        String label = "files";
        for (Path file : scan.files()) {
            text.append(left(label, LABEL_COLUMNS)).append(file).append('\n');
            label = "";
        }
    }

    private void addGoodness(ParameterGoodness goodness) {
        for (ParameterGoodness.Alone alone : goodness.experiments()) {
            String parameters = alone.parameters().isEmpty() ? "no parameter" : String.join(", ", alone.parameters());
            line(
                    "  " + alone.experiment(),
                    "chi2_min alone " + Numbers.chi2(alone.chi2()) + ", moved by " + parameters);
        }
        String pValue = Double.isNaN(goodness.pValue())
                ? "no parameter is shared"
                : String.format(Locale.ROOT, "p-value %.3g", goodness.pValue());
        String chi2 = Numbers.chi2(goodness.chi2()) + " / " + goodness.degreesOfFreedom();
        line("agreement chi2 / dof", chi2 + ", " + pValue);
    }

    private static String points(GridSurface surface) {
        int computed = surface.computedPoints();
        if (computed == surface.size()) return Integer.toString(computed);
        double percent = 100.0 * computed / surface.size();
        return String.format(Locale.ROOT, "%d of %d, %.1f %%", computed, surface.size(), percent);
    }

    private static String statuses(GridSurface surface) {
        return surface.statusCounts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(Summary::status)
                .collect(Collectors.joining(", "));
    }

    private static String status(Map.Entry<FitStatus, Integer> count) {
        return count.getValue() + " "
                + count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String bestFit(GridSurface surface) {
        double[] best = surface.bestFit();
        if (best.length == 0) return "none, every point failed";
        List<String> values = new ArrayList<>();
        for (int k = 0; k < best.length; k++) {
            values.add(surface.axis(k).name() + " = " + Numbers.value(best[k]));
        }
        return String.join(", ", values) + Numbers.beyond(surface);
    }

    private void addIntervals(GridSurface surface, SurfaceAxis axis) {
        GridSurface profile = Projection.onto(surface, List.of(axis.name())).surface();
        String label = axis.unit().equals("1") ? axis.name() : axis.name() + " [" + axis.unit() + "]";
        for (double level : ConfidenceLevels.standard()) {
            List<Interval> intervals = Intervals.below(profile, ConfidenceLevels.deltaChi2(level, 1));
            gridEnds |= intervals.stream().anyMatch(i -> i.openBelow() || i.openAbove());
            failedBeside |= intervals.stream().anyMatch(Interval::besideFailedPoint);
            String start = left(ConfidenceLevels.label(level), LEVEL_COLUMNS);
            wrapped(left(label, LABEL_COLUMNS) + start, Numbers.intervals(intervals));
            label = "";
        }
    }

    private void addFootnotes() {
        if (gridEnds || failedBeside) text.append('\n');
        if (gridEnds) text.append("* the grid ends here, still below the level\n");
        if (failedBeside) text.append("! the next point failed, the interval may go on\n");
    }

    private void line(String label, String value) {
        wrapped(left(label, LABEL_COLUMNS), value);
    }

    private void wrapped(String start, String value) {
        String indent = "\n" + " ".repeat(start.length());
        text.append(start)
                .append(WordUtils.wrap(value, COLUMNS - start.length(), indent, true))
                .append('\n');
    }

    /** @return two blanks, the word, and blanks up to the width; at least one */
    private static String left(String word, int width) {
        String indented = width == LABEL_COLUMNS ? "  " + word : word;
        return indented + " ".repeat(Math.max(1, width - indented.length()));
    }
}
