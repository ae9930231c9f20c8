package org.cevnsfit.surface;

import java.util.Arrays;
import java.util.BitSet;
import org.cevnsfit.plan.NestedGrid;
import org.cevnsfit.profile.FitStatus;

/**
 * w = √(1 + Δχ²) over a plane of which only some points are known: level by level the others are interpolated from the level above. The
 * scale w is a parabola at a minimum and nearly straight away from it, so that differences of w measure what a cell may hide. NaN marks failed
 * points and what would have to be interpolated from one.
 */
final class NestedField {
    /** Interpolated values keep this distance from the levels, so that no contour can be an artefact of them. */
    private static final double MARGIN = 1e-6;

    final NestedGrid grid;
    final BitSet known;
    final double[] w;
    /** w on the contours, ascending */
    final double[] thresholds;

    private final FitStatus[] status;

    /**
     * @param chi2 per point, row-major
     * @param status how the known points ended, null for the others; interpolated points receive theirs here
     * @param levels Δχ² of the contours, ascending
     */
    NestedField(NestedGrid grid, double[] chi2, FitStatus[] status, double reference, double[] levels) {
        this.grid = grid;
        this.status = status;
        this.known = new BitSet(chi2.length);
        this.w = new double[chi2.length];
        this.thresholds = Arrays.stream(levels).map(NestedField::scaled).toArray();
        for (int i = 0; i < chi2.length; i++) {
            if (status[i] == null) continue;
            known.set(i);
            boolean usable = status[i].succeeded() && Double.isFinite(chi2[i]);
            w[i] = usable ? scaled(Math.max(0.0, chi2[i] - reference)) : Double.NaN;
        }
    }

    static double scaled(double deltaChi2) {
        return Math.sqrt(1 + deltaChi2);
    }

    double at(int column, int row) {
        return w[grid.index(column, row)];
    }

    /** @return number of contours that a value lies outside of; −1 for a failed point */
    int band(double value) {
        if (Double.isNaN(value)) return -1;
        int band = 0;
        while (band < thresholds.length && value > thresholds[band]) band++;
        return band;
    }

    /** Interpolates the unknown nodes of a level from the nodes of the level before. */
    void fill(int level) {
        int[] columns = grid.nodes(level - 1, 0), fineColumns = grid.nodes(level, 0);
        int[] rows = grid.nodes(level - 1, 1), fineRows = grid.nodes(level, 1);
        for (int column : columns) {
            for (int row : fineRows) if (isOdd(row, rows)) fillBetweenRows(column, row, rows);
        }
        for (int column : fineColumns) {
            if (!isOdd(column, columns)) continue;
            for (int row : rows) fillBetweenColumns(column, row, columns);
            for (int row : fineRows) if (isOdd(row, rows)) fillCentre(column, row, columns, rows);
        }
    }

    private static boolean isOdd(int place, int[] coarse) {
        return Arrays.binarySearch(coarse, place) < 0;
    }

    private void fillBetweenRows(int column, int row, int[] rows) {
        int point = grid.index(column, row);
        if (known.get(point)) return;
        int i = -Arrays.binarySearch(rows, row) - 2;
        double[] values = new double[4];
        for (int k = 0; k < 4; k++) values[k] = inside(i - 1 + k, rows) ? at(column, rows[i - 1 + k]) : Double.NaN;
        int low = grid.index(column, rows[i]), high = grid.index(column, rows[i + 1]);
        put(point, NodeInterpolation.along(rows, i, values, row), low, high);
    }

    private void fillBetweenColumns(int column, int row, int[] columns) {
        int point = grid.index(column, row);
        if (known.get(point)) return;
        int i = -Arrays.binarySearch(columns, column) - 2;
        double[] values = new double[4];
        for (int k = 0; k < 4; k++) values[k] = inside(i - 1 + k, columns) ? at(columns[i - 1 + k], row) : Double.NaN;
        int low = grid.index(columns[i], row), high = grid.index(columns[i + 1], row);
        put(point, NodeInterpolation.along(columns, i, values, column), low, high);
    }

    private static boolean inside(int i, int[] nodes) {
        return i >= 0 && i < nodes.length;
    }

    /** Coons patch over the four sides of a cell, which are filled already. */
    private void fillCentre(int column, int row, int[] columns, int[] rows) {
        int point = grid.index(column, row);
        if (known.get(point)) return;
        int i = -Arrays.binarySearch(columns, column) - 2, j = -Arrays.binarySearch(rows, row) - 2;
        int left = columns[i], right = columns[i + 1], bottom = rows[j], top = rows[j + 1];
        double x = (double) (column - left) / (right - left), y = (double) (row - bottom) / (top - bottom);
        double sides =
                (1 - x) * at(left, row) + x * at(right, row) + (1 - y) * at(column, bottom) + y * at(column, top);
        double corners = (1 - x) * ((1 - y) * at(left, bottom) + y * at(left, top))
                + x * ((1 - y) * at(right, bottom) + y * at(right, top));
        int[] around = {
            grid.index(left, bottom), grid.index(left, row), grid.index(left, top), grid.index(column, top),
            grid.index(right, top), grid.index(right, row), grid.index(right, bottom), grid.index(column, bottom)
        };
        put(point, sides - corners, around);
    }

    /** Sets an interpolated value; between points on one side of every contour it stays on that side. */
    private void put(int point, double value, int... from) {
        status[point] = FitStatus.CONVERGED;
        for (int each : from) if (Double.isNaN(w[each])) status[point] = status[each];
        int band = band(w[from[0]]);
        boolean oneBand = true;
        for (int each : from) oneBand &= band(w[each]) == band;
        w[point] = oneBand && band >= 0 ? within(band, value) : Math.max(1.0, value);
    }

    private double within(int band, double value) {
        double least = band == 0 ? 1.0 : thresholds[band - 1] + MARGIN;
        double most = band == thresholds.length ? Double.POSITIVE_INFINITY : thresholds[band] - MARGIN;
        return Math.max(least, Math.min(most, value));
    }
}
