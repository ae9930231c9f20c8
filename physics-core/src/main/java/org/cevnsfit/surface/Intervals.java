package org.cevnsfit.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All intervals of a one-dimensional profile below a level of Δχ². Profiles of coherent scattering have several minima (Q_W
 * and −Q_W give one rate), so every piece is reported. Edges are interpolated with a cubic in the axis coordinate.
 */
public final class Intervals {
    /** A best fit nearer than this fraction of a cell to a usable grid point adds no node of its own. */
    private static final double MERGE_FRACTION = 0.01;

    private final SurfaceAxis axis;
    private final double level;
    private final double bestFit;
    private double[] u;
    private double[] delta;

    private Intervals(GridSurface profile, double level) {
        this.axis = profile.axis(0);
        this.level = level;
        this.u = axis.coordinates();
        this.delta = new double[profile.size()];
        for (int i = 0; i < delta.length; i++) delta[i] = profile.deltaChi2(i);
        double[] best = profile.bestFit();
        boolean onAxis = best.length == 1 && axis.covers(best[0]);
        this.bestFit = onAxis ? axis.toCoordinate(best[0]) : Double.NaN;
        if (onAxis && profile.reference().hasPosition()) insertBestFit();
    }

    /**
     * @param profile surface with one axis; a reference with a position is a further node of the profile, with Δχ² = 0
     * @param level Δχ² at the edges, see {@link ConfidenceLevels}
     * @return the intervals in ascending order; empty if no point is below the level
     */
    public static List<Interval> below(GridSurface profile, double level) {
        if (profile.dimension() != 1) {
            throw new IllegalStateException(
                    "intervals of a surface with axes " + profile.axes() + ": project it first");
        }
        return new Intervals(profile, level).find();
    }

    private void insertBestFit() {
        int after = Arrays.binarySearch(u, bestFit);
        if (after >= 0) return; // on a grid value
        after = -after - 1;
        double cell = u[after] - u[after - 1];
        boolean nearBefore = bestFit - u[after - 1] < MERGE_FRACTION * cell && !Double.isNaN(delta[after - 1]);
        boolean nearAfter = u[after] - bestFit < MERGE_FRACTION * cell && !Double.isNaN(delta[after]);
        if (nearBefore || nearAfter) return;
        u = inserted(u, after, bestFit);
        delta = inserted(delta, after, 0.0);
    }

    private static double[] inserted(double[] old, int at, double value) {
        double[] longer = Arrays.copyOf(old, old.length + 1);
        System.arraycopy(old, at, longer, at + 1, old.length - at);
        longer[at] = value;
        return longer;
    }

    private List<Interval> find() {
        List<Interval> found = new ArrayList<>();
        for (int i = 0; i < u.length; i++) {
            if (!(delta[i] <= level)) continue;
            int last = i;
            while (last + 1 < u.length && delta[last + 1] <= level) last++;
            found.add(piece(i, last));
            i = last;
        }
        return found;
    }

    private Interval piece(int first, int last) {
        int lowest = first;
        for (int i = first; i <= last; i++) if (delta[i] < delta[lowest]) lowest = i;
        Interval.Edge lowerEdge = edge(first - 1);
        Interval.Edge upperEdge = edge(last + 1);
        double lower = lowerEdge == Interval.Edge.CROSSING ? crossing(first - 1) : u[first];
        double upper = upperEdge == Interval.Edge.CROSSING ? crossing(last) : u[last];
        boolean best = lower <= bestFit && bestFit <= upper;
        return new Interval(value(lower), lowerEdge, value(upper), upperEdge, best, value(u[lowest]), delta[lowest]);
    }

    private Interval.Edge edge(int neighbour) {
        if (neighbour < 0 || neighbour >= u.length) return Interval.Edge.GRID_END;
        return Double.isNaN(delta[neighbour]) ? Interval.Edge.FAILED_POINT : Interval.Edge.CROSSING;
    }

    /** @return coordinate where Δχ² = level between nodes i and i + 1 */
    private double crossing(int i) {
        int first = i;
        while (first > 0 && !Double.isNaN(delta[first - 1])) first--;
        int last = i + 1;
        while (last + 1 < u.length && !Double.isNaN(delta[last + 1])) last++;
        return LocalCubic.crossing(u, delta, first, last, i, level);
    }

    /** @return the axis value, the grid's own bits where the coordinate is a grid value's */
    private double value(double coordinate) {
        for (int i = 0; i < axis.size(); i++) {
            if (axis.coordinate(i) == coordinate) return axis.value(i);
        }
        return axis.fromCoordinate(coordinate);
    }
}
