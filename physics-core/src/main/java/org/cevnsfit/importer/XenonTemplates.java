package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cevnsfit.table.TableWriter;

/**
 * What the releases of the XENONnT searches for 8B neutrinos have in common: 81 bins of four observables in each science run, backgrounds per bin, and
 * templates at whole steps of the light and the charge yield from -3 to 3.
 */
record XenonTemplates(String source, Path release, RunBins bins) {
    static final int BINS = 81;
    static final List<String> YIELDS = List.of("light_yield[1]", "charge_yield[1]");
    private static final List<String> YIELD_NUISANCES = List.of("xenonntLightYield[1]", "xenonntChargeYield[1]");
    static final String EXPECTED = "expected[counts]";
    private static final String RUN = "science_run";
    private static final List<String> STEPS =
            IntStream.rangeClosed(-3, 3).mapToObj(String::valueOf).toList();

    static String column(int bin) {
        return String.format("b%02d", bin);
    }

    /** @return the observed events, counted in their bins */
    TableWriter counts(Path file) {
        ReleaseCsv events = ReleaseCsv.read(file);
        int[] counts = new int[BINS * bins.runs().size()];
        for (int row = 0; row < events.rows(); row++) {
            int run = bins.runs().indexOf(events.cell(row, RUN));
            if (run >= 0) counts[run * BINS + bin(events, row)]++;
        }
        return bins.table(
                List.of(source, file.getFileName() + ": events counted in the released bins"),
                "observed[counts]",
                IntStream.of(counts).mapToObj(String::valueOf).toList());
    }

    private static int bin(ReleaseCsv events, int row) {
        String cell = events.cell(row, "flat_bin");
        if (cell.matches("\\d{1,2}") && Integer.parseInt(cell) < BINS) return Integer.parseInt(cell);
        throw events.problem(row, "found '" + cell + "' in column flat_bin, 0 to " + (BINS - 1) + " is due");
    }

    /** @return the counts expected of a background without shape nuisances */
    TableWriter background(String component) {
        String file = "backgrounds.csv";
        ReleasedBins rates =
                ReleasedBins.read(release.resolve(file), List.of(RUN, "component"), BINS, XenonTemplates::column);
        return bins.table(
                List.of(source, file + ", component " + component + ": rates times exposure"),
                EXPECTED,
                bins.expected(rates, run -> List.of(run, component)));
    }

    /** @return the counts expected at the steps of both yields */
    TableWriter atYields(String file) {
        ReleasedBins rates =
                ReleasedBins.read(release.resolve(file), List.of(RUN, "t_ly", "t_qy"), BINS, XenonTemplates::column);
        Map<List<String>, List<String>> nodes = new LinkedHashMap<>();
        for (String light : STEPS) {
            for (String charge : STEPS) {
                nodes.put(List.of(light, charge), bins.expected(rates, run -> List.of(run, light, charge)));
            }
        }
        return bins.nodes(
                List.of(source, file + ": rates times exposure at steps of the light and the charge yield"),
                YIELD_NUISANCES,
                EXPECTED,
                nodes);
    }

    /** @return accepted fractions of recoils of single energies */
    static TableWriter response(List<String> provenance, ReleasedBins released, List<String> axes) {
        List<String> header = new ArrayList<>(List.of("run[text]", "recoil[keV]"));
        header.addAll(axes);
        for (int bin = 0; bin < released.bins(); bin++) header.add("bin_" + bin + "[1]");
        TableWriter table = new TableWriter(provenance, header);
        for (List<String> key : released.keys()) {
            List<String> cells = new ArrayList<>(key);
            cells.addAll(released.row(key));
            table.row(cells);
        }
        return table;
    }
}
