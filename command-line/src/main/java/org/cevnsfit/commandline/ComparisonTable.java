package org.cevnsfit.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cevnsfit.validation.Comparison;
import org.cevnsfit.validation.Comparison.Verdict;

/** Comparisons as aligned columns, the reasons and the number of each verdict below. */
final class ComparisonTable {
    private static final String GAP = "   ";

    private ComparisonTable() {}

    static void print(List<Comparison> comparisons, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("quantity", "source", "theirs", "ours", "verdict"));
        for (Comparison c : comparisons) {
            rows.add(List.of(c.quantity(), c.source(), c.theirs(), c.ours(), word(c.verdict())));
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], width(row.get(i)));
        }
        for (List<String> row : rows) out.println(line(row, widths));
        out.println();
        for (Comparison c : comparisons) if (!c.reason().isEmpty()) out.println(c.quantity() + ": " + c.reason());
        out.println();
        out.println(totals(comparisons));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths[i] - width(row.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** @return characters on a terminal; a letter outside the basic plane is one */
    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String totals(List<Comparison> comparisons) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) counts.put(verdict, 0);
        for (Comparison comparison : comparisons) counts.merge(comparison.verdict(), 1, Integer::sum);
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, count) -> parts.add(count + " " + word(verdict)));
        return String.join(", ", parts);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
