package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/**
 * COHERENT Ge-Mini, first result, arXiv:2406.13806. The experiment released no data: the on-beam counts and the time shapes of prompt and delayed
 * neutrinos come from a third party's transcription of the figure of arrival times. The energy range of the fit is the paper's.
 */
final class CoherentGe2024Importer implements ReleaseImporter {
    private static final String FILE = "timing_projection.csv";
    private static final String HEADER =
            "t_lo_us,t_hi_us,on_minus_bkg,on_sigma,off_minus_bkg,off_sigma,fit_prompt,fit_delayed,on_counts_derived,off_counts_derived";
    private static final int PROMPT = 6;
    private static final int DELAYED = 7;
    private static final int ON_COUNTS = 8;
    private static final DecimalBins TIMES_US = DecimalBins.regular("-4", "2", 19);

    private static final MathContext DIGITS = new MathContext(9);
    private static final String SOURCE = "COHERENT Ge-Mini, arXiv:2406.13806; no data release";
    private static final String FIGURE = FILE + ": transcription of the figure of arrival times by a third party";

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseText released =
                ReleaseText.read(releaseFolder.resolve(FILE), HEADER).requireRows(TIMES_US.bins());
        requireTimes(released);
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", counts(released));
        tables.put("signal-time.csv", signalTimes(released));
        tables.put("energy-range.csv", energyRange());
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static void requireTimes(ReleaseText released) {
        for (int row = 0; row < released.rows(); row++) {
            for (int edge = 0; edge < 2; edge++) {
                BigDecimal due = TIMES_US.edges().get(row + edge);
                if (released.cell(row, edge).compareTo(due) == 0) continue;
                throw released.problem(
                        row, edge, "found " + released.cell(row, edge) + " us, the edge " + due + " us is due");
            }
        }
    }

    private static TableWriter counts(ReleaseText released) {
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        FIGURE,
                        "on_counts_derived: background-subtracted counts plus the subtracted 8.526 per bin, whole numbers"),
                List.of("e_lo[keVee]", "e_hi[keVee]", "t_lo[us]", "t_hi[us]", "observed[counts]"));
        for (int j = 0; j < TIMES_US.bins(); j++) {
            String count = released.nonNegative(j, ON_COUNTS).toPlainString();
            table.row("1.5", "20", TIMES_US.lower(j), TIMES_US.upper(j), count);
        }
        return table;
    }

    private static TableWriter signalTimes(ReleaseText released) {
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        FIGURE,
                        "fit_prompt (nu_mu) and fit_delayed (anti_nu_mu, nu_e), each divided by its sum"),
                List.of("t_lo[us]", "t_hi[us]", "nu_mu[1]", "anti_nu_mu[1]", "nu_e[1]"));
        for (int j = 0; j < TIMES_US.bins(); j++) {
            String late = fraction(released, j, DELAYED);
            table.row(TIMES_US.lower(j), TIMES_US.upper(j), fraction(released, j, PROMPT), late, late);
        }
        return table;
    }

    private static String fraction(ReleaseText released, int row, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < released.rows(); i++) sum = sum.add(released.nonNegative(i, column));
        if (sum.signum() == 0) throw released.problem(0, column, "found only zeros, a time shape is due");
        BigDecimal part = released.cell(row, column);
        return part.signum() == 0 ? "0" : part.divide(sum, DIGITS).toPlainString();
    }

    private static TableWriter energyRange() {
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        "energies of the fit, 1.5-8.5 and 11-20 keVee; between them lie lines of activated germanium"),
                List.of("e_lo[keVee]", "e_hi[keVee]", "efficiency[1]"));
        return table.row("1.5", "8.5", "1").row("8.5", "11", "0").row("11", "20", "1");
    }
}
