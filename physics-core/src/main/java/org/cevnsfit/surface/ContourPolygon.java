package org.cevnsfit.surface;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A closed polygon around a region of a plane, or around a hole in it. Vertices are axis values; the last is joined to the
 * first. Outer polygons run counter-clockwise, holes clockwise.
 *
 * @param x vertices on the first axis
 * @param y vertices on the second axis
 * @param signedArea area in axis coordinates (decimal logarithms on logarithmic axes), negative for a hole
 * @param touchesGridEdge true if it runs along the grid's edge: the region may go on outside
 * @param touchesFailedPoint true if it ends at a failed point somewhere
 */
public record ContourPolygon(
        double[] x, double[] y, double signedArea, boolean touchesGridEdge, boolean touchesFailedPoint)
        implements Serializable {

    public ContourPolygon {
        if (x.length != y.length || x.length < 3) {
            throw new IllegalStateException("polygon of " + x.length + " x and " + y.length + " y values");
        }
        x = x.clone();
        y = y.clone();
    }

    @Override
    public double[] x() {
        return x.clone();
    }

    @Override
    public double[] y() {
        return y.clone();
    }

    public int size() {
        return x.length;
    }

    public boolean hole() {
        return signedArea < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContourPolygon that
                && Arrays.equals(x, that.x)
                && Arrays.equals(y, that.y)
                && touchesGridEdge == that.touchesGridEdge
                && touchesFailedPoint == that.touchesFailedPoint;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }
}
