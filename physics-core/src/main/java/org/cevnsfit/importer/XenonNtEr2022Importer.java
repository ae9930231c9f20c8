package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.table.TableWriter;

/**
 * XENONnT, electron recoils of science run 0, arXiv:2207.11330: the released events counted in 29 bins of 1 keV, the released background model B0 (after
 * efficiency, solar neutrinos included) summed over each bin for 1.16 tonne years, and the released efficiency.
 */
final class XenonNtEr2022Importer implements ReleaseImporter {
    private static final BigDecimal EXPOSURE_TONNE_YEAR = new BigDecimal("1.16");
    private static final BigDecimal STEP_KEV = new BigDecimal("0.1");
    private static final BigDecimal LAST_KEV = BigDecimal.valueOf(30);
    private static final int BINS = 29;
    private static final int POINTS = 300;
    private static final MathContext DIGITS = new MathContext(7);
    private static final ElectronRecoilTables TABLES =
            new ElectronRecoilTables("XENONnT science run 0, electron recoils, arXiv:2207.11330", BINS);

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        TableWriter counts =
                counts(ReleaseText.read(releaseFolder.resolve("unbinned-events.csv"), "reconstructed_energy_keV"));
        TableWriter background = background(ReleaseText.read(
                releaseFolder.resolve("background-b0-below-30kev.csv"),
                "reconstructed_energy_keV,rate_per_tonne_year_keV"));
        TableWriter efficiency = TABLES.efficiency(
                ReleaseText.read(releaseFolder.resolve("efficiency.csv"), "energy_keV,total_efficiency"),
                LAST_KEV,
                "efficiency.csv: detection and selection");
        return TABLES.write(dataFolder, counts, background, efficiency);
    }

    private static TableWriter counts(ReleaseText events) {
        DecimalBins energies = TABLES.energiesKeVee();
        int[] counts = new int[BINS];
        for (int row = 0; row < events.rows(); row++) {
            int bin = energies.bin(events.cell(row, 0));
            if (bin >= 0) counts[bin]++;
        }
        TableWriter table = TABLES.counts("unbinned-events.csv: events per bin of reconstructed energy");
        for (int bin = 0; bin < BINS; bin++) {
            table.row(energies.lower(bin), energies.upper(bin), String.valueOf(counts[bin]));
        }
        return table;
    }

    private static TableWriter background(ReleaseText rates) {
        rates.requireRows(POINTS);
        DecimalBins energies = TABLES.energiesKeVee();
        BigDecimal[] sums = new BigDecimal[BINS];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int row = 0; row < POINTS; row++) {
            BigDecimal due = STEP_KEV.multiply(BigDecimal.valueOf(row)).add(new BigDecimal("0.05"));
            if (rates.cell(row, 0).compareTo(due) != 0) {
                throw rates.problem(row, 0, "found " + rates.cell(row, 0) + ", " + due + " keV is due");
            }
            int bin = energies.bin(due);
            if (bin >= 0) sums[bin] = sums[bin].add(rates.nonNegative(row, 1));
        }
        TableWriter table = TABLES.background(
                "background-b0-below-30kev.csv: B0 with solar neutrinos, rate summed in steps of 0.1 keV, times 1.16 tonne years");
        for (int bin = 0; bin < BINS; bin++) {
            BigDecimal counts =
                    sums[bin].multiply(STEP_KEV).multiply(EXPOSURE_TONNE_YEAR).round(DIGITS);
            table.row(energies.lower(bin), energies.upper(bin), counts.toPlainString());
        }
        return table;
    }
}
