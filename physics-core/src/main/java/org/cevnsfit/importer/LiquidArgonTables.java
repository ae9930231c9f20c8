package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.cevnsfit.table.TableWriter;

/**
 * Tables of COHERENT's liquid argon: data, signal and backgrounds per energy and time bin, their relative variations D = (N_x − N_CV)/N_CV (0 where
 * N_CV is 0), and the efficiency. Where the release has two variations of opposite sign, both combinations are there: D₊ + D₋, the published formula
 * taken literally, and (D₊ − D₋)/2.
 */
final class LiquidArgonTables {
    private static final String SOURCE = "COHERENT liquid argon, analysis A, arXiv:2006.12659 (data release)";
    private static final String SUMMED = "summed over the pulse shape";
    private static final BigDecimal STEADY_STATE_WINDOWS = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final MathContext DIGITS = new MathContext(12);
    private static final int EFFICIENCY_ROWS = 80;

    private final Path release;
    private final Map<String, TableWriter> tables = new LinkedHashMap<>();

    private LiquidArgonTables(Path release) {
        this.release = release;
    }

    /** @return the tables by their file names */
    static Map<String, TableWriter> of(Path release) {
        LiquidArgonTables tables = new LiquidArgonTables(release);
        tables.readAll();
        return tables.tables;
    }

    private void readAll() {
        LiquidArgonHistogram steadyState = histogram("bkgpdf.txt");
        counts(histogram("datanobkgsub.txt"), steadyState);
        expected("steady-state.csv", "bkgpdf.txt", steadyState);
        LiquidArgonHistogram cevns = histogram("cevnspdf.txt");
        expected("cevns.csv", "cevnspdf.txt", cevns);
        LiquidArgonHistogram neutrons = histogram("brnpdf.txt");
        expected("prompt-neutrons.csv", "brnpdf.txt", neutrons);
        expected("delayed-neutrons.csv", "delbrnpdf.txt", histogram("delbrnpdf.txt"));
        pair("cevns-pulse-shape", cevns, "cevnspdf+1sigF90.txt", "cevnspdf-1sigF90.txt");
        single("cevns-trigger-time", cevns, "cevnspdfCEvNSTimingMeanSyst.txt");
        pair("neutron-energy", neutrons, "brnpdf+1sigEnergy.txt", "brnpdf-1sigEnergy.txt");
        pair("neutron-time", neutrons, "brnpdf+1sigBRNTimingMean.txt", "brnpdf-1sigBRNTimingMean.txt");
        single("neutron-width", neutrons, "brnpdfBRNTimingWidthSyst.txt");
        efficiency();
    }

    private LiquidArgonHistogram histogram(String file) {
        return LiquidArgonHistogram.read(release.resolve(file));
    }

    private void counts(LiquidArgonHistogram data, LiquidArgonHistogram steadyState) {
        table(
                "counts.csv",
                List.of(
                        "datanobkgsub.txt: events, " + SUMMED,
                        "variance: events + steady-state expectation / 5 (bkgpdf.txt, measured in five windows)"),
                List.of("observed[counts]", "variance[counts2]"),
                bin -> List.of(
                        plain(data.counts(bin)),
                        plain(data.counts(bin).add(steadyState.counts(bin).divide(STEADY_STATE_WINDOWS)))));
    }

    private void expected(String name, String file, LiquidArgonHistogram histogram) {
        table(
                name,
                List.of(file + ": central prediction, " + SUMMED),
                List.of("expected[counts]"),
                bin -> List.of(plain(histogram.counts(bin))));
    }

    private void single(String name, LiquidArgonHistogram central, String file) {
        LiquidArgonHistogram varied = histogram(file);
        variation(name, "(N - N_CV)/N_CV", List.of(file), bin -> relative(varied, central, bin));
    }

    private void pair(String name, LiquidArgonHistogram central, String plusFile, String minusFile) {
        LiquidArgonHistogram plus = histogram(plusFile);
        LiquidArgonHistogram minus = histogram(minusFile);
        List<String> files = List.of(plusFile, minusFile);
        variation(
                name,
                "D+ + D-, D = (N - N_CV)/N_CV",
                files,
                bin -> relative(plus, central, bin).add(relative(minus, central, bin)));
        variation(
                name + "-antisymmetric",
                "(D+ - D-)/2, D = (N - N_CV)/N_CV",
                files,
                bin -> relative(plus, central, bin)
                        .subtract(relative(minus, central, bin))
                        .divide(TWO));
    }

    private void variation(String name, String formula, List<String> files, IntFunction<BigDecimal> relative) {
        table(
                name + ".csv",
                List.of(String.join(" and ", files) + ": " + formula + ", zero where N_CV is zero; " + SUMMED),
                List.of("relative[1]"),
                bin -> List.of(plain(relative.apply(bin))));
    }

    private static BigDecimal relative(LiquidArgonHistogram varied, LiquidArgonHistogram central, int bin) {
        BigDecimal expected = central.counts(bin);
        if (expected.signum() == 0) return BigDecimal.ZERO;
        return varied.counts(bin).subtract(expected).divide(expected, DIGITS);
    }

    private void table(String name, List<String> what, List<String> columns, IntFunction<List<String>> cells) {
        DecimalBins energies = LiquidArgonHistogram.ENERGIES_KEVEE;
        DecimalBins times = LiquidArgonHistogram.TIMES_US;
        List<String> header = new ArrayList<>(List.of("e_lo[keVee]", "e_hi[keVee]", "t_lo[us]", "t_hi[us]"));
        header.addAll(columns);
        TableWriter table = writer(what, header);
        for (int bin = 0; bin < energies.bins() * times.bins(); bin++) {
            int i = bin / times.bins();
            int j = bin % times.bins();
            List<String> row =
                    new ArrayList<>(List.of(energies.lower(i), energies.upper(i), times.lower(j), times.upper(j)));
            row.addAll(cells.apply(bin));
            table.row(row);
        }
        tables.put(name, table);
    }

    private static TableWriter writer(List<String> what, List<String> header) {
        List<String> provenance = new ArrayList<>(List.of(SOURCE));
        provenance.addAll(what);
        return new TableWriter(provenance, header);
    }

    private void efficiency() {
        ReleaseText text = ReleaseText.read(release.resolve("CENNS10AnlAEfficiency.txt"), 3)
                .requireRows(EFFICIENCY_ROWS);
        TableWriter table = writer(
                List.of("CENNS10AnlAEfficiency.txt: after all cuts, of the reconstructed energy"),
                List.of("energy[keVee]", "efficiency[1]"));
        for (int row = 0; row < text.rows(); row++) {
            BigDecimal efficiency = text.cell(row, 2);
            if (efficiency.signum() < 0 || efficiency.compareTo(BigDecimal.ONE) > 0) {
                throw text.problem(row, 2, "found " + efficiency + ", 0 to 1 is due");
            }
            table.row(plain(text.cell(row, 0)), plain(efficiency));
        }
        tables.put("efficiency.csv", table);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
