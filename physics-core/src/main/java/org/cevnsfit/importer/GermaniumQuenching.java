package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code shared/germanium-quenching.csv} from {@code dresden-ii-2022/quenching_fef_ybe.csv}: the quenching factors of germanium measured with
 * iron-filtered neutrons and with a photoneutron source, arXiv:2102.10089 as used in arXiv:2202.09672.
 */
final class GermaniumQuenching {
    private GermaniumQuenching() {}

    /**
     * @param releases folder of release files
     * @param shared our folder of shared tables
     */
    static void write(Path releases, Path shared) {
        Path release = releases.resolve("dresden-ii-2022").resolve("quenching_fef_ybe.csv");
        List<String> lines = new ArrayList<>(List.of(
                "# Ionisation quenching factor of germanium: iron-filtered neutrons (fef) and photoneutrons (ybe), arXiv:2102.10089; see SOURCE.md.",
                "recoil[keVnr],fef[1],ybe[1]"));
        ReleaseCsv table = ReleaseCsv.read(release);
        for (int row = 0; row < table.rows(); row++) {
            lines.add(String.join(
                    ",",
                    number(table, row, "recoil_keVnr"),
                    number(table, row, "qf_fef"),
                    number(table, row, "qf_ybe")));
        }
        SharedTables.write(shared.resolve("germanium-quenching.csv"), lines);
    }

    /** The released digits without trailing zeros. */
    private static String number(ReleaseCsv table, int row, String column) {
        String cell = table.cell(row, column);
        try {
            return new BigDecimal(cell).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            throw table.problem(row, "found '" + cell + "' in column " + column + ", a number is due");
        }
    }
}
