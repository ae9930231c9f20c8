package org.cevnsfit.plan;

/**
 * A whole grid cut into blocks. A block costs at most {@link BlockCost} of the model and less in a small scan, so that there is work for
 * {@link BlockCost#FEWEST_BLOCKS} tasks. Slices that fit into a block are never split.
 */
final class GridPlan implements ScanPlan {
    private static final long serialVersionUID = 1L;

    private final GridWalk walk;
    private final int blocksPerSlice;
    private final int slicesPerBlock;
    private final long pointCostNs;

    GridPlan(GridWalk walk, BlockCost blockCost) {
        this.walk = walk;
        this.pointCostNs = blockCost.pointNs();
        long points = walk.pointsPerSlice();
        long cost = blockCost.ofBlock(walk.points() + walk.slices() * SLICE_COST);
        this.blocksPerSlice = Math.toIntExact(points <= cost ? 1 : (points + cost - 1) / cost);
        this.slicesPerBlock = (int) Math.max(1, cost / (points + SLICE_COST));
        blocks(); // more blocks than an int can count are a mistake in the grid
    }

    @Override
    public GridWalk walk() {
        return walk;
    }

    @Override
    public int firstBlock() {
        return 0;
    }

    @Override
    public int blocks() {
        if (blocksPerSlice > 1) return Math.multiplyExact(walk.slices(), blocksPerSlice);
        return (walk.slices() + slicesPerBlock - 1) / slicesPerBlock;
    }

    @Override
    public Block block(int index) {
        return new Block(index, begin(index), begin(index + 1));
    }

    @Override
    public long points(int first, int end) {
        return begin(end) - begin(first);
    }

    @Override
    public long cost(int first, int end) {
        long slices = blocksPerSlice > 1 ? end - first : (points(first, end) / walk.pointsPerSlice());
        return points(first, end) + slices * SLICE_COST;
    }

    @Override
    public long pointCostNs() {
        return pointCostNs;
    }

    @Override
    public int slice(long position) {
        return walk.slice(position);
    }

    @Override
    public long sliceEnd(long position) {
        return (walk.slice(position) + 1) * walk.pointsPerSlice();
    }

    @Override
    public void indices(long position, int[] indices) {
        walk.indices(position, indices);
    }

    private long begin(int block) {
        long points = walk.pointsPerSlice();
        if (blocksPerSlice == 1) return Math.min((long) block * slicesPerBlock * points, walk.points());
        long slice = block / blocksPerSlice;
        return slice * points + points * (block % blocksPerSlice) / blocksPerSlice;
    }
}
