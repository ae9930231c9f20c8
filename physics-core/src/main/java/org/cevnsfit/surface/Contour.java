package org.cevnsfit.surface;

import java.awt.geom.Path2D;
import java.io.Serializable;
import java.util.List;

/**
 * The region {(x, y) : Δχ² ≤ level} of a plane as polygons.
 *
 * @param level Δχ² on the polygons
 * @param xAxis first axis
 * @param yAxis second axis
 * @param polygons all islands and holes, in a fixed order
 */
public record Contour(double level, SurfaceAxis xAxis, SurfaceAxis yAxis, List<ContourPolygon> polygons)
        implements Serializable {

    public Contour {
        polygons = List.copyOf(polygons);
    }

    /** @return area in axis coordinates (decimal logarithms on logarithmic axes), holes taken off */
    public double area() {
        double area = 0.0;
        for (ContourPolygon polygon : polygons) area += polygon.signedArea();
        return area;
    }

    /** @return number of islands */
    public long islands() {
        return polygons.stream().filter(polygon -> !polygon.hole()).count();
    }

    public boolean touchesGridEdge() {
        return polygons.stream().anyMatch(ContourPolygon::touchesGridEdge);
    }

    public boolean touchesFailedPoint() {
        return polygons.stream().anyMatch(ContourPolygon::touchesFailedPoint);
    }

    /** @return true if the point (axis values) lies in the region */
    public boolean contains(double x, double y) {
        return path(polygons).contains(xAxis.toCoordinate(x), yAxis.toCoordinate(y));
    }

    /** @return true if the polygon, holes disregarded, goes around the point (axis values) */
    public boolean surrounds(ContourPolygon polygon, double x, double y) {
        return path(List.of(polygon)).contains(xAxis.toCoordinate(x), yAxis.toCoordinate(y));
    }

    private Path2D path(List<ContourPolygon> parts) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (ContourPolygon polygon : parts) {
            double[] x = polygon.x();
            double[] y = polygon.y();
            path.moveTo(xAxis.toCoordinate(x[0]), yAxis.toCoordinate(y[0]));
            for (int i = 1; i < x.length; i++) path.lineTo(xAxis.toCoordinate(x[i]), yAxis.toCoordinate(y[i]));
            path.closePath();
        }
        return path;
    }
}
