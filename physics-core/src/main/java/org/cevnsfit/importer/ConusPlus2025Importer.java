package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.table.TableWriter;

/**
 * CONUS+, first run, arXiv:2501.05206. The experiment released no data: the excess over the background model is a third party's reading of the
 * figure.
 */
final class ConusPlus2025Importer implements ReleaseImporter {
    private static final String FILE = "excess_spectrum_digitised.csv";
    private static final String HEADER = "E_low_eVee,E_high_eVee,excess,err";
    private static final int EXCESS = 2;
    private static final int ERROR = 3;
    private static final int EV_PER_KEV_DIGITS = 3;
    private static final DecimalBins ENERGIES_EV = DecimalBins.regular("160", "10", 19);

    private static final MathContext DIGITS = new MathContext(9);
    private static final String SOURCE = "CONUS+ run 1, arXiv:2501.05206; no data release";

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseText released =
                ReleaseText.read(releaseFolder.resolve(FILE), HEADER).requireRows(ENERGIES_EV.bins());
        Path table = dataFolder.resolve("counts.csv");
        excess(released).write(table);
        return List.of(table);
    }

    private static TableWriter excess(ReleaseText released) {
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE,
                        FILE
                                + ": excess over the background model per 1 kg and 119 d, read from the figure; variance = err squared"),
                List.of("e_lo[keVee]", "e_hi[keVee]", "observed[counts]", "variance[counts2]"));
        for (int row = 0; row < released.rows(); row++) {
            BigDecimal error = released.nonNegative(row, ERROR);
            table.row(
                    keVee(released, row, 0),
                    keVee(released, row, 1),
                    released.cell(row, EXCESS).toPlainString(),
                    error.pow(2).round(DIGITS).toPlainString());
        }
        return table;
    }

    private static String keVee(ReleaseText released, int row, int edge) {
        BigDecimal due = ENERGIES_EV.edges().get(row + edge);
        BigDecimal found = released.cell(row, edge);
        if (found.compareTo(due) == 0) {
            return found.movePointLeft(EV_PER_KEV_DIGITS).stripTrailingZeros().toPlainString();
        }
        throw released.problem(row, edge, "found " + found + " eVee, the edge " + due + " eVee is due");
    }
}
