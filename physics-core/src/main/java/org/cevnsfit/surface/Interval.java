package org.cevnsfit.surface;

import java.io.Serializable;

/**
 * One connected piece of {x : Δχ²(x) ≤ level}.
 *
 * @param lower lower end, in the axis unit
 * @param lowerEdge what ends it there
 * @param upper upper end, in the axis unit
 * @param upperEdge what ends it there
 * @param containsBestFit true for the piece with the reference minimum
 * @param lowestAt axis value of the lowest point inside
 * @param lowestDeltaChi2 Δχ² there
 */
public record Interval(
        double lower,
        Edge lowerEdge,
        double upper,
        Edge upperEdge,
        boolean containsBestFit,
        double lowestAt,
        double lowestDeltaChi2)
        implements Serializable {

    /** What ends an interval. */
    public enum Edge {
        /** Δχ² crosses the level */
        CROSSING,
        /** the grid ends below the level: the interval is open on this side */
        GRID_END,
        /** the neighbouring point failed: the interval may go on */
        FAILED_POINT
    }

    /** @return true if Δχ² crosses the level at both ends */
    public boolean closed() {
        return lowerEdge == Edge.CROSSING && upperEdge == Edge.CROSSING;
    }

    public boolean openBelow() {
        return lowerEdge == Edge.GRID_END;
    }

    public boolean openAbove() {
        return upperEdge == Edge.GRID_END;
    }

    /** @return true if a failed point ends it on either side */
    public boolean besideFailedPoint() {
        return lowerEdge == Edge.FAILED_POINT || upperEdge == Edge.FAILED_POINT;
    }
}
