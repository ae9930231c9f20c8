package org.cevnsfit.importer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/**
 * Numbers in a release file: rows of cells separated by blanks or commas; empty lines and lines starting with # are skipped. Cells
 * are decimals, so sums over them are exact and released digits pass unchanged.
 */
final class ReleaseText {
    private static final int MOST_DIGITS = 100;

    private final Path file;
    private final List<Row> rows;

    /** The cells of one line and its number. */
    private record Row(BigDecimal[] cells, int line) {}

    private ReleaseText(Path file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Reads a file without header, every row with this many cells. */
    static ReleaseText read(Path file, int columns) {
        return parse(file, lines(file), 0, columns);
    }

    /** Reads a file whose first line that is no comment must be this header. */
    static ReleaseText read(Path file, String header) {
        List<String> lines = lines(file);
        int at = 0;
        while (at < lines.size() && isSkipped(lines.get(at))) at++;
        String found = at < lines.size() ? lines.get(at).strip() : "end of file";
        if (!found.equals(header)) {
            throw new InputException(
                    file + ":" + (at + 1), "found '" + found + "', the header '" + header + "' is due", remedy());
        }
        return parse(file, lines, at + 1, header.split(",").length);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(
                    file.toString(),
                    "no readable release file here: " + FileTrouble.words(e),
                    "name the folder of the release",
                    e);
        }
    }

    private static ReleaseText parse(Path file, List<String> lines, int from, int columns) {
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            if (isSkipped(lines.get(i))) continue;
            rows.add(new Row(cells(file, i + 1, lines.get(i), columns), i + 1));
        }
        if (rows.isEmpty()) throw new InputException(file.toString(), "has no rows of numbers", remedy());
        return new ReleaseText(file, rows);
    }

    private static BigDecimal[] cells(Path file, int line, String text, int columns) {
        String[] words = text.strip().split("\\s*,\\s*|\\s+");
        try {
            if (words.length == columns) {
                BigDecimal[] cells = Arrays.stream(words).map(BigDecimal::new).toArray(BigDecimal[]::new);
                if (Arrays.stream(cells).allMatch(ReleaseText::isOrdinary)) return cells;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new InputException(file + ":" + line, "found '" + text + "', " + columns + " numbers are due", remedy());
    }

    /** No release holds numbers of a hundred digits before the point. */
    private static boolean isOrdinary(BigDecimal cell) {
        return (long) cell.precision() - cell.scale() <= MOST_DIGITS;
    }

    private static boolean isSkipped(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static String remedy() {
        return "fetch the release again";
    }

    int rows() {
        return rows.size();
    }

    BigDecimal cell(int row, int column) {
        return rows.get(row).cells()[column];
    }

    /** @return a cell that must be zero or more */
    BigDecimal nonNegative(int row, int column) {
        BigDecimal value = cell(row, column);
        if (value.signum() >= 0) return value;
        throw problem(row, column, "found " + value + ", zero or more is due");
    }

    /** Fails unless the file has this many rows. */
    ReleaseText requireRows(int due) {
        if (rows.size() == due) return this;
        throw new InputException(file.toString(), "has " + rows.size() + " rows, " + due + " are due", remedy());
    }

    /** @return an exception that names file, line and column */
    InputException problem(int row, int column, String problem) {
        return new InputException(file + ":" + rows.get(row).line() + " column " + (column + 1), problem, remedy());
    }
}
