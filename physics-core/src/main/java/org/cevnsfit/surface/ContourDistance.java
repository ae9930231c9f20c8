package org.cevnsfit.surface;

import java.util.ArrayList;
import java.util.List;

/** How far apart two contours of one plane are, in cells of its grid: the Hausdorff distance, taken over the vertices. */
public final class ContourDistance {
    private ContourDistance() {}

    /**
     * @return the largest distance of a vertex of either contour to the other contour, cells of mean width; +∞ if only one of them has
     *     polygons
     */
    public static double cells(Contour one, Contour other) {
        List<double[]> sides = sides(one), otherSides = sides(other);
        if (sides.isEmpty() && otherSides.isEmpty()) return 0.0;
        return Math.max(largest(sides, otherSides), largest(otherSides, sides));
    }

    private static double largest(List<double[]> from, List<double[]> to) {
        double largest = 0.0;
        for (double[] side : from) {
            double least = Double.POSITIVE_INFINITY;
            for (double[] each : to) {
                least = Math.min(least, toSegment(side[0], side[1], each));
                if (least <= largest) break; // another vertex is farther already
            }
            largest = Math.max(largest, least);
        }
        return largest;
    }

    private static double toSegment(double x, double y, double[] side) {
        double dx = side[2] - side[0], dy = side[3] - side[1];
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0.0 : ((x - side[0]) * dx + (y - side[1]) * dy) / square;
        double near = Math.max(0.0, Math.min(1.0, t));
        return Math.hypot(x - side[0] - near * dx, y - side[1] - near * dy);
    }

    /** @return start and end of every side, in cells */
    private static List<double[]> sides(Contour contour) {
        List<double[]> sides = new ArrayList<>();
        for (ContourPolygon polygon : contour.polygons()) {
            double[] x = cells(contour.xAxis(), polygon.x()), y = cells(contour.yAxis(), polygon.y());
            for (int i = 0; i < x.length; i++) {
                int next = (i + 1) % x.length;
                sides.add(new double[] {x[i], y[i], x[next], y[next]});
            }
        }
        return sides;
    }

    private static double[] cells(SurfaceAxis axis, double[] values) {
        int last = axis.size() - 1;
        double width = (axis.coordinate(last) - axis.coordinate(0)) / last;
        double[] cells = new double[values.length];
        for (int i = 0; i < cells.length; i++) cells[i] = (axis.toCoordinate(values[i]) - axis.coordinate(0)) / width;
        return cells;
    }
}
