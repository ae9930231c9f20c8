package org.cevnsfit.experiment;

import java.nio.file.Path;
import java.util.Arrays;
import org.cevnsfit.table.Table;

/**
 * Counts in energy × time bins, one row per bin, time running fastest.
 *
 * @param bins edges of the bins
 * @param counts shape [nE × nT], row-major; null if there are no data
 * @param variance σ² of Gaussian bins, same shape, +∞ for a bin left out; null for Poisson counts
 */
record ObservedCounts(AnalysisBins bins, double[] counts, double[] variance) {
    /** beyond, a double does not hold single counts */
    static final double MOST_COUNTS = 1e15;

    private static final double LEAST_VARIANCE = 1e-12;

    /**
     * Reads columns {@code pe_lo[PE], pe_hi[PE]} or {@code e_lo[keVee], e_hi[keVee]}, {@code t_lo[us], t_hi[us]} (both left out: one time bin) and
     * {@code observed[counts]}; the rows must tile a rectangle. Gaussian bins have a further column {@code variance[counts2]}, positive, with an empty
     * cell for a bin that the analysis leaves out. Without data the column of counts may be absent.
     */
    static ObservedCounts read(Path file, BinStatistic statistic, DataKind kind) {
        Table table = Table.read(file);
        boolean gaussian = statistic == BinStatistic.GAUSSIAN;
        double[] counts = null;
        if (kind == DataKind.MEASURED) {
            counts = gaussian ? table.column("observed", "counts") : table.counts("observed", "counts");
            requireCountable(table, "observed", counts);
        }
        return new ObservedCounts(AnalysisBins.read(table), counts, gaussian ? variance(table) : null);
    }

    /**
     * Reads a relative variation of these bins: the same rows as the counts, column {@code relative[1]}.
     *
     * @return shape [nE × nT], row-major
     */
    double[] readVariation(Path file) {
        return bins.readColumn(file, "relative", "1");
    }

    private static double[] variance(Table table) {
        double[] variance = table.columnOrNaN("variance", "counts2");
        for (int row = 0; row < variance.length; row++) {
            if (Double.isNaN(variance[row])) variance[row] = Double.POSITIVE_INFINITY;
            if (variance[row] >= LEAST_VARIANCE) continue;
            throw table.problem(
                    "variance",
                    row,
                    "found " + variance[row] + ", " + LEAST_VARIANCE + " or more or an empty cell is due",
                    "leave the cell empty to leave out the bin");
        }
        if (Arrays.stream(variance).anyMatch(Double::isFinite)) return variance;
        throw table.problem(
                "variance", 0, "all cells are empty, which leaves no bin", "give the variances of the bins");
    }

    /** Rejects numbers of counts too large for arithmetic. */
    static void requireCountable(Table table, String column, double[] counts) {
        for (int row = 0; row < counts.length; row++) {
            if (Math.abs(counts[row]) <= MOST_COUNTS) continue;
            throw table.problem(
                    column,
                    row,
                    "found " + counts[row] + ", at most " + MOST_COUNTS + " is allowed",
                    "correct the cell");
        }
    }
}
