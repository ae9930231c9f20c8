package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code shared/atomic-response.csv}: the rate of weak scattering on xenon with bound electrons over that with free electrons in steps. */
final class AtomicResponseTable {
    private static final String FILE = "rrpa-over-step-ratio-digitised.csv";

    private AtomicResponseTable() {}

    static void write(Path releases, Path shared) {
        ReleaseText release =
                ReleaseText.read(releases.resolve("xenon-atomic").resolve(FILE), "recoil_energy_keV,ratio");
        List<String> lines = new ArrayList<>(List.of(
                "# Weak scattering of solar neutrinos on Xe, relativistic random-phase approximation over free electrons in steps, arXiv:1610.04177; see SOURCE.md.",
                "element[text],recoil[keV],ratio[1]"));
        for (int row = 0; row < release.rows(); row++) {
            BigDecimal ratio = release.nonNegative(row, 1);
            lines.add("Xe," + release.cell(row, 0).toPlainString() + "," + ratio.toPlainString());
        }
        SharedTables.write(shared.resolve("atomic-response.csv"), lines);
    }
}
