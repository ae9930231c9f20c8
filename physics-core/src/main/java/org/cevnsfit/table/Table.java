package org.cevnsfit.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;

/**
 * A table in the project's schema: UTF-8 CSV (or .csv.gz), lines starting with # are provenance, the header names each column
 * with its unit as {@code name[unit]}, dimensionless ones as {@code name[1]}, text as {@code name[text]}.
 */
public final class Table {
    private final Path file;
    private final List<String> header;
    private final List<CSVRecord> records;

    private Table(Path file, List<String> header, List<CSVRecord> records) {
        this.file = file;
        this.header = header;
        this.records = records;
    }

    /** Reads a table; an absent, empty or ragged file is an {@link InputException}. */
    public static Table read(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file.toString(), "is a directory, a table is due", "name the .csv file in it");
        }
        if (!Files.isReadable(file)) {
            throw new InputException(file.toString(), "no readable file here", "correct the path or the permissions");
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (BufferedReader reader = open(file)) {
            List<CSVRecord> all = format.parse(reader).getRecords();
            if (all.size() < 2) {
                throw new InputException(
                        file.toString(),
                        "has " + Math.max(0, all.size() - 1) + " data rows, at least one below the header is due",
                        "write the table again with data import");
            }
            List<String> header = all.get(0).toList();
            Table table = new Table(file, header, all.subList(1, all.size()));
            table.records.forEach(table::checkLength);
            return table;
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), "check the file", e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private void checkLength(CSVRecord record) {
        if (record.size() != header.size()) {
            throw new InputException(
                    place(record), record.size() + " cells, the header has " + header.size(), "correct the row");
        }
    }

    public int rows() {
        return records.size();
    }

    /**
     * @param name column name without unit
     * @param unit the unit the caller computes in; another unit in the header is an error
     * @return the column, every cell a finite number
     */
    public double[] column(String name, String unit) {
        int index = index(name, unit);
        double[] values = new double[records.size()];
        for (int row = 0; row < values.length; row++) values[row] = number(records.get(row), index);
        return values;
    }

    /** @return as {@link #column}, with NaN where a cell is empty: the value is not known */
    public double[] columnOrNaN(String name, String unit) {
        int index = index(name, unit);
        return records.stream()
                .mapToDouble(record -> record.get(index).isEmpty() ? Double.NaN : number(record, index))
                .toArray();
    }

    /** @return a text column, header {@code name[text]} */
    public List<String> texts(String name) {
        int index = index(name, "text");
        return new ArrayList<>(records.stream().map(record -> record.get(index)).toList());
    }

    /** @return an exception that names file, line and column */
    public InputException problem(String name, int row, String problem, String remedy) {
        return new InputException(place(records.get(row)) + " column " + name, problem, remedy);
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
                "did you mean '" + Suggestion.nearest(name, header)
                        + "'? otherwise write the table again with data import");
    }

    private double number(CSVRecord record, int index) {
        try {
            double value = Double.parseDouble(record.get(index));
            if (Double.isFinite(value)) return value;
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw new InputException(
                place(record) + " column " + header.get(index),
                "found '" + record.get(index) + "', a finite number is due",
                "correct the cell");
    }

    private String place(CSVRecord record) {
        return file + ":" + record.getParser().getCurrentLineNumber();
    }
}
