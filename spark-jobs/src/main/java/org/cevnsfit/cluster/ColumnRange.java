package org.cevnsfit.cluster;

import org.apache.parquet.column.statistics.Statistics;

/** Smallest and largest value of a part of a column, as Parquet's statistics want them. */
final class ColumnRange {
    private ColumnRange() {}

    /**
     * A zero at an end stands for both zeros, as the format demands. NaN, which some readers order above all numbers, makes the range unknown
     * to readers.
     */
    static void describe(double[] values, int first, int end, Statistics<?> statistics) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        boolean notANumber = false;
        for (int i = first; i < end; i++) {
            double value = values[i];
            if (value < lowest) lowest = value;
            if (value > highest) highest = value;
            notANumber |= Double.isNaN(value);
        }
        if (notANumber) statistics.updateStats(Double.NaN);
        if (lowest > highest) return;
        statistics.updateStats(lowest == 0.0 ? -0.0 : lowest);
        statistics.updateStats(highest == 0.0 ? 0.0 : highest);
    }

    static void describe(long[] values, int first, int end, Statistics<?> statistics) {
        if (first == end) return;
        long lowest = values[first];
        long highest = values[first];
        for (int i = first; i < end; i++) {
            lowest = Math.min(lowest, values[i]);
            highest = Math.max(highest, values[i]);
        }
        statistics.updateStats(lowest);
        statistics.updateStats(highest);
    }

    static void describe(int[] values, int first, int end, Statistics<?> statistics) {
        if (first == end) return;
        int lowest = values[first];
        int highest = values[first];
        for (int i = first; i < end; i++) {
            lowest = Math.min(lowest, values[i]);
            highest = Math.max(highest, values[i]);
        }
        statistics.updateStats(lowest);
        statistics.updateStats(highest);
    }

    static void describeFlags(int[] values, int first, int end, Statistics<?> statistics) {
        for (int i = first; i < end; i++) statistics.updateStats(values[i] != 0);
    }
}
