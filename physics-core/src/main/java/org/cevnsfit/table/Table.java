package org.cevnsfit.table;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;

/**
 * A table in the project's schema: UTF-8 CSV (or .csv.gz), lines starting with # are provenance, the header names each column
 * with its unit as {@code name[unit]}, dimensionless ones as {@code name[1]}, text as {@code name[text]}. Messages name file
 * and line, comment lines counted.
 */
public final class Table {
    private final Path file;
    private final List<String> header;
    private final List<TableRow> rows;

    private Table(Path file, List<String> header, List<TableRow> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    /** Reads a table; an absent, empty or ragged file is an {@link InputException}. */
    public static Table read(Path file) {
        List<TableRow> rows = TableRow.readAll(file);
        if (rows.size() < 2) {
            throw new InputException(
                    file.toString(),
                    "has " + Math.max(0, rows.size() - 1) + " data rows, at least one below the header is due",
                    "write the table again with data import");
        }
        Table table = new Table(file, rows.get(0).cells().toList(), rows.subList(1, rows.size()));
        table.checkShape();
        return table;
    }

    private void checkShape() {
        Set<String> names = new HashSet<>();
        for (String name : header) {
            if (!names.add(name)) {
                throw new InputException(file + ":header", "column " + name + " occurs twice", "rename or remove one");
            }
        }
        for (TableRow row : rows) {
            if (row.cells().size() != header.size()) {
                throw new InputException(
                        file + ":" + row.line(),
                        row.cells().size() + " cells, the header has " + header.size(),
                        "correct the row");
            }
        }
    }

    public Path file() {
        return file;
    }

    public int rows() {
        return rows.size();
    }

    /** @return true if there is a column of this name, in whatever unit */
    public boolean has(String name) {
        return header.stream().anyMatch(cell -> cell.equals(name) || cell.startsWith(name + "["));
    }

    /**
     * @param name column name without unit
     * @param unit the unit the caller computes in; another unit in the header is an error
     * @return the column, every cell a finite number
     */
    public double[] column(String name, String unit) {
        return checked(name, unit, "a finite number", value -> true);
    }

    /** @return as {@link #column}, with NaN where a cell is empty: the value is not known */
    public double[] columnOrNaN(String name, String unit) {
        int index = index(name, unit);
        double[] values = new double[rows.size()];
        for (int row = 0; row < values.length; row++) {
            boolean empty = rows.get(row).cells().get(index).isEmpty();
            values[row] = empty ? Double.NaN : finite(name, index, row, "a finite number or an empty cell", v -> true);
        }
        return values;
    }

    /** @return the column, every cell a finite number above zero */
    public double[] positive(String name, String unit) {
        return checked(name, unit, "a number above zero", value -> value > 0);
    }

    /** @return the column, every cell a finite number of zero or more */
    public double[] nonNegative(String name, String unit) {
        return checked(name, unit, "zero or more", value -> value >= 0);
    }

    /** @return the column, every cell a whole number of zero or more */
    public double[] counts(String name, String unit) {
        return checked(name, unit, "a whole number of zero or more", v -> v >= 0 && v == Math.rint(v));
    }

    /** @return the column, every cell larger than the one above it */
    public double[] increasing(String name, String unit) {
        double[] values = column(name, unit);
        for (int row = 1; row < values.length; row++) {
            if (values[row] <= values[row - 1]) {
                throw problem(
                        name,
                        row,
                        "found " + values[row] + " after " + values[row - 1] + ", a larger value is due",
                        "sort the rows and remove doubles");
            }
        }
        return values;
    }

    /**
     * Edges of adjoining bins, one row per bin.
     *
     * @param lower column of lower edges
     * @param upper column of upper edges
     * @return edges, length rows + 1, strictly increasing
     */
    public double[] edges(String lower, String upper, String unit) {
        double[] low = column(lower, unit);
        double[] high = column(upper, unit);
        double[] edges = new double[low.length + 1];
        edges[0] = low[0];
        for (int row = 0; row < low.length; row++) {
            if (low[row] != edges[row]) {
                throw problem(
                        lower,
                        row,
                        "found " + low[row] + ", the bin above ends at " + edges[row],
                        "make the bins adjoin");
            }
            if (high[row] <= low[row]) {
                throw problem(
                        upper,
                        row,
                        "found " + high[row] + ", an edge above " + low[row] + " is due",
                        "order the bin edges");
            }
            edges[row + 1] = high[row];
        }
        return edges;
    }

    /** @return a text column, header {@code name[text]} */
    public List<String> texts(String name) {
        int index = index(name, "text");
        return rows.stream().map(row -> row.cells().get(index)).toList();
    }

    /** @return an exception that names file, line and column */
    public InputException problem(String name, int row, String problem, String remedy) {
        return new InputException(file + ":" + rows.get(row).line() + " column " + name, problem, remedy);
    }

    private double[] checked(String name, String unit, String due, DoublePredicate allowed) {
        int index = index(name, unit);
        double[] values = new double[rows.size()];
        for (int row = 0; row < values.length; row++) values[row] = finite(name, index, row, due, allowed);
        return values;
    }

    private double finite(String name, int index, int row, String due, DoublePredicate allowed) {
        String cell = rows.get(row).cells().get(index);
        double value = number(cell);
        if (Double.isFinite(value) && allowed.test(value)) return value;
        throw problem(name, row, "found '" + cell + "', " + due + " is due", "correct the cell");
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN; // reported with its place by the caller
        }
    }

    private int index(String name, String unit) {
        int index = header.indexOf(name + "[" + unit + "]");
        if (index >= 0) return index;
        for (String cell : header) {
            if (cell.equals(name) || cell.startsWith(name + "[")) {
                throw new InputException(
                        file + ":header column " + name,
                        "found '" + cell + "', the unit allowed is [" + unit + "]",
                        "convert the column and write " + name + "[" + unit + "]");
            }
        }
        throw new InputException(
                file + ":header",
                "no column " + name + "[" + unit + "], found " + header,
                "did you mean '" + Suggestion.nearest(name + "[" + unit + "]", header)
                        + "'? otherwise write the table again with data import");
    }
}
