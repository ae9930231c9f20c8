package org.cevnsfit.surface;

import java.util.Arrays;

/**
 * Cells in which the profile on one axis crosses a level, that is where an interval ends: those around the lowest nodes of two
 * neighbouring lines with the level between them. Dividing them makes intervals as exact as those of the whole grid.
 */
final class ProfileEdges {
    private final NestedField field;
    private final int[] columns;
    private final int[] rows;

    private ProfileEdges(NestedField field, int level) {
        this.field = field;
        this.columns = field.grid.nodes(level, 0);
        this.rows = field.grid.nodes(level, 1);
    }

    /**
     * @param levels Δχ² of interval ends
     * @param active cells that may be marked
     * @param marked receives the cells, shape [columns − 1][rows − 1]
     */
    static void mark(NestedField field, int level, double[] levels, boolean[] active, boolean[] marked) {
        ProfileEdges edges = new ProfileEdges(field, level);
        double[] thresholds = Arrays.stream(levels).map(NestedField::scaled).toArray();
        for (int axis = 0; axis < 2; axis++) edges.mark(axis, thresholds, active, marked);
    }

    private void mark(int axis, double[] thresholds, boolean[] active, boolean[] marked) {
        int lines = axis == 0 ? columns.length : rows.length;
        int[] lowest = new int[lines];
        for (int line = 0; line < lines; line++) lowest[line] = lowest(axis, line);
        for (int line = 0; line + 1 < lines; line++) {
            if (lowest[line] < 0 || lowest[line + 1] < 0) continue;
            double here = value(axis, line, lowest[line]);
            double next = value(axis, line + 1, lowest[line + 1]);
            for (double threshold : thresholds) {
                if (here <= threshold == next <= threshold) continue;
                markAround(axis, line, lowest[line], active, marked);
                markAround(axis, line + 1, lowest[line + 1], active, marked);
            }
        }
    }

    /** @return the lowest node of a line, −1 if all failed */
    private int lowest(int axis, int line) {
        int lowest = -1;
        for (int k = 0; k < (axis == 0 ? rows : columns).length; k++) {
            double value = value(axis, line, k);
            if (!Double.isNaN(value) && (lowest < 0 || value < value(axis, line, lowest))) lowest = k;
        }
        return lowest;
    }

    private double value(int axis, int line, int k) {
        return axis == 0 ? field.at(columns[line], rows[k]) : field.at(columns[k], rows[line]);
    }

    private void markAround(int axis, int line, int k, boolean[] active, boolean[] marked) {
        int i = axis == 0 ? line : k, j = axis == 0 ? k : line;
        for (int a = Math.max(0, i - 1); a <= i && a + 1 < columns.length; a++) {
            for (int b = Math.max(0, j - 1); b <= j && b + 1 < rows.length; b++) {
                int cell = a * (rows.length - 1) + b;
                marked[cell] |= active[cell];
            }
        }
    }
}
