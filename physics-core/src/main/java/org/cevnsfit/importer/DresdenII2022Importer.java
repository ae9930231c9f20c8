package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.table.TableWriter;

/**
 * Dresden-II, arXiv:2202.09672: rate during reactor operation in 130 bins of 10 eV from 0.2 to 1.5 keVee, corrected for acceptance, with its error. The
 * spectrum without reactor is not used.
 */
final class DresdenII2022Importer implements ReleaseImporter {
    private static final DecimalBins ENERGIES_KEVEE = DecimalBins.regular("0.2", "0.01", 130);
    private static final String HEADER = "energy_keVee,rate_on,err_on,rate_off,err_off";
    private static final String FILE = "spectra_on_off.csv";

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseText released =
                ReleaseText.read(releaseFolder.resolve(FILE), HEADER).requireRows(ENERGIES_KEVEE.bins());
        TableWriter table = new TableWriter(
                List.of(
                        "Dresden-II (NCC-1701), arXiv:2202.09672",
                        FILE
                                + ": counts of the detector per day of reactor operation, corrected for acceptance; variance is the squared error"),
                List.of("e_lo[keVee]", "e_hi[keVee]", "observed[counts]", "variance[counts2]"));
        for (int bin = 0; bin < released.rows(); bin++) {
            if (released.cell(bin, 0).compareTo(ENERGIES_KEVEE.centre(bin)) != 0) {
                throw released.problem(
                        bin,
                        0,
                        "found " + released.cell(bin, 0) + ", the bin centre " + ENERGIES_KEVEE.centre(bin)
                                + " is due");
            }
            table.row(
                    ENERGIES_KEVEE.lower(bin),
                    ENERGIES_KEVEE.upper(bin),
                    plain(released.nonNegative(bin, 1)),
                    plain(variance(released, bin)));
        }
        Path written = dataFolder.resolve("counts.csv");
        table.write(written);
        return List.of(written);
    }

    private static BigDecimal variance(ReleaseText released, int bin) {
        BigDecimal error = released.cell(bin, 2);
        if (error.signum() > 0) return error.multiply(error);
        throw released.problem(bin, 2, "found " + error + ", an error above zero is due");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
