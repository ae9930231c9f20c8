package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cevnsfit.table.TableWriter;

/**
 * COHERENT Ge-Mini, arXiv:2603.17951: the published count with its error and its ratio to the Standard Model, as one bin. There is no data release; the
 * numbers come from a table of published results.
 */
final class CoherentGe2026Importer implements ReleaseImporter {
    private static final String FILE = "published_numbers.csv";
    private static final String DATA_SET = "ge-mini-2026";
    private static final String VALUE = "value";
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.]\\d+)?)");
    private static final Pattern ERRORS = Pattern.compile("[+](\\d+)/-(\\d+)");
    private static final String SOURCE = "COHERENT Ge-Mini, arXiv:2603.17951; no data release";
    private static final String LOWEST_KEVEE = "1.5";
    private static final String HIGHEST_KEVEE = "20";

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseCsv numbers = ReleaseCsv.read(releaseFolder.resolve(FILE));
        int count = row(numbers, "observed_CEvNS");
        BigDecimal observed =
                new BigDecimal(match(numbers, count, VALUE, NUMBER, "a number").group(1));
        Matcher errors = match(numbers, count, "uncertainty", ERRORS, "+upper/-lower");
        BigDecimal ratio = new BigDecimal(match(numbers, row(numbers, "sigma_over_SM"), VALUE, NUMBER, "a number")
                .group(1));
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", counts(observed, squareOfMean(errors)));
        tables.put("cevns.csv", expected(observed.divide(ratio, MathContext.DECIMAL32)));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static int row(ReleaseCsv numbers, String name) {
        for (int row = 0; row < numbers.rows(); row++) {
            boolean ours = numbers.cell(row, "dataset").equals(DATA_SET);
            if (ours && numbers.cell(row, "name").equals(name)) return row;
        }
        throw numbers.problem(numbers.rows() - 1, "no row " + DATA_SET + "," + name + " up to this last one");
    }

    private static Matcher match(ReleaseCsv numbers, int row, String column, Pattern pattern, String due) {
        Matcher found = pattern.matcher(numbers.cell(row, column));
        if (found.matches()) return found;
        throw numbers.problem(
                row, "found '" + numbers.cell(row, column) + "' in column " + column + ", " + due + " is due");
    }

    private static BigDecimal squareOfMean(Matcher errors) {
        BigDecimal sum = new BigDecimal(errors.group(1)).add(new BigDecimal(errors.group(2)));
        return sum.multiply(sum).divide(BigDecimal.valueOf(4));
    }

    private static TableWriter counts(BigDecimal observed, BigDecimal variance) {
        TableWriter table = new TableWriter(
                List.of(SOURCE, "published count; variance: square of the mean of its upper and lower error"),
                List.of("e_lo[keVee]", "e_hi[keVee]", "observed[counts]", "variance[counts2]"));
        return table.row(LOWEST_KEVEE, HIGHEST_KEVEE, observed.toPlainString(), variance.toPlainString());
    }

    private static TableWriter expected(BigDecimal standardModel) {
        TableWriter table = new TableWriter(
                List.of(SOURCE, "Standard-Model expectation: the published count over its published ratio to it"),
                List.of("e_lo[keVee]", "e_hi[keVee]", "expected[counts]"));
        String expected = standardModel.stripTrailingZeros().toPlainString();
        return table.row(LOWEST_KEVEE, HIGHEST_KEVEE, expected);
    }
}
