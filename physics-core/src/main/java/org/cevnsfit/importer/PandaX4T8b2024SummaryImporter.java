package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/**
 * PandaX-4T, 8B neutrinos, arXiv:2407.10892: the published flux with its error as two Gaussian bins. Both have the published value; the squared errors are
 * shared out by the weights s²/(s + b + σ_b²) of the two selections at the best fit, so that together they have the published error.
 */
final class PandaX4T8b2024SummaryImporter implements ReleaseImporter {
    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        PandaX4T8bNumbers numbers = PandaX4T8bNumbers.read(releaseFolder.resolveSibling("pandax4t-8b-2024"));
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", counts(numbers));
        tables.put(
                "cevns.csv",
                PandaX4T8bNumbers.BINS.table(
                        List.of(
                                PandaX4T8bNumbers.SOURCE,
                                "8B flux that the Standard-Model signal stands for, 1e6 per cm2 s"),
                        XenonTemplates.EXPECTED,
                        PandaX4T8bNumbers.each(s -> PandaX4T8bNumbers.referenceFlux())));
        tables.put("response.csv", numbers.response());
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static TableWriter counts(PandaX4T8bNumbers numbers) {
        TableWriter table = new TableWriter(
                List.of(
                        PandaX4T8bNumbers.SOURCE,
                        "fitted 8B flux, 1e6 per cm2 s, in both selections; the variances combine to the published error"),
                List.of("run[text]", "bin_lo[1]", "bin_hi[1]", "observed[counts]", "variance[counts2]"));
        BigDecimal error = numbers.flux("b8_flux_combined_uncertainty");
        BigDecimal all = PandaX4T8bNumbers.SELECTIONS.stream()
                .map(s -> weight(numbers, s))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int bin = 0;
        for (String selection : PandaX4T8bNumbers.SELECTIONS) {
            BigDecimal variance =
                    error.multiply(error).multiply(all).divide(weight(numbers, selection), MathContext.DECIMAL32);
            table.row(
                    selection,
                    String.valueOf(bin),
                    String.valueOf(++bin),
                    PandaX4T8bNumbers.plain(numbers.flux("b8_flux_combined")),
                    PandaX4T8bNumbers.plain(variance));
        }
        return table;
    }

    private static BigDecimal weight(PandaX4T8bNumbers numbers, String selection) {
        BigDecimal signal = numbers.number("best_fit_b8_signal", selection);
        BigDecimal error = numbers.number("expected_background_uncertainty", selection);
        BigDecimal variance =
                signal.add(numbers.number("expected_background", selection)).add(error.pow(2));
        return signal.pow(2).divide(variance, MathContext.DECIMAL64);
    }
}
