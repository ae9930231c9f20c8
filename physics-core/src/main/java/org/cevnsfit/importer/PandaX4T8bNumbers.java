package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cevnsfit.table.TableWriter;

/**
 * PandaX-4T, 8B neutrinos, arXiv:2407.10892: numbers of the abstract for the two selections, recoils with both signals and with ionisation alone. There is
 * no data release; the efficiency of the first is digitised, of the second only the threshold is known.
 */
record PandaX4T8bNumbers(ReleaseCsv summary, ReleaseCsv efficiency) {
    static final String SOURCE = "PandaX-4T, arXiv:2407.10892; no data release";
    static final List<String> SELECTIONS = List.of("paired", "us2");
    static final RunBins BINS = bins();
    /** 8B flux that expectations refer to [1e6 / cm² s], arXiv:1109.0763 */
    private static final BigDecimal FLUX = new BigDecimal("5.25");

    private static final BigDecimal MILLION = new BigDecimal("1e6");
    private static final String RECOIL = "recoil_energy_keV";
    private static final BigDecimal EDGE_KEV = new BigDecimal("1e-5"); // width of the step to zero
    private static final String HIGHEST_RECOIL_KEV = "10";

    static PandaX4T8bNumbers read(Path release) {
        return new PandaX4T8bNumbers(
                ReleaseCsv.read(release.resolve("summary.csv")),
                ReleaseCsv.read(release.resolve("efficiency-paired-digitised.csv")));
    }

    private static RunBins bins() {
        LinkedHashMap<String, BigDecimal> unused = new LinkedHashMap<>();
        SELECTIONS.forEach(selection -> unused.put(selection, BigDecimal.ONE));
        return new RunBins(unused, 1);
    }

    BigDecimal number(String quantity, String selection) {
        return new BigDecimal(summary.value("quantity", quantity, selection));
    }

    /** @return a published flux [1e6 / cm² s] */
    BigDecimal flux(String quantity) {
        return number(quantity, "paired").divide(MILLION);
    }

    /** @return a number of each selection, as text */
    static List<String> each(UnaryOperator<String> numberOfSelection) {
        return SELECTIONS.stream().map(numberOfSelection).toList();
    }

    /** @return events at the reference flux: the fitted ones, scaled */
    String expected(String selection) {
        BigDecimal fitted = number("best_fit_b8_signal", selection);
        return plain(fitted.multiply(FLUX).divide(flux("b8_flux_combined"), MathContext.DECIMAL32));
    }

    static String referenceFlux() {
        return FLUX.toString();
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private BigDecimal recoil(int row) {
        return new BigDecimal(efficiency.cell(row, RECOIL));
    }

    /** @return shape of the efficiency of both selections */
    TableWriter response() {
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        "paired: efficiency digitised from the figure, zero outside; us2: one above the published threshold, the true one is not known",
                        "only the shapes are used"),
                List.of("run[text]", "recoil[keV]", "bin_0[1]"));
        table.row("paired", plain(recoil(0).subtract(EDGE_KEV)), "0");
        for (int row = 0; row < efficiency.rows(); row++) {
            table.row("paired", efficiency.cell(row, RECOIL), efficiency.cell(row, "efficiency"));
        }
        table.row("paired", plain(recoil(efficiency.rows() - 1).add(EDGE_KEV)), "0");
        table.row("us2", plain(number("nr_energy_threshold_approx", "us2")), "1");
        return table.row("us2", HIGHEST_RECOIL_KEV, "1");
    }
}
