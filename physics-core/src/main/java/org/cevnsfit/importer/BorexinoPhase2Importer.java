package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/**
 * Borexino phase II, arXiv:1707.09279 and doi:10.1038/s41586-018-0624-y: counts per number of hits after the cut on cosmogenic carbon-11, with the components of
 * the published fit. Edges of bins are turned into kinetic energies of electrons, T = (E + 11.89 keV)/1.0848 with E the energy of the release: with this scale
 * and σ² = 3.204 keV T the published rates of solar neutrinos give the released solar component to 0.8 % per bin and 0.2 % in total.
 */
final class BorexinoPhase2Importer implements ReleaseImporter {
    static final String FILE = "phase2-tfc-subtracted-spectrum-231-777kev.csv";
    private static final String HEADER =
            "n_hits,energy_keV,counts,best_fit_total,c14,pileup,po210,kr85,bi210,c11,external,solar";
    private static final int FIRST_HITS = 100;
    private static final int BINS = 221;
    private static final int ENERGY = 1;
    private static final int COUNTS = 2;
    private static final int TOTAL = 3;
    private static final int FIRST_COMPONENT = 4;
    private static final int CARBON_11 = 9; // empty in these bins
    private static final int SOLAR = 11;
    private static final Map<String, Integer> COMPONENTS = components();
    private static final BigDecimal OFFSET_KEV = new BigDecimal("11.89");
    private static final BigDecimal SLOPE = new BigDecimal("1.0848");
    private static final MathContext DIGITS = new MathContext(7);
    private static final String PAPER = "Borexino phase II, arXiv:1707.09279, doi:10.1038/s41586-018-0624-y";

    private static Map<String, Integer> components() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put("carbon-14", 4);
        columns.put("pile-up", 5);
        columns.put("polonium-210", 6);
        columns.put("krypton-85", 7);
        columns.put("bismuth-210", 8);
        columns.put("external", 10);
        columns.put("solar", SOLAR);
        return columns;
    }

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        ReleaseText released =
                ReleaseText.read(releaseFolder.resolve(FILE), HEADER).requireRows(BINS);
        for (int bin = 0; bin < BINS; bin++) check(released, bin);
        List<BigDecimal> edges = edgesKeVee(released);
        Map<Path, TableWriter> tables = new LinkedHashMap<>();
        tables.put(dataFolder.resolve("counts.csv"), counts(released, edges));
        tables.put(dataFolder.resolve("bin-contents.csv"), contents(released, edges));
        COMPONENTS.forEach((name, column) ->
                tables.put(dataFolder.resolve(name + ".csv"), component(released, edges, name, column)));
        tables.forEach((file, table) -> table.write(file));
        return List.copyOf(tables.keySet());
    }

    private static void check(ReleaseText released, int bin) {
        if (released.cell(bin, 0).compareTo(BigDecimal.valueOf(FIRST_HITS + (long) bin)) != 0) {
            throw released.problem(bin, 0, "found another bin, " + (FIRST_HITS + bin) + " hits are due");
        }
        if (bin > 0 && released.cell(bin, ENERGY).compareTo(released.cell(bin - 1, ENERGY)) <= 0) {
            throw released.problem(bin, ENERGY, "found no energy above the one before");
        }
        if (sum(released, bin).signum() <= 0) {
            throw released.problem(bin, FIRST_COMPONENT, "the components add up to nothing");
        }
        if (released.cell(bin, CARBON_11).signum() != 0) {
            throw released.problem(bin, CARBON_11, "found " + released.cell(bin, CARBON_11) + ", zero is due");
        }
    }

    private static BigDecimal sum(ReleaseText released, int bin) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int column = FIRST_COMPONENT; column <= SOLAR; column++) {
            sum = sum.add(released.nonNegative(bin, column));
        }
        return sum;
    }

    /** @return kinetic energies of electrons halfway between the released energies of neighbouring bins, length bins + 1 */
    private static List<BigDecimal> edgesKeVee(ReleaseText released) {
        List<BigDecimal> edges = new ArrayList<>();
        for (int edge = 0; edge <= BINS; edge++) {
            int right = Math.min(Math.max(edge, 1), BINS - 1);
            BigDecimal low = released.cell(right - 1, ENERGY);
            BigDecimal high = released.cell(right, ENERGY);
            BigDecimal steps = BigDecimal.valueOf(edge - right + 0.5);
            BigDecimal energyKeV = low.add(steps.multiply(high.subtract(low)));
            edges.add(energyKeV.add(OFFSET_KEV).divide(SLOPE, DIGITS));
        }
        return edges;
    }

    private static TableWriter counts(ReleaseText released, List<BigDecimal> edges) {
        TableWriter table =
                table("counts in bins of one hit, edges as kinetic energies of electrons", "observed[counts]");
        for (int bin = 0; bin < BINS; bin++) {
            row(table, edges, bin, released.nonNegative(bin, COUNTS));
        }
        return table;
    }

    /** The fitted total alone knows that neighbouring bins hold unequal stretches of the scale. */
    private static BigDecimal content(ReleaseText released, int bin) {
        return released.nonNegative(bin, TOTAL).divide(sum(released, bin), DIGITS);
    }

    private static TableWriter contents(ReleaseText released, List<BigDecimal> edges) {
        TableWriter table = table("fitted total over the sum of its components", "relative[1]");
        for (int bin = 0; bin < BINS; bin++) row(table, edges, bin, content(released, bin));
        return table;
    }

    private static TableWriter component(ReleaseText released, List<BigDecimal> edges, String name, int column) {
        TableWriter table = table(name + " as fitted, times the contents of the bins", "expected[counts]");
        for (int bin = 0; bin < BINS; bin++) {
            row(
                    table,
                    edges,
                    bin,
                    released.nonNegative(bin, column)
                            .multiply(content(released, bin))
                            .round(DIGITS));
        }
        return table;
    }

    private static TableWriter table(String made, String column) {
        return new TableWriter(List.of(PAPER, FILE + ": " + made), List.of("e_lo[keVee]", "e_hi[keVee]", column));
    }

    private static void row(TableWriter table, List<BigDecimal> edges, int bin, BigDecimal value) {
        table.row(plain(edges.get(bin)), plain(edges.get(bin + 1)), plain(value));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
