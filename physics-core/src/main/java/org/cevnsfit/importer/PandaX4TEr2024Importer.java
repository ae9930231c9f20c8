package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * PandaX-4T, electron recoils of run 1, arXiv:2408.07641: counts (rounded to whole ones) and best-fit total in 29 bins of 1 keV and the efficiency, all
 * read off figures by a third party. The fall of the efficiency towards 30 keV is the end of the analysed energies as a function of the true energy, which
 * the counts, in bins of the reconstructed one, do not follow: the table ends before.
 */
final class PandaX4TEr2024Importer implements ReleaseImporter {
    private static final BigDecimal END_OF_PLATEAU_KEV = BigDecimal.valueOf(20);
    private static final String SPECTRUM = "run1-counts-and-background-digitised.csv";
    private static final String EFFICIENCY = "run1-efficiency-digitised.csv";
    private static final int OBSERVED = 3;
    private static final int TOTAL = 4;
    private static final ElectronRecoilTables TABLES =
            new ElectronRecoilTables("PandaX-4T run 1, electron recoils, arXiv:2408.07641; read off figures", 29);

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseText bins = ReleaseText.read(
                releaseFolder.resolve(SPECTRUM),
                "e_low_keV,e_high_keV,observed_digitised,observed_rounded,best_fit_total_background_digitised");
        ReleaseText efficiency = ReleaseText.read(releaseFolder.resolve(EFFICIENCY), "energy_keV,efficiency");
        return TABLES.write(
                dataFolder,
                TABLES.copied(
                        bins, OBSERVED, TABLES.counts(SPECTRUM + ": whole counts per bin of reconstructed energy")),
                TABLES.copied(bins, TOTAL, TABLES.background(SPECTRUM + ": best fit, solar neutrinos included")),
                TABLES.efficiency(efficiency, END_OF_PLATEAU_KEV, EFFICIENCY + ": points up to 20 keV"));
    }
}
