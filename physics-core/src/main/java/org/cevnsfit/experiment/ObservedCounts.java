package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.table.Table;

/**
 * Counts in energy × time bins, one row per bin, time running fastest.
 *
 * @param energyEdgesPe edges of the energy bins [PE], length nE + 1
 * @param timeEdgesUs edges of the time bins [µs], length nT + 1
 * @param counts shape [nE × nT], row-major
 * @param variance σ² of Gaussian bins, same shape, +∞ for a bin left out; null for Poisson counts
 */
record ObservedCounts(double[] energyEdgesPe, double[] timeEdgesUs, double[] counts, double[] variance) {

    /**
     * Reads columns {@code pe_lo[PE], pe_hi[PE], t_lo[us], t_hi[us], observed[counts]}; the rows must tile a rectangle. Gaussian bins have a
     * further column {@code variance[counts2]}, positive, with an empty cell for a bin that the analysis leaves out.
     */
    static ObservedCounts read(Path file, BinStatistic statistic) {
        Table table = Table.read(file);
        boolean gaussian = statistic == BinStatistic.GAUSSIAN;
        double[] counts = gaussian ? table.column("observed", "counts") : table.counts("observed", "counts");
        return bins(table, counts, gaussian ? variance(table) : null);
    }

    /**
     * Reads a relative variation of these bins: the same rows as the counts, column {@code relative[1]}.
     *
     * @return shape [nE × nT], row-major
     */
    double[] readVariation(Path file) {
        Table table = Table.read(file);
        double[] relative = table.column("relative", "1");
        ObservedCounts other = bins(table, relative, null);
        if (!Arrays.equals(other.energyEdgesPe, energyEdgesPe) || !Arrays.equals(other.timeEdgesUs, timeEdgesUs)) {
            throw table.problem(
                    "pe_lo",
                    0,
                    "the bins have edges " + Arrays.toString(other.energyEdgesPe) + " and "
                            + Arrays.toString(other.timeEdgesUs) + ", not those of the observed counts",
                    "bin the variation like the counts");
        }
        return relative;
    }

    private static double[] variance(Table table) {
        double[] variance = table.columnOrNaN("variance", "counts2");
        for (int row = 0; row < variance.length; row++) {
            if (Double.isNaN(variance[row])) variance[row] = Double.POSITIVE_INFINITY;
            if (variance[row] > 0.0) continue;
            throw table.problem(
                    "variance",
                    row,
                    "found " + variance[row] + ", a number above zero or an empty cell is due",
                    "leave the cell empty to leave out the bin");
        }
        return variance;
    }

    private static ObservedCounts bins(Table table, double[] counts, double[] variance) {
        double[] times = firstBlock(table);
        double[] energies = blockEdges(table, times.length - 1);
        checkColumn(table, "t_lo", "us", times, 0, 1);
        checkColumn(table, "t_hi", "us", times, 1, 1);
        checkColumn(table, "pe_lo", "PE", energies, 0, times.length - 1);
        checkColumn(table, "pe_hi", "PE", energies, 1, times.length - 1);
        return new ObservedCounts(energies, times, counts, variance);
    }

    /** @return time edges of the rows that share the first energy bin */
    private static double[] firstBlock(Table table) {
        double[] energy = table.column("pe_lo", "PE");
        double[] lower = table.column("t_lo", "us");
        double[] upper = table.column("t_hi", "us");
        List<Double> edges = new ArrayList<>(List.of(lower[0]));
        for (int row = 0; row < energy.length && energy[row] == energy[0]; row++) {
            if (upper[row] <= edges.get(row)) {
                throw table.problem(
                        "t_hi",
                        row,
                        "found " + upper[row] + ", an edge above " + edges.get(row) + " is due",
                        "order the time bins");
            }
            edges.add(upper[row]);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @return energy edges of the blocks of rows with one energy bin each */
    private static double[] blockEdges(Table table, int timeBins) {
        double[] lower = table.column("pe_lo", "PE");
        double[] upper = table.column("pe_hi", "PE");
        if (lower.length % timeBins != 0) {
            throw table.problem(
                    "t_lo",
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
                        "pe_hi",
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
