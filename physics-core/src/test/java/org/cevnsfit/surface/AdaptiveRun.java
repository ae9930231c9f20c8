package org.cevnsfit.surface;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** An adaptive grid driven to its end on values that are at hand, and what it shares with the whole grid. */
final class AdaptiveRun {
    static final double[] CONFIDENCE = {0.6827, 0.90, 0.9545};

    final AdaptiveGrid grid;
    final GridSurface full;
    final GridSurface surface;
    int steps;

    /** @param full the whole grid, counted from its reference */
    AdaptiveRun(GridSurface full) {
        this.full = full;
        this.grid = new AdaptiveGrid(full.axes(), levels(2), levels(1));
        double reference = full.reference().chi2();
        for (AdaptiveGrid.Step step = grid.next(reference); !step.isEmpty(); step = grid.next(reference)) {
            for (int point : step.points()) grid.add(point, full.chi2(point), full.status(point));
            steps++;
        }
        this.surface = grid.surface(full.reference());
    }

    /** NaN marks a failed point. */
    static AdaptiveRun of(SurfaceAxis x, SurfaceAxis y, DoubleBinaryOperator chi2) {
        return new AdaptiveRun(Surfaces.plane(x, y, chi2, Reference.unknown()));
    }

    static double[] levels(int degreesOfFreedom) {
        return Arrays.stream(CONFIDENCE)
                .map(c -> ConfidenceLevels.deltaChi2(c, degreesOfFreedom))
                .toArray();
    }

    double fraction() {
        return (double) grid.computed() / full.size();
    }

    /** @return largest distance over all contours, in cells of the whole grid */
    double contourDistance() {
        double largest = 0.0;
        for (double level : levels(2)) {
            largest = Math.max(largest, ContourDistance.cells(Contours.at(surface, level), Contours.at(full, level)));
        }
        return largest;
    }

    /** @return largest distance of interval ends on both axes, in cells; +∞ if the pieces differ in number */
    double intervalDistance() {
        double largest = 0.0;
        for (SurfaceAxis axis : full.axes()) {
            double width = (axis.coordinate(axis.size() - 1) - axis.coordinate(0)) / (axis.size() - 1);
            for (double level : levels(1)) {
                List<Interval> found = intervals(surface, axis, level), due = intervals(full, axis, level);
                if (found.size() != due.size()) return Double.POSITIVE_INFINITY;
                for (int i = 0; i < due.size(); i++) {
                    double low = axis.toCoordinate(found.get(i).lower())
                            - axis.toCoordinate(due.get(i).lower());
                    double high = axis.toCoordinate(found.get(i).upper())
                            - axis.toCoordinate(due.get(i).upper());
                    largest = Math.max(largest, Math.max(Math.abs(low), Math.abs(high)) / width);
                }
            }
        }
        return largest;
    }

    private static List<Interval> intervals(GridSurface plane, SurfaceAxis axis, double level) {
        return Intervals.below(Projection.onto(plane, List.of(axis.name())).surface(), level);
    }

    @Override
    public String toString() {
        return String.format(
                "%d of %d points, %.2f %%, %d steps, contours %.3g cells, intervals %.3g cells",
                grid.computed(), full.size(), 100 * fraction(), steps, contourDistance(), intervalDistance());
    }
}
