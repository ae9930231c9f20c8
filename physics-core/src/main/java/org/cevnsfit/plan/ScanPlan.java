package org.cevnsfit.plan;

import java.io.Serializable;
import org.cevnsfit.profile.FitModel;

/**
 * A grid cut into blocks. A pure function of the scan: neither machine nor calibration enters, so the same configuration
 * gives the same bits everywhere.
 *
 * <p>Costs are counted in points: a profiled point costs 1, the templates of a slice cost {@link #SLICE_COST}. A block costs
 * at most the table's value for the size of the model (0.1 s to 0.2 s on one core) and less in a small scan, so that there is
 * work for {@link #FEWEST_BLOCKS} tasks. Slices that fit into a block are never split.
 */
public final class ScanPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Building the templates of a slice, in profiled points. */
    static final long SLICE_COST = 400;

    static final long FEWEST_BLOCKS = 16;
    static final long SMALLEST_BLOCK = 256;

    /** {bins × fitted parameters up to, cost of a block in points}; ordered. */
    private static final long[][] BLOCK_COST = {{2_000, 4_096}, {10_000, 1_024}, {100_000, 256}, {Long.MAX_VALUE, 64}};

    private final GridWalk walk;
    private final int blocksPerSlice;
    private final int slicesPerBlock;
    private final long pointCostNs;

    private ScanPlan(GridWalk walk, long fullBlockCost) {
        this.walk = walk;
        this.pointCostNs = 80_000_000L / fullBlockCost;
        long total = walk.points() + walk.slices() * SLICE_COST;
        long cost = Math.min(fullBlockCost, Math.max(SMALLEST_BLOCK, total / FEWEST_BLOCKS));
        long points = walk.pointsPerSlice();
        this.blocksPerSlice = Math.toIntExact(points <= cost ? 1 : (points + cost - 1) / cost);
        this.slicesPerBlock = (int) Math.max(1, cost / (points + SLICE_COST));
        blocks(); // more blocks than an int can count are a mistake in the grid
    }

    public static ScanPlan of(Scan scan) {
        FitModel model = scan.model();
        long size = (long) model.bins()
                * (model.nuisances().size() + scan.profiled().size());
        return of(new GridWalk(scan.axes()), size);
    }

    /** @param modelSize bins × fitted parameters */
    static ScanPlan of(GridWalk walk, long modelSize) {
        for (long[] row : BLOCK_COST) {
            if (modelSize <= row[0]) return new ScanPlan(walk, row[1]);
        }
        throw new IllegalStateException("model size " + modelSize + " is beyond the table of block costs");
    }

    public GridWalk walk() {
        return walk;
    }

    /** @return number of blocks */
    public int blocks() {
        if (blocksPerSlice > 1) return Math.multiplyExact(walk.slices(), blocksPerSlice);
        return (walk.slices() + slicesPerBlock - 1) / slicesPerBlock;
    }

    public Block block(int index) {
        return new Block(index, begin(index), begin(index + 1));
    }

    /** @return points in the blocks from first to end (exclusive) */
    public long points(int first, int end) {
        return begin(end) - begin(first);
    }

    /** @return cost of the blocks from first to end (exclusive), in points */
    public long cost(int first, int end) {
        long slices = blocksPerSlice > 1 ? end - first : (points(first, end) / walk.pointsPerSlice());
        return points(first, end) + slices * SLICE_COST;
    }

    /** @return what a profiled point is expected to take on one core [ns], to choose sizes of tasks and waves only */
    public long pointCostNs() {
        return pointCostNs;
    }

    private long begin(int block) {
        long points = walk.pointsPerSlice();
        if (blocksPerSlice == 1) return Math.min((long) block * slicesPerBlock * points, walk.points());
        long slice = block / blocksPerSlice;
        return slice * points + points * (block % blocksPerSlice) / blocksPerSlice;
    }
}
