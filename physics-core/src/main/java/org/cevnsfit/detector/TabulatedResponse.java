package org.cevnsfit.detector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.table.Table;

/**
 * Reads the response of kind {@code tabulated}: accepted fractions of nuclear recoils of single energies in each bin of a run, columns
 * {@code run[text], recoil[keV], bin_0[1], bin_1[1], ...}, straight in T between the rows of a run and zero outside; with {@code light_yield[1]} or
 * {@code charge_yield[1]} for every whole number of that nuisance. {@code exposures { sr0 = 1.2, ... }} are factors of the runs.
 */
public final class TabulatedResponse {
    private static final String RUN = "run";
    private static final String RECOIL = "recoil";
    private static final double LEAST_EXPOSURE = 1e-9;

    private final Settings section;
    private final Table table;
    private final List<String> binRuns;
    private final List<YieldAxis> yields = new ArrayList<>();
    private final List<double[]> positions = new ArrayList<>();
    private final List<double[]> fractions = new ArrayList<>(); // of each bin of a run, shape [row]
    private final List<String> rowRuns;
    private final double[] rowRecoilKeV;

    private TabulatedResponse(Settings section, Path dataFolder, List<String> binRuns) {
        this.section = section;
        this.table = Table.read(dataFolder.resolve(section.text("table")));
        this.binRuns = binRuns;
        this.rowRuns = table.texts(RUN);
        this.rowRecoilKeV = table.positive(RECOIL, "keV");
        addYield("light_yield", ResponseEffect.LIGHT_YIELD);
        addYield("charge_yield", ResponseEffect.CHARGE_YIELD);
    }

    /**
     * @param dataFolder folder of the table
     * @param binRuns run of each bin of the counts
     */
    public static BasisResponse read(Settings section, Path dataFolder, List<String> binRuns) {
        if (binRuns.isEmpty()) {
            throw section.problem(
                    "kind", "the observed counts have no column run[text]", "name the run of each bin there");
        }
        return new TabulatedResponse(section, dataFolder, binRuns).response();
    }

    private void addYield(String column, ResponseEffect effect) {
        if (!table.has(column)) return;
        double[] at = table.column(column, "1");
        for (int row = 0; row < at.length; row++) {
            if (at[row] == Math.rint(at[row]) && Math.abs(at[row]) < at.length) continue;
            throw table.problem(column, row, "found " + at[row] + ", small whole numbers are due", "correct it");
        }
        int lowest = (int) Arrays.stream(at).min().orElseThrow();
        int highest = (int) Arrays.stream(at).max().orElseThrow();
        int nodes = highest - lowest + 1;
        if (lowest > 0 || highest < 0 || nodes() > at.length / nodes) {
            String found = "the nodes are " + lowest + " to " + highest;
            throw table.problem(column, 0, found + ", each whole number around 0 is due", "give every node its rows");
        }
        yields.add(new YieldAxis(effect, lowest, nodes));
        positions.add(at);
    }

    private BasisResponse response() {
        double[] energies = IntStream.range(0, rowRecoilKeV.length)
                .filter(row -> binRuns.contains(rowRuns.get(row)))
                .mapToDouble(row -> rowRecoilKeV[row])
                .sorted()
                .distinct()
                .toArray();
        double[] matrix = new double[nodes() * energies.length * binRuns.size()];
        for (String run : binRuns.stream().distinct().toList()) fill(run, energies, matrix);
        requireBins(matrix);
        return new BasisResponse(energies, binRuns.size(), yields, matrix);
    }

    private void requireBins(double[] matrix) {
        String beyond = "bin_" + fractions.size();
        if (table.has(beyond)) {
            String found = "more than the " + fractions.size() + " bins of the largest run of the counts";
            throw table.problem(beyond, 0, found, "bin the response like the counts");
        }
        if (Arrays.stream(matrix).noneMatch(fraction -> fraction > 0.0))
            throw table.problem("bin_0", 0, "all bins are zero, no recoil is seen", "give the response some content");
    }

    private int nodes() {
        return yields.stream().mapToInt(YieldAxis::nodes).reduce(1, (a, b) -> a * b);
    }

    private void fill(String run, double[] energies, double[] matrix) {
        int from = binRuns.indexOf(run);
        int bins = binRuns.lastIndexOf(run) + 1 - from;
        double exposure =
                section.has("exposures") ? section.section("exposures").number(run, LEAST_EXPOSURE, 1e9) : 1.0;
        while (fractions.size() < bins) fractions.add(table.nonNegative("bin_" + fractions.size(), "1"));
        int[][] rows = rowsOfNodes(run);
        for (int node = 0; node < rows.length; node++) {
            for (int j = 0; j < energies.length; j++) {
                int to = (node * energies.length + j) * binRuns.size() + from;
                add(rows[node], energies[j], exposure, matrix, to, bins);
            }
        }
    }

    /** @return rows of a run at each node of the yields, with rising energies */
    private int[][] rowsOfNodes(String run) {
        int[][] rows = new int[nodes()][];
        int[] own = IntStream.range(0, rowRecoilKeV.length)
                .filter(row -> rowRuns.get(row).equals(run))
                .toArray();
        if (own.length == 0) {
            String found = "no rows of run " + run + ", found " + new TreeSet<>(rowRuns);
            throw table.problem(RUN, 0, found, "name runs as in the observed counts");
        }
        for (int node = 0; node < rows.length; node++) {
            int wanted = node;
            rows[node] = Arrays.stream(own)
                    .filter(row -> node(row) == wanted)
                    .boxed()
                    .sorted((a, b) -> Double.compare(rowRecoilKeV[a], rowRecoilKeV[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            requireComplete(run, rows[node], own.length);
        }
        return rows;
    }

    private void requireComplete(String run, int[] rows, int all) {
        boolean complete = rows.length > 1 && rows.length * nodes() == all;
        for (int i = 1; i < rows.length && complete; i++) {
            complete = rowRecoilKeV[rows[i]] > rowRecoilKeV[rows[i - 1]];
        }
        if (complete) return;
        throw table.problem(
                RECOIL,
                rows.length == 0 ? 0 : rows[0],
                "the rows of " + run + " are no complete grid of energies and yields",
                "give every energy once at every node of the yields");
    }

    /** @return the node of a row, light yield running fastest */
    private int node(int row) {
        int node = 0;
        for (int a = yields.size() - 1; a >= 0; a--) {
            node = node * yields.get(a).nodes()
                    + (int) positions.get(a)[row]
                    - yields.get(a).lowest();
        }
        return node;
    }

    private void add(int[] rows, double recoilKeV, double factor, double[] matrix, int to, int bins) {
        int last = rows.length - 1;
        if (recoilKeV < rowRecoilKeV[rows[0]] || recoilKeV > rowRecoilKeV[rows[last]]) return;
        int right = 1;
        while (right < last && rowRecoilKeV[rows[right]] < recoilKeV) right++;
        double lower = rowRecoilKeV[rows[right - 1]];
        double u = (recoilKeV - lower) / (rowRecoilKeV[rows[right]] - lower);
        for (int b = 0; b < bins; b++) {
            double left = fractions.get(b)[rows[right - 1]];
            matrix[to + b] = factor * (left + u * (fractions.get(b)[rows[right]] - left));
        }
    }
}
