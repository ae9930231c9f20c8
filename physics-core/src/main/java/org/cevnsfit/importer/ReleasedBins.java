package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cevnsfit.error.InputException;

/** A release table of XENONnT: rows known by some key columns, the first of which is the science run, and a number for each bin of the run. */
final class ReleasedBins {
    /** Smaller numbers stand for zero in the releases, where they keep logarithms finite. */
    private static final BigDecimal ZERO_UP_TO = new BigDecimal("1e-10");

    private static final MathContext DIGITS = new MathContext(8);

    private final Path file;
    private final int bins;
    private final Map<List<String>, List<String>> rows = new LinkedHashMap<>();

    private ReleasedBins(Path file, int bins) {
        this.file = file;
        this.bins = bins;
    }

    /**
     * @param keys names of the key columns
     * @param bins number of bins of a run
     * @param column name of the column of a bin
     */
    static ReleasedBins read(Path file, List<String> keys, int bins, IntFunction<String> column) {
        ReleasedBins table = new ReleasedBins(file, bins);
        ReleaseCsv csv = ReleaseCsv.read(file);
        List<String> columns = IntStream.range(0, bins).mapToObj(column).toList();
        for (int row = 0; row < csv.rows(); row++) {
            List<String> key = new ArrayList<>();
            for (String name : keys) key.add(csv.cell(row, name));
            List<String> values = new ArrayList<>();
            for (String name : columns) values.add(number(csv, row, name));
            if (table.rows.put(key, values) != null) throw csv.problem(row, "the row " + key + " occurs twice");
        }
        return table;
    }

    /** @return the released digits, 0 where the number stands for zero */
    private static String number(ReleaseCsv csv, int row, String column) {
        String cell = csv.cell(row, column);
        try {
            BigDecimal value = new BigDecimal(cell);
            if (value.compareTo(ZERO_UP_TO) > 0) return cell;
            if (value.signum() >= 0) return "0";
        } catch (NumberFormatException e) {
            throw csv.problem(row, "found '" + cell + "' in column " + column + ", a number is due");
        }
        throw csv.problem(row, "found " + cell + " in column " + column + ", zero or more is due");
    }

    int bins() {
        return bins;
    }

    /** @return keys of all rows, in the order of the file */
    List<List<String>> keys() {
        return List.copyOf(rows.keySet());
    }

    /** @return the numbers of a row as released, shape [bin] */
    List<String> row(List<String> key) {
        List<String> values = rows.get(key);
        if (values != null) return values;
        throw new InputException(file.toString(), "no row " + key, "use the release this importer was written for");
    }

    /** @return the numbers of a row times an exposure, to 8 digits, shape [bin] */
    List<String> times(List<String> key, BigDecimal exposure) {
        return row(key).stream()
                .map(cell -> new BigDecimal(cell).multiply(exposure, DIGITS))
                .map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toString())
                .toList();
    }
}
