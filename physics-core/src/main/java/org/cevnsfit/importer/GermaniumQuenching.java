package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.cevnsfit.error.InputException;

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
        for (CSVRecord row : SharedTables.records(release)) {
            lines.add(String.join(
                    ",",
                    number(release, row, "recoil_keVnr"),
                    number(release, row, "qf_fef"),
                    number(release, row, "qf_ybe")));
        }
        SharedTables.write(shared.resolve("germanium-quenching.csv"), lines);
    }

    /** The released digits without trailing zeros. */
    private static String number(Path release, CSVRecord row, String column) {
        String cell = SharedTables.cell(release, row, column);
        try {
            return new BigDecimal(cell).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            throw new InputException(
                    release + " row " + row.getRecordNumber() + " column " + column,
                    "found '" + cell + "', a number is due",
                    "use the release this importer was written for",
                    e);
        }
    }
}
