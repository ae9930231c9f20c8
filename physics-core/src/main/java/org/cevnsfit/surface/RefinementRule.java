package org.cevnsfit.surface;

/**
 * Which cells of one level have to be divided, because a contour crosses them or may do so unseen:
 *
 * <ol>
 *   <li>known points in the closed cell, those on its sides from finer neighbours included, lie on different sides of a contour, or some of
 *       them failed;
 *   <li>a contour lies nearer to the corners' range of w than the bound {@value #SAFETY}/8 (|δ²ₓw| + |δ²ᵧw|), with the largest second
 *       differences at the corners. With 1 instead of {@value #SAFETY} this is the error of bilinear interpolation of a smooth surface; a
 *       kink, as of a valley narrower than the cell, needs {@value #SAFETY};
 *   <li>a corner is a dip (a peak) among its eight neighbours, outside of the innermost (inside of the outermost) contour;
 *   <li>it touches a cell of the first kind, except where the next level is the grid itself.
 * </ol>
 */
final class RefinementRule {
    private static final double SAFETY = 4.0;
    /** Dips and peaks lower than this, in w and per axis, are noise. */
    private static final double LEAST_DIP = 0.05;

    private final NestedField field;
    private final int[] columns;
    private final int[] rows;
    private final int columnStride;
    private final int rowStride;
    private final int margin;
    private final boolean[] active;
    private final boolean[] marked;

    /** @param active cells whose corners are all known, shape [columns − 1][rows − 1] */
    private RefinementRule(NestedField field, int level, boolean[] active) {
        this.field = field;
        this.columns = field.grid.nodes(level, 0);
        this.rows = field.grid.nodes(level, 1);
        this.columnStride = field.grid.stride(level, 0);
        this.rowStride = field.grid.stride(level, 1);
        boolean lastDivision = level + 2 == field.grid.levels();
        this.margin = lastDivision ? 0 : 1;
        this.active = active;
        this.marked = new boolean[active.length];
    }

    /** @return cells to divide, row-major */
    static boolean[] mark(NestedField field, int level, boolean[] active) {
        RefinementRule rule = new RefinementRule(field, level, active);
        for (int i = 0; i + 1 < rule.columns.length; i++) {
            for (int j = 0; j + 1 < rule.rows.length; j++) rule.judge(i, j);
        }
        return rule.marked;
    }

    private void judge(int i, int j) {
        boolean due = active[i * (rows.length - 1) + j];
        if (!due) return;
        if (isCrossed(i, j)) {
            for (int a = i - margin; a <= i + margin; a++) {
                for (int b = j - margin; b <= j + margin; b++) mark(a, b);
            }
        } else if (mayHideContour(i, j)) {
            mark(i, j);
        }
        if (isHiddenExtremum(i, j)) for (int a = i - 1; a <= i; a++) for (int b = j - 1; b <= j; b++) mark(a, b);
    }

    private void mark(int i, int j) {
        if (i < 0 || j < 0 || i + 1 >= columns.length || j + 1 >= rows.length) return;
        int cell = i * (rows.length - 1) + j;
        marked[cell] = active[cell];
    }

    private boolean isCrossed(int i, int j) {
        int band = field.band(value(i, j));
        for (int column = columns[i]; column <= columns[i + 1]; column++) {
            int last = field.grid.index(column, rows[j + 1]);
            int point = field.known.nextSetBit(field.grid.index(column, rows[j]));
            for (; point >= 0 && point <= last; point = field.known.nextSetBit(point + 1)) {
                if (field.band(field.w[point]) != band) return true;
            }
        }
        return false;
    }

    private boolean mayHideContour(int i, int j) {
        double least = Double.POSITIVE_INFINITY, most = 0.0, alongColumns = 0.0, alongRows = 0.0;
        for (int a = i; a <= i + 1; a++) {
            for (int b = j; b <= j + 1; b++) {
                least = Math.min(least, value(a, b));
                most = Math.max(most, value(a, b));
                alongColumns = Math.max(alongColumns, Math.abs(differenceAlongColumns(a, b)));
                alongRows = Math.max(alongRows, Math.abs(differenceAlongRows(a, b)));
            }
        }
        double hidden = SAFETY / 8 * (alongColumns + alongRows);
        for (double threshold : field.thresholds) {
            if (threshold > least - hidden && threshold < most + hidden) return true;
        }
        return false;
    }

    private boolean isHiddenExtremum(int i, int j) {
        if (i == 0 || j == 0) return false; // at the grid's edge the bound has to do
        double here = value(i, j);
        int band = field.band(here);
        double lowest = Double.POSITIVE_INFINITY, highest = Double.NEGATIVE_INFINITY;
        for (int a = i - 1; a <= i + 1; a++) {
            for (int b = j - 1; b <= j + 1; b++) {
                if (a == i && b == j) continue;
                lowest = Math.min(lowest, value(a, b));
                highest = Math.max(highest, value(a, b));
            }
        }
        boolean dip = band > 0 && here < lowest;
        boolean peak = band < field.thresholds.length && here > highest;
        boolean clear =
                Math.abs(differenceAlongColumns(i, j)) > LEAST_DIP && Math.abs(differenceAlongRows(i, j)) > LEAST_DIP;
        return clear && (dip || peak);
    }

    private double differenceAlongColumns(int i, int j) {
        if (columns.length < 3) return 0.0;
        int b = Math.max(1, Math.min(i, columns.length - 2));
        return NodeInterpolation.secondDifference(
                columns[b - 1],
                value(b - 1, j),
                columns[b],
                value(b, j),
                columns[b + 1],
                value(b + 1, j),
                columnStride);
    }

    private double differenceAlongRows(int i, int j) {
        if (rows.length < 3) return 0.0;
        int b = Math.max(1, Math.min(j, rows.length - 2));
        return NodeInterpolation.secondDifference(
                rows[b - 1], value(i, b - 1), rows[b], value(i, b), rows[b + 1], value(i, b + 1), rowStride);
    }

    private double value(int i, int j) {
        return field.at(columns[i], rows[j]);
    }
}
