package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * LUX-ZEPLIN, electron recoils of one run, arXiv:2511.17350: counts and best-fit total in 19 bins of 1 keV as read by a third party, and the
 * efficiency. Its fall towards 20 keV is the end of the analysed energies as a function of the true energy, which the counts, in bins of the
 * reconstructed one, do not follow: the table ends before.
 *
 * @param run prefix of the release files
 */
record LzElectronRecoilImporter(String run) implements ReleaseImporter {
    private static final BigDecimal END_OF_PLATEAU_KEV = BigDecimal.valueOf(13);
    private static final int OBSERVED = 2;
    private static final int TOTAL = 3;
    private static final int BINS = 19;

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        String spectrum = run + "-counts-and-background.csv";
        String selection = run + "-efficiency.csv";
        ElectronRecoilTables tables = new ElectronRecoilTables(
                "LUX-ZEPLIN " + run.toUpperCase(Locale.ROOT) + ", electron recoils, arXiv:2511.17350", BINS);
        ReleaseText bins = ReleaseText.read(
                releaseFolder.resolve(spectrum), "e_low_keV,e_high_keV,observed,best_fit_total_background");
        ReleaseText efficiency = ReleaseText.read(releaseFolder.resolve(selection), "energy_keV,efficiency");
        return tables.write(
                dataFolder,
                tables.copied(bins, OBSERVED, tables.counts(spectrum + ": events per bin of reconstructed energy")),
                tables.copied(bins, TOTAL, tables.background(spectrum + ": best fit, solar neutrinos included")),
                tables.efficiency(efficiency, END_OF_PLATEAU_KEV, selection + ": points up to 13 keV"));
    }
}
