package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/** Where in a solar model the neutrinos are born, and between how many electrons: shells of the release, {@value #MERGED} of them merged to one. */
final class SolarProfile {
    private static final int MERGED = 10;
    private static final List<String> COMPONENTS = List.of("pp", "pep", "hep", "be7", "b8", "n13", "o15", "f17");
    private static final int DIGITS = 5;

    private final ReleaseCsv release;

    private SolarProfile(ReleaseCsv release) {
        this.release = release;
    }

    /** Adds a table for each solar model. */
    static void write(Path folder, Map<String, TableWriter> tables) {
        Map.of("gs98", "b16-gs98", "agss09", "b16-agss09met").forEach((file, model) -> {
            ReleaseCsv release = ReleaseCsv.read(folder.resolve("solar-model-b16-" + file + ".csv.gz"));
            tables.put("solar-profile-" + model + ".csv", new SolarProfile(release).table());
        });
    }

    private TableWriter table() {
        List<String> header = new ArrayList<>(List.of("radius[Rsun]", "electrons[mol/cm3]"));
        COMPONENTS.forEach(component -> header.add(component + "[1]"));
        TableWriter table = new TableWriter(
                List.of(
                        "Solar model of arXiv:1611.09867: outer radius of each shell, mean density of electrons, neutrinos born there as share of all"),
                header);
        double[] totals = COMPONENTS.stream()
                .mapToDouble(component -> sum(component, 0, release.rows()))
                .toArray();
        for (int from = 0; from < release.rows(); from += MERGED) {
            int to = Math.min(from + MERGED, release.rows());
            List<String> cells = new ArrayList<>(
                    List.of(release.cell(to - 1, "radius_Rsun"), Rounded.to(DIGITS, electrons(from, to))));
            for (int c = 0; c < totals.length; c++)
                cells.add(Rounded.to(DIGITS, sum(COMPONENTS.get(c), from, to) / totals[c]));
            table.row(cells);
        }
        return table;
    }

    private double electrons(int from, int to) {
        double[] densities = new double[to - from];
        for (int row = from; row < to; row++)
            densities[row - from] = Math.pow(10.0, release.number(row, "log10_ne_over_NA_cm3"));
        return Arrays.stream(densities).average().orElseThrow();
    }

    private double sum(String component, int from, int to) {
        double sum = 0.0;
        for (int row = from; row < to; row++) sum += release.number(row, component);
        return sum;
    }
}
