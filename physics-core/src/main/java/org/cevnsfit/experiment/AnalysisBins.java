package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cevnsfit.table.Table;

/**
 * Energy × time bins of an analysis, one row of a table per bin, time running fastest. A table without columns {@code t_lo} and {@code t_hi} has one
 * time bin, from −∞ to +∞. A text column {@code run} names segments of energy bins that pulls can be confined to.
 *
 * @param axis what the energy edges are
 * @param energyEdges edges of the energy bins [unit of the axis], length nE + 1
 * @param timeEdgesUs edges of the time bins [µs], length nT + 1
 * @param runs name of the run of each energy bin; empty if the table names none
 */
record AnalysisBins(EnergyAxis axis, double[] energyEdges, double[] timeEdgesUs, List<String> runs) {
    private static final String RUN = "run";
    private static final String T_LO = "t_lo";
    private static final String T_HI = "t_hi";
    private static final String US = "us";

    /** Reads the edges of a table; its rows must tile a rectangle. */
    static AnalysisBins read(Table table) {
        EnergyAxis axis = EnergyAxis.of(table);
        if (!table.has(T_LO) && !table.has(T_HI)) {
            double[] always = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            return new AnalysisBins(axis, table.edges(axis.lower(), axis.upper(), axis.unit()), always, runs(table, 1));
        }
        double[] times = firstBlock(table, axis);
        double[] energies = blockEdges(table, axis, times.length - 1);
        checkColumn(table, T_LO, US, times, 0, 1);
        checkColumn(table, T_HI, US, times, 1, 1);
        checkColumn(table, axis.lower(), axis.unit(), energies, 0, times.length - 1);
        checkColumn(table, axis.upper(), axis.unit(), energies, 1, times.length - 1);
        return new AnalysisBins(axis, energies, times, runs(table, times.length - 1));
    }

    /** The same bins again and again, as in a table with a block of rows for each node of its nuisances. */
    boolean repeatedIn(Table table) {
        if (EnergyAxis.of(table) != axis || table.has(T_LO) || timed()) return false;
        double[] lower = table.column(axis.lower(), axis.unit());
        double[] upper = table.column(axis.upper(), axis.unit());
        int bins = energyEdges.length - 1;
        boolean same = lower.length % bins == 0;
        for (int row = 0; row < lower.length && same; row++) {
            same = lower[row] == energyEdges[row % bins] && upper[row] == energyEdges[row % bins + 1];
        }
        if (same) requireRuns(table);
        return same;
    }

    private static List<String> runs(Table table, int timeBins) {
        if (!table.has(RUN)) return List.of();
        List<String> all = table.texts(RUN);
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < all.size(); row++) {
            String run = all.get(row);
            boolean begins = row == 0 || !run.equals(all.get(row - 1));
            if (run.isEmpty() || begins && (row % timeBins > 0 || !seen.add(run))) {
                throw table.problem(RUN, row, "found '" + run + "', the bins of a run stand together", "sort the rows");
            }
        }
        return IntStream.range(0, all.size() / timeBins)
                .mapToObj(e -> all.get(e * timeBins))
                .toList();
    }

    /** Rejects a table that has its bins in other runs than these, again and again. */
    private void requireRuns(Table table) {
        if (!table.has(RUN) || runs.isEmpty()) return;
        List<String> found = table.texts(RUN);
        int timeBins = timeEdgesUs.length - 1;
        for (int row = 0; row < found.size(); row++) {
            String due = runs.get(row / timeBins % runs.size());
            if (found.get(row).equals(due)) continue;
            throw table.problem(
                    RUN, row, "found '" + found.get(row) + "', the bin of the counts is in " + due, "correct the run");
        }
    }

    /** @return false if the counts are those of all times */
    boolean timed() {
        return Double.isFinite(timeEdgesUs[0]);
    }

    /**
     * Reads a number per bin from a table with the same rows as the counts.
     *
     * @param column name of the column without unit
     * @return shape [nE × nT], row-major
     */
    double[] readColumn(Path file, String column, String unit) {
        Table table = Table.read(file);
        double[] values = table.column(column, unit);
        AnalysisBins other = read(table);
        if (other.axis == axis
                && Arrays.equals(other.energyEdges, energyEdges)
                && Arrays.equals(other.timeEdgesUs, timeEdgesUs)) {
            requireRuns(table);
            return values;
        }
        throw table.problem(
                other.axis.lower(),
                0,
                "the bins have edges " + other.describe() + ", those of the observed counts are " + describe(),
                "bin the table like the counts");
    }

    /** Reads expected counts, column {@code expected[counts]}, zero or more, with the rows of the counts; shape [nE × nT]. */
    double[] readExpected(Path file) {
        double[] expected = readColumn(file, "expected", "counts");
        Table table = Table.read(file);
        table.nonNegative("expected", "counts");
        ObservedCounts.requireCountable(table, "expected", expected);
        return expected;
    }

    private String describe() {
        return Arrays.toString(energyEdges) + " " + axis.unit() + " and " + Arrays.toString(timeEdgesUs) + " us";
    }

    /** @return time edges of the rows that share the first energy bin */
    private static double[] firstBlock(Table table, EnergyAxis axis) {
        double[] energy = table.column(axis.lower(), axis.unit());
        double[] lower = table.column(T_LO, US);
        double[] upper = table.column(T_HI, US);
        List<Double> edges = new ArrayList<>(List.of(lower[0]));
        for (int row = 0; row < energy.length && energy[row] == energy[0]; row++) {
            if (upper[row] <= edges.get(row)) {
                throw table.problem(
                        T_HI,
                        row,
                        "found " + upper[row] + ", an edge above " + edges.get(row) + " is due",
                        "order the time bins");
            }
            edges.add(upper[row]);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @return energy edges of the blocks of rows with one energy bin each */
    private static double[] blockEdges(Table table, EnergyAxis axis, int timeBins) {
        double[] lower = table.column(axis.lower(), axis.unit());
        double[] upper = table.column(axis.upper(), axis.unit());
        if (lower.length % timeBins != 0) {
            throw table.problem(
                    T_LO,
                    lower.length - 1,
                    lower.length + " rows are no multiple of the " + timeBins + " time bins of the first energy bin",
                    "give every energy bin the same time bins");
        }
        double[] edges = new double[lower.length / timeBins + 1];
        edges[0] = lower[0];
        for (int i = 1; i < edges.length; i++) {
            int row = (i - 1) * timeBins;
            edges[i] = upper[row];
            if (edges[i] <= edges[i - 1]) {
                throw table.problem(
                        axis.upper(),
                        row,
                        "found " + edges[i] + ", an edge above " + edges[i - 1] + " is due",
                        "order the energy bins");
            }
        }
        return edges;
    }

    /** Row r must show edge number (r / stride) mod bins + offset. */
    private static void checkColumn(Table table, String name, String unit, double[] edges, int offset, int stride) {
        double[] found = table.column(name, unit);
        for (int row = 0; row < found.length; row++) {
            double due = edges[row / stride % (edges.length - 1) + offset];
            if (found[row] != due) {
                throw table.problem(
                        name, row, "found " + found[row] + ", the edge " + due + " is due", "make the bins adjoin");
            }
        }
    }
}
