package org.cevnsfit.surface;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.cevnsfit.plan.NestedGrid;
import org.cevnsfit.profile.FitStatus;

/**
 * A plane of which only those points are computed that its contours need. Ask for the {@link #next} points, compute and
 * {@link #add} them, until none are asked for; then take the {@link #surface}. What is asked for depends on the points known and the
 * reference alone, not on their order. Not thread-safe.
 */
public final class AdaptiveGrid {
    private final List<SurfaceAxis> axes;
    private final NestedGrid grid;
    private final double[] contourLevels;
    private final double[] intervalLevels;
    private final double[] chi2;
    private final FitStatus[] status;
    private int computed;

    /**
     * @param axes of the plane
     * @param contourLevels Δχ² of the contours wanted, two degrees of freedom, ascending
     * @param intervalLevels Δχ² of the ends of intervals wanted, one degree of freedom
     */
    public AdaptiveGrid(List<SurfaceAxis> axes, double[] contourLevels, double[] intervalLevels) {
        if (axes.size() != 2) throw new IllegalStateException("an adaptive grid is a plane, not " + axes);
        this.axes = List.copyOf(axes);
        this.grid = new NestedGrid(axes.get(0).size(), axes.get(1).size());
        this.contourLevels = contourLevels.clone();
        this.intervalLevels = intervalLevels.clone();
        this.chi2 = new double[grid.points()];
        this.status = new FitStatus[chi2.length];
    }

    /**
     * Points to compute next.
     *
     * @param level they belong to, 0 for the coarsest
     * @param points row-major indices, ascending; empty if nothing is left to do
     */
    public record Step(int level, int[] points) {
        public boolean isEmpty() {
            return points.length == 0;
        }
    }

    /** Adds a computed point; one that arrives twice must bring the same bits. */
    public void add(int point, double value, FitStatus ended) {
        boolean isNew = status[point] == null;
        if (!isNew && (status[point] != ended || Double.compare(chi2[point], value) != 0)) {
            throw new IllegalStateException("point " + point + " came twice: chi2 " + chi2[point] + " and " + value);
        }
        if (isNew) computed++;
        chi2[point] = value;
        status[point] = ended;
    }

    /** @return number of points added */
    public int computed() {
        return computed;
    }

    /** @return the coarser sub-grids */
    public NestedGrid nested() {
        return grid;
    }

    /** @return χ² of the lowest point that succeeded, +∞ if there is none */
    public double lowestChi2() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < chi2.length; i++) {
            if (status[i] != null && status[i].succeeded()) lowest = Math.min(lowest, chi2[i]);
        }
        return lowest;
    }

    /**
     * Examines every level from the coarsest on, so that a lower reference, which moves the contours, is followed wherever it leads.
     *
     * @param reference the minimum that Δχ² counts from, as far as known
     */
    public Step next(double reference) {
        boolean[] due = new boolean[(grid.nodes(0, 0).length - 1) * (grid.nodes(0, 1).length - 1)];
        Arrays.fill(due, true);
        int[] missing = missing(0, due);
        if (missing.length > 0) return new Step(0, missing);
        NestedField field = field(reference);
        for (int level = 0; level + 1 < grid.levels(); level++) {
            boolean[] marked = RefinementRule.mark(field, level, due);
            ProfileEdges.mark(field, level, intervalLevels, due, marked);
            due = children(level, marked);
            missing = missing(level + 1, due);
            if (missing.length > 0) return new Step(level + 1, missing);
            field.fill(level + 1);
        }
        return new Step(grid.levels() - 1, new int[0]);
    }

    private NestedField field(double reference) {
        return new NestedField(grid, chi2, status.clone(), reference, contourLevels);
    }

    /** @return the cells of the next level that lie in marked cells */
    private boolean[] children(int level, boolean[] marked) {
        int rows = grid.nodes(level, 1).length - 1;
        int fineColumns = grid.nodes(level + 1, 0).length - 1;
        int fineRows = grid.nodes(level + 1, 1).length - 1;
        int columnRatio = grid.stride(level, 0) / grid.stride(level + 1, 0);
        int rowRatio = grid.stride(level, 1) / grid.stride(level + 1, 1);
        boolean[] children = new boolean[fineColumns * fineRows];
        for (int i = 0; i < fineColumns; i++) {
            for (int j = 0; j < fineRows; j++)
                children[i * fineRows + j] = marked[i / columnRatio * rows + j / rowRatio];
        }
        return children;
    }

    /** @return unknown corners of the cells, ascending */
    private int[] missing(int level, boolean[] cells) {
        int[] columns = grid.nodes(level, 0), rows = grid.nodes(level, 1);
        BitSet missing = new BitSet(chi2.length);
        for (int i = 0; i + 1 < columns.length; i++) {
            for (int j = 0; j + 1 < rows.length; j++) {
                if (!cells[i * (rows.length - 1) + j]) continue;
                for (int a = i; a <= i + 1; a++) {
                    for (int b = j; b <= j + 1; b++) {
                        int point = grid.index(columns[a], rows[b]);
                        if (status[point] == null) missing.set(point);
                    }
                }
            }
        }
        return missing.stream().toArray();
    }

    /**
     * The whole plane: computed points as they are; between them interpolated values that lie on the right side of every contour.
     *
     * @param given minimum of a global fit, or {@link Reference#unknown()}
     */
    public GridSurface surface(Reference given) {
        double reference = Math.min(given.chi2(), lowestChi2());
        FitStatus[] filledStatus = status.clone();
        NestedField field = new NestedField(grid, chi2, filledStatus, reference, contourLevels);
        for (int level = 1; level < grid.levels(); level++) field.fill(level);
        double[] filled = chi2.clone();
        for (int i = 0; i < filled.length; i++) {
            if (!field.known.get(i)) filled[i] = reference + field.w[i] * field.w[i] - 1;
        }
        return GridSurface.of(axes, filled, filledStatus, field.known, given);
    }
}
