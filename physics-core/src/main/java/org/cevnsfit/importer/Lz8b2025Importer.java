package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cevnsfit.table.TableWriter;

/**
 * LUX-ZEPLIN, 8B neutrinos, arXiv:2512.08065: the published flux, 3.1 +2.1 -1.3 in 1e6 per cm² s, as one Gaussian bin, and the released efficiency. An
 * error that grows with the signal f, σ² + (δ f)², has both published errors for σ = 1.149, δ = 0.338; δ is a nuisance of the experiment.
 */
final class Lz8b2025Importer implements ReleaseImporter {
    private static final String SOURCE = "LUX-ZEPLIN, arXiv:2512.08065";
    private static final String FLUX = "3.1";
    private static final String CONSTANT_VARIANCE = "1.320";
    private static final String REFERENCE_FLUX = "5.25";
    private static final String LOWEST_RECOIL_KEV = "0.01"; // logarithmic steps of recoils do not begin at zero
    private static final Pattern NUMBER = Pattern.compile("\\d+([.]\\d+)?([eE][+-]?\\d+)?");

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseCsv efficiency = ReleaseCsv.read(releaseFolder.resolve("efficiency.csv"));
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", counts());
        tables.put("cevns.csv", expected());
        tables.put("response.csv", response(efficiency));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static TableWriter counts() {
        return new TableWriter(
                        List.of(
                                SOURCE,
                                "fitted 8B flux, 1e6 per cm2 s; variance without the part that grows with the signal"),
                        List.of("run[text]", "bin_lo[1]", "bin_hi[1]", "observed[counts]", "variance[counts2]"))
                .row("ws2024", "0", "1", FLUX, CONSTANT_VARIANCE);
    }

    private static TableWriter expected() {
        return new TableWriter(
                        List.of(SOURCE, "8B flux that the Standard-Model signal stands for, 1e6 per cm2 s"),
                        List.of("run[text]", "bin_lo[1]", "bin_hi[1]", "expected[counts]"))
                .row("ws2024", "0", "1", REFERENCE_FLUX);
    }

    private static TableWriter response(ReleaseCsv efficiency) {
        TableWriter table = new TableWriter(
                List.of(
                        SOURCE + ", HEPData doi:10.17182/hepdata.167350.v2/t4 (CC0)",
                        "efficiency for nuclear recoils; only the shape is used"),
                List.of("run[text]", "recoil[keV]", "bin_0[1]"));
        for (int row = 0; row < efficiency.rows(); row++) {
            String recoil = number(efficiency, row, "recoil_energy_keV");
            table.row("ws2024", recoil.equals("0") ? LOWEST_RECOIL_KEV : recoil, number(efficiency, row, "efficiency"));
        }
        return table;
    }

    private static String number(ReleaseCsv table, int row, String column) {
        String cell = table.cell(row, column);
        if (NUMBER.matcher(cell).matches()) return cell;
        throw table.problem(row, "found '" + cell + "' in column " + column + ", zero or more is due");
    }
}
