package org.cevnsfit.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The nodes of a plane with one frame of outside nodes around them, and the points where Δχ² crosses a level between
 * neighbours. Frame nodes lie on the grid's edge itself.
 */
final class Crossings {
    private final GridSurface plane;
    private final double level;
    private final int columns;
    private final int rows;
    private final double[] u;
    private final double[] v;

    Crossings(GridSurface plane, double level) {
        this.plane = plane;
        this.level = level;
        this.columns = plane.axis(0).size();
        this.rows = plane.axis(1).size();
        this.u = plane.axis(0).coordinates();
        this.v = plane.axis(1).coordinates();
    }

    boolean isLow(int column, int row) {
        return delta(column, row) <= level;
    }

    /** @return true if the mean of the cell's corners is below the level; false if one of them failed or is of the frame */
    boolean isCentreLow(int column, int row) {
        double sum = delta(column, row) + delta(column + 1, row) + delta(column, row + 1) + delta(column + 1, row + 1);
        return sum / 4 <= level;
    }

    /** @return Δχ² of a node, frame nodes +∞, failed points NaN; columns and rows count from the frame */
    private double delta(int column, int row) {
        return isFrame(column, row) ? Double.POSITIVE_INFINITY : plane.deltaChi2((column - 1) * rows + row - 1);
    }

    private boolean isFrame(int column, int row) {
        return column < 1 || column > columns || row < 1 || row > rows;
    }

    /** What lies beyond a vertex. */
    private enum Beyond {
        HIGHER_POINT,
        GRID_END,
        FAILED_POINT
    }

    /** A vertex: coordinates u, v, axis values x, y. */
    private record Vertex(double u, double v, double x, double y, Beyond beyond) {
        boolean samePlace(Vertex other) {
            return u == other.u && v == other.v;
        }
    }

    /** @return the polygon through the crossings on these sides; empty if it has no area */
    Optional<ContourPolygon> polygon(List<Integer> sides) {
        boolean grid = false;
        boolean failed = false;
        List<Vertex> vertices = new ArrayList<>();
        for (int side : sides) {
            Vertex vertex = crossing(side);
            grid |= vertex.beyond == Beyond.GRID_END;
            failed |= vertex.beyond == Beyond.FAILED_POINT;
            if (vertices.isEmpty() || !vertices.get(vertices.size() - 1).samePlace(vertex)) vertices.add(vertex);
        }
        while (vertices.size() > 1 && vertices.get(vertices.size() - 1).samePlace(vertices.get(0))) {
            vertices.remove(vertices.size() - 1);
        }
        double area = signedArea(vertices);
        if (vertices.size() < 3 || area == 0) return Optional.empty();
        double[] x = vertices.stream().mapToDouble(Vertex::x).toArray();
        double[] y = vertices.stream().mapToDouble(Vertex::y).toArray();
        return Optional.of(new ContourPolygon(x, y, area, grid, failed));
    }

    private Vertex crossing(int side) {
        int column = side / 2 / (rows + 2);
        int row = side / 2 % (rows + 2);
        int farColumn = side % 2 == 0 ? column + 1 : column;
        int farRow = side % 2 == 0 ? row : row + 1;
        if (isLow(column, row)) return vertex(column, row, farColumn, farRow);
        return vertex(farColumn, farRow, column, row);
    }

    private Vertex vertex(int column, int row, int highColumn, int highRow) {
        double low = delta(column, row);
        double high = delta(highColumn, highRow);
        Beyond beyond = Beyond.HIGHER_POINT;
        if (isFrame(highColumn, highRow)) beyond = Beyond.GRID_END;
        else if (Double.isNaN(high)) beyond = Beyond.FAILED_POINT;
        double t = beyond == Beyond.HIGHER_POINT ? (level - low) / (high - low) : 0.0;
        SurfaceAxis first = plane.axis(0);
        SurfaceAxis second = plane.axis(1);
        double x = first.value(column - 1);
        double y = second.value(row - 1);
        if (t == 0) return new Vertex(u[column - 1], v[row - 1], x, y, beyond);
        if (row == highRow) {
            double at = u[column - 1] + t * (u[highColumn - 1] - u[column - 1]);
            return new Vertex(at, v[row - 1], first.fromCoordinate(at), y, beyond);
        }
        double at = v[row - 1] + t * (v[highRow - 1] - v[row - 1]);
        return new Vertex(u[column - 1], at, x, second.fromCoordinate(at), beyond);
    }

    /** Shoelace formula relative to the first vertex, in axis coordinates. */
    private static double signedArea(List<Vertex> vertices) {
        double twice = 0.0;
        for (int i = 1; i + 1 < vertices.size(); i++) {
            Vertex a = vertices.get(0);
            Vertex b = vertices.get(i);
            Vertex c = vertices.get(i + 1);
            twice += (b.u - a.u) * (c.v - a.v) - (c.u - a.u) * (b.v - a.v);
        }
        return twice / 2;
    }
}
