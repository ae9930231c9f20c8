package org.cevnsfit.plan;

import java.io.Serializable;

/**
 * Points cut into blocks. A pure function of the scan, and on an adaptive grid of what its earlier levels found: neither machine nor
 * calibration enters, so the same configuration gives the same bits everywhere. Costs are counted in points: a profiled point costs 1, the
 * templates of a slice cost {@link #SLICE_COST}. A position counts the points of the plan in the order of its blocks.
 */
public sealed interface ScanPlan extends Serializable permits GridPlan, PointPlan {
    /** Building the templates of a slice, in profiled points. */
    long SLICE_COST = 400;

    /** @return the plan of every point of a scan's grid */
    static ScanPlan of(Scan scan) {
        return new GridPlan(new GridWalk(scan.axes()), BlockCost.of(scan));
    }

    /** @return the plan a scan begins with: all of its grid, or the coarsest level of an adaptive one */
    static ScanPlan first(Scan scan) {
        if (scan.resolution() == Resolution.FULL) return of(scan);
        return of(scan, NestedGrid.of(scan).pointsOfLevel(0), 0);
    }

    /**
     * @param points row-major indices of a plane's points, ascending
     * @param firstBlock number of the first block
     */
    static ScanPlan of(Scan scan, int[] points, int firstBlock) {
        return new PointPlan(new GridWalk(scan.axes()), BlockCost.of(scan), points, firstBlock);
    }

    /** @param modelSize bins × fitted parameters */
    static ScanPlan of(GridWalk walk, long modelSize) {
        return new GridPlan(walk, BlockCost.of(modelSize));
    }

    /** @return the whole grid that the points belong to */
    GridWalk walk();

    /** @return number of the first block, 0 unless an earlier level has blocks as well */
    int firstBlock();

    /** @return number of blocks */
    int blocks();

    /** @param index from firstBlock on */
    Block block(int index);

    /** @return points in the blocks from first to end (exclusive) */
    long points(int first, int end);

    /** @return cost of the blocks from first to end (exclusive), in points */
    long cost(int first, int end);

    /** @return what a profiled point is expected to take on one core [ns], to choose sizes of tasks and waves only */
    long pointCostNs();

    /** @return the slice that the point at a position belongs to */
    int slice(long position);

    /**
     * @param position 0 to the number of points − 1
     * @param indices receives the index along every axis, shape [axes]
     */
    void indices(long position, int[] indices);

    /** @return position after the last point, from this one on, of the same slice */
    long sliceEnd(long position);

    /** @return number of points */
    default long points() {
        return points(firstBlock(), firstBlock() + blocks());
    }
}
