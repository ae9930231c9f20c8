package org.cevnsfit.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.parameter.Parameter;

/**
 * Chosen points of a plane cut into blocks: slice after slice, inside a slice in a snake over the rows that have points, so that neighbours
 * in a block are near each other. A block costs as much as one of {@link GridPlan} would in a scan of as many points; slices that fit into a
 * block are never split.
 */
final class PointPlan implements ScanPlan {
    private static final long serialVersionUID = 1L;

    private final GridWalk walk;
    private final long pointCostNs;
    private final int firstBlock;
    private final int rows;
    private final int[] ordered; // row-major indices
    private final int[] begins; // position of each block's first point, and the end of the last

    /** @param points row-major indices, ascending */
    PointPlan(GridWalk walk, BlockCost blockCost, int[] points, int firstBlock) {
        if (walk.axes().size() != 2) throw new IllegalStateException("no plane: " + walk.axes());
        this.walk = walk;
        this.pointCostNs = blockCost.pointNs();
        this.firstBlock = firstBlock;
        this.rows = walk.axes().get(1).points();
        boolean firstIsShape = isShape(0), secondIsShape = isShape(1);
        if (firstIsShape) this.ordered = points.clone();
        else this.ordered = secondIsShape ? bySecondAxis(points) : snake(points);
        this.begins = cut(blockCost);
    }

    private boolean isShape(int axis) {
        return walk.axes().get(axis).parameter().role() == Parameter.Role.SHAPE;
    }

    private int[] bySecondAxis(int[] points) {
        int columns = walk.axes().get(0).points();
        long[] keys = new long[points.length];
        for (int i = 0; i < keys.length; i++) keys[i] = (long) (points[i] % rows) * columns + points[i] / rows;
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) sorted[i] = (int) (keys[i] % columns * rows + keys[i] / columns);
        return sorted;
    }

    /** Every second of the rows that have points runs backwards. */
    private int[] snake(int[] points) {
        int[] snake = new int[points.length];
        boolean backwards = false;
        for (int begin = 0, end; begin < points.length; begin = end) {
            for (end = begin; end < points.length && points[end] / rows == points[begin] / rows; ) end++;
            for (int i = begin; i < end; i++) snake[i] = points[backwards ? begin + end - 1 - i : i];
            backwards = !backwards;
        }
        return snake;
    }

    private int[] cut(BlockCost blockCost) {
        long most = blockCost.ofBlock(costBetween(0, ordered.length));
        List<Integer> ends = new ArrayList<>(List.of(0));
        int blockBegin = 0;
        for (int begin = 0, end; begin < ordered.length; begin = end) {
            end = (int) sliceEnd(begin);
            boolean full = begin > blockBegin && costBetween(blockBegin, end) > most;
            if (full) ends.add(begin);
            if (full) blockBegin = begin;
            int pieces = (int) ((end - begin + most - 1) / most);
            for (int piece = 1; piece < pieces; piece++) {
                blockBegin = begin + (int) ((long) (end - begin) * piece / pieces);
                ends.add(blockBegin);
            }
        }
        if (ordered.length > 0) ends.add(ordered.length);
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @return cost of the points from one position to another (exclusive) */
    private long costBetween(int begin, int end) {
        long slices = 0;
        for (int position = begin; position < end; position++) {
            if (position == begin || slice(position) != slice(position - 1)) slices++;
        }
        return end - begin + slices * SLICE_COST;
    }

    @Override
    public GridWalk walk() {
        return walk;
    }

    @Override
    public int firstBlock() {
        return firstBlock;
    }

    @Override
    public int blocks() {
        return begins.length - 1;
    }

    @Override
    public Block block(int index) {
        return new Block(index, begins[index - firstBlock], begins[index - firstBlock + 1]);
    }

    @Override
    public long points(int first, int end) {
        return begins[end - firstBlock] - begins[first - firstBlock];
    }

    @Override
    public long cost(int first, int end) {
        return costBetween(begins[first - firstBlock], begins[end - firstBlock]);
    }

    @Override
    public long pointCostNs() {
        return pointCostNs;
    }

    @Override
    public int slice(long position) {
        int point = ordered[(int) position];
        int slice = 0;
        if (isShape(0)) slice = point / rows;
        if (isShape(1)) slice = slice * rows + point % rows;
        return slice;
    }

    @Override
    public long sliceEnd(long position) {
        int end = (int) position;
        while (end < ordered.length && slice(end) == slice(position)) end++;
        return end;
    }

    @Override
    public void indices(long position, int[] indices) {
        indices[0] = ordered[(int) position] / rows;
        indices[1] = ordered[(int) position] % rows;
    }
}
