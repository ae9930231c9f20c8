package org.cevnsfit.plan;

import java.io.Serializable;

/**
 * A plane's grid and its coarser sub-grids. On level 0 an axis keeps every 2^e-th point, e being the largest for which
 * {@link #FEWEST_CELLS} whole cells remain; each level halves the stride of every axis whose stride is not yet 1; the last level is the
 * grid itself. The last point of an axis belongs to every level, so its last cell may be shorter than the others.
 */
public final class NestedGrid implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Cells along an axis on the coarsest level; an axis with less than twice as many is never coarsened. */
    public static final int FEWEST_CELLS = 40;

    /** Number of the rule by which cells are chosen; part of a scan's key. */
    static final int RULE = 1;

    private final int[] points;
    private final int[] exponents = new int[2];

    /**
     * @param columns points along the first axis
     * @param rows points along the second axis, which runs fastest in a point index
     */
    public NestedGrid(int columns, int rows) {
        this.points = new int[] {columns, rows};
        if (columns < 2 || rows < 2) throw new IllegalStateException("no plane: " + columns + " x " + rows + " points");
        Math.multiplyExact(columns, rows); // a point index is an int
        for (int axis = 0; axis < 2; axis++) {
            while ((points[axis] - 1) >> (exponents[axis] + 1) >= FEWEST_CELLS) exponents[axis]++;
        }
    }

    /** @param scan of two axes */
    static NestedGrid of(Scan scan) {
        return new NestedGrid(scan.axes().get(0).points(), scan.axes().get(1).points());
    }

    /** @return number of levels, 1 if even the coarsest is the grid itself */
    public int levels() {
        return 1 + Math.max(exponents[0], exponents[1]);
    }

    /** @return points of the whole grid along an axis */
    public int size(int axis) {
        return points[axis];
    }

    /** @return points of the whole grid */
    public int points() {
        return points[0] * points[1];
    }

    /** @return grid steps between neighbours on a level */
    public int stride(int level, int axis) {
        return 1 << Math.max(0, exponents[axis] - level);
    }

    /** @return places of a level's nodes along an axis, 0 to points − 1 */
    public int[] nodes(int level, int axis) {
        int last = points[axis] - 1;
        int stride = stride(level, axis);
        int[] nodes = new int[(last + stride - 1) / stride + 1];
        for (int i = 0; i < nodes.length; i++) nodes[i] = Math.min(i * stride, last);
        return nodes;
    }

    /** @return points of a level */
    public int pointsOf(int level) {
        return nodes(level, 0).length * nodes(level, 1).length;
    }

    /** @return row-major indices of a level's points, ascending */
    public int[] pointsOfLevel(int level) {
        int[] columns = nodes(level, 0), rows = nodes(level, 1);
        int[] points = new int[columns.length * rows.length];
        for (int i = 0; i < points.length; i++) points[i] = index(columns[i / rows.length], rows[i % rows.length]);
        return points;
    }

    /** @return index of the point in column and row of the grid */
    public int index(int column, int row) {
        return column * points[1] + row;
    }
}
