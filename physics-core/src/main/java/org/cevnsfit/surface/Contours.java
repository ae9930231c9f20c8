package org.cevnsfit.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Contours of a two-dimensional surface by marching squares. Δχ² is linear along the sides of a cell, in the axis coordinate.
 * A frame of points outside lies on the grid's edge, so every polygon closes, along the edge where the region leaves the grid.
 * Failed points count as outside; a polygon ends at the last usable point before one. In a saddle cell the mean of the four
 * corners decides whether the two low corners are joined.
 */
public final class Contours {
    private static final int BOTTOM = 0, RIGHT = 1, TOP = 2, LEFT = 3;

    /** Sides where a segment starts and ends, low corners to its left; index: low corners, bottom left 1, then 2, 4, 8 around. */
    private static final int[][] SEGMENTS = {
        {},
        {BOTTOM, LEFT},
        {RIGHT, BOTTOM},
        {RIGHT, LEFT},
        {TOP, RIGHT},
        {BOTTOM, LEFT, TOP, RIGHT},
        {TOP, BOTTOM},
        {TOP, LEFT},
        {LEFT, TOP},
        {BOTTOM, TOP},
        {RIGHT, BOTTOM, LEFT, TOP},
        {RIGHT, TOP},
        {LEFT, RIGHT},
        {BOTTOM, RIGHT},
        {LEFT, BOTTOM},
        {}
    };

    private static final int[] JOINED_5 = {BOTTOM, RIGHT, TOP, LEFT};
    private static final int[] JOINED_10 = {LEFT, BOTTOM, RIGHT, TOP};

    private final Crossings nodes;
    private final int columns;
    private final int rows;

    private Contours(GridSurface plane, double level) {
        this.nodes = new Crossings(plane, level);
        this.columns = plane.axis(0).size() + 2;
        this.rows = plane.axis(1).size() + 2;
    }

    /**
     * @param plane surface with two axes
     * @param level Δχ² on the contour, see {@link ConfidenceLevels}
     * @return islands and holes; no polygon if nothing is below the level or the region has no area
     */
    public static Contour at(GridSurface plane, double level) {
        if (plane.dimension() != 2) {
            throw new IllegalStateException("contours of a surface with axes " + plane.axes() + ": project it first");
        }
        Contours contours = new Contours(plane, level);
        return new Contour(level, plane.axis(0), plane.axis(1), contours.polygons());
    }

    private List<ContourPolygon> polygons() {
        int[] next = joinCrossings();
        List<ContourPolygon> polygons = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] < 0) continue;
            List<Integer> loop = new ArrayList<>();
            for (int side = start; next[side] >= 0; ) {
                loop.add(side);
                int after = next[side];
                next[side] = -1;
                side = after;
            }
            nodes.polygon(loop).ifPresent(polygons::add);
        }
        return polygons;
    }

    /** @return for each cell side where a segment starts the side where it ends, −1 elsewhere */
    private int[] joinCrossings() {
        int[] next = new int[2 * columns * rows];
        Arrays.fill(next, -1);
        for (int column = 0; column + 1 < columns; column++) {
            for (int row = 0; row + 1 < rows; row++) {
                int[] segments = segments(column, row);
                for (int s = 0; s < segments.length; s += 2) {
                    next[side(column, row, segments[s])] = side(column, row, segments[s + 1]);
                }
            }
        }
        return next;
    }

    private int[] segments(int column, int row) {
        int lows = (nodes.isLow(column, row) ? 1 : 0)
                | (nodes.isLow(column + 1, row) ? 2 : 0)
                | (nodes.isLow(column + 1, row + 1) ? 4 : 0)
                | (nodes.isLow(column, row + 1) ? 8 : 0);
        boolean saddle = lows == 5 || lows == 10;
        if (!saddle || !nodes.isCentreLow(column, row)) return SEGMENTS[lows];
        return lows == 5 ? JOINED_5 : JOINED_10;
    }

    /** @return number of a side: twice its first node, plus 1 if it runs along the second axis */
    private int side(int column, int row, int which) {
        return switch (which) {
            case BOTTOM -> 2 * (column * rows + row);
            case TOP -> 2 * (column * rows + row + 1);
            case LEFT -> 2 * (column * rows + row) + 1;
            default -> 2 * ((column + 1) * rows + row) + 1;
        };
    }
}
