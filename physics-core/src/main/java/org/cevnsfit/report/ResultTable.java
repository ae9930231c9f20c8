package org.cevnsfit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.table.TableWriter;

/**
 * A table of results for people and for files.
 *
 * @param header columns as {@code name[unit]}
 * @param rows texts and numbers, one list per row
 */
public record ResultTable(List<String> header, List<List<Object>> rows) {
    public ResultTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Object> row : rows) {
            if (row.size() != header.size()) throw new IllegalStateException(row + " below " + header);
        }
    }

    /** @return the table in the project's schema, numbers in full */
    public TableWriter file(List<String> provenance) {
        TableWriter writer = new TableWriter(provenance, header);
        for (List<Object> row : rows)
            writer.row(row.stream().map(String::valueOf).toList());
        return writer;
    }

    /** @return lines for a terminal: texts left, numbers right with four digits */
    public List<String> lines() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(header.stream().map(ResultTable::heading).toList());
        for (List<Object> row : rows)
            cells.add(row.stream().map(ResultTable::cell).toList());
        int[] widths = new int[header.size()];
        for (List<String> row : cells) {
            for (int c = 0; c < widths.length; c++)
                widths[c] = Math.max(widths[c], row.get(c).length());
        }
        return cells.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            boolean text = !rows.isEmpty() && rows.get(0).get(c) instanceof String;
            String pad = " ".repeat(widths[c] - row.get(c).length());
            line.append("  ").append(text ? row.get(c) + pad : pad + row.get(c));
        }
        return line.toString().stripTrailing();
    }

    private static String heading(String column) {
        return column.endsWith("[1]") || column.endsWith("[text]")
                ? column.substring(0, column.lastIndexOf('['))
                : column.replace("[", " [");
    }

    private static String cell(Object cell) {
        return cell instanceof Double number ? Numbers.value(number) : String.valueOf(cell);
    }

    /** Collects rows one by one. */
    public static final class Builder {
        private final List<String> header;
        private final List<List<Object>> rows = new ArrayList<>();

        public Builder(String... header) {
            this.header = List.of(header);
        }

        /** Adds a row of texts and numbers. */
        public Builder row(Object... cells) {
            rows.add(Arrays.asList(cells));
            return this;
        }

        public ResultTable build() {
            return new ResultTable(header, rows);
        }
    }
}
