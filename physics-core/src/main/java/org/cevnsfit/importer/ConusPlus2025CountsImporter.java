package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/**
 * CONUS+, first run, arXiv:2501.05206, as one number: the total count of the paper and the share of the active mass above its threshold, from lists of
 * the numbers in its text.
 */
final class ConusPlus2025CountsImporter implements ReleaseImporter {
    private static final String TOTAL_FILE = "parameters.csv";
    private static final String DETECTOR_FILE = "parameters.unverified.csv";
    private static final List<String> DETECTORS = List.of("C2", "C3", "C5");
    private static final String LAST_KEVEE = "0.8";
    private static final int EV_PER_KEV_DIGITS = 3;
    private static final MathContext DIGITS = new MathContext(9);
    private static final String SOURCE = "CONUS+ run 1, arXiv:2501.05206; no data release";

    /** A germanium detector. */
    private record Detector(String name, BigDecimal thresholdKeVee, BigDecimal massKg) {
        String text() {
            return name + " (" + massKg + " kg) from " + thresholdKeVee.toPlainString() + " keVee";
        }
    }

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseCsv parameters = ReleaseCsv.read(releaseFolder.resolve(DETECTOR_FILE));
        List<Detector> detectors = DETECTORS.stream()
                .map(name -> new Detector(
                        name,
                        number(parameters, "threshold_" + name)
                                .movePointLeft(EV_PER_KEV_DIGITS)
                                .stripTrailingZeros(),
                        number(parameters, "active_mass_" + name)))
                .sorted(Comparator.comparing(Detector::thresholdKeVee))
                .toList();
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", total(ReleaseCsv.read(releaseFolder.resolve(TOTAL_FILE)), detectors.get(0)));
        tables.put("thresholds.csv", thresholds(detectors));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static TableWriter total(ReleaseCsv list, Detector first) {
        int observed = row(list, "observed_events");
        BigDecimal error = number(list, observed, "note", "+-");
        TableWriter table = new TableWriter(
                List.of(SOURCE, TOTAL_FILE + ": observed_events in 327 kg d; the variance is the square of the error"),
                List.of("e_lo[keVee]", "e_hi[keVee]", "observed[counts]", "variance[counts2]"));
        return table.row(
                first.thresholdKeVee.toPlainString(),
                LAST_KEVEE,
                number(list, observed, "value", "").toPlainString(),
                error.pow(2).toPlainString());
    }

    private static TableWriter thresholds(List<Detector> detectors) {
        BigDecimal all = detectors.stream().map(Detector::massKg).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> texts = detectors.stream().map(Detector::text).toList();
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        DETECTOR_FILE + ": share of the active mass above its threshold, " + String.join("; ", texts)),
                List.of("e_lo[keVee]", "e_hi[keVee]", "efficiency[1]"));
        BigDecimal sensitive = BigDecimal.ZERO;
        for (int i = 0; i < detectors.size(); i++) {
            sensitive = sensitive.add(detectors.get(i).massKg);
            table.row(
                    detectors.get(i).thresholdKeVee.toPlainString(),
                    i + 1 < detectors.size()
                            ? detectors.get(i + 1).thresholdKeVee.toPlainString()
                            : LAST_KEVEE,
                    sensitive.divide(all, DIGITS).stripTrailingZeros().toPlainString());
        }
        return table;
    }

    private static BigDecimal number(ReleaseCsv list, String name) {
        return number(list, row(list, name), "value", "");
    }

    private static BigDecimal number(ReleaseCsv list, int row, String column, String prefix) {
        String cell = list.cell(row, column);
        try {
            return new BigDecimal(cell.startsWith(prefix) ? cell.substring(prefix.length()) : "");
        } catch (NumberFormatException e) {
            throw list.problem(
                    row, "found '" + cell + "' in column " + column + ", '" + prefix + "' and a number are due");
        }
    }

    private static int row(ReleaseCsv list, String name) {
        for (int row = 0; row < list.rows(); row++) if (list.cell(row, "name").equals(name)) return row;
        throw list.problem(list.rows() - 1, "no row above or here is named '" + name + "'");
    }
}
