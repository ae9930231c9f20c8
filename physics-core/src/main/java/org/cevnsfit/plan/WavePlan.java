package org.cevnsfit.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Groups blocks into waves, and the blocks of a wave into tasks. Depends on the machine; no number depends on it. */
public final class WavePlan {
    private static final long TASK_NS = 100_000_000L;
    private static final long WAVE_NS = 10_000_000_000L;
    private static final int TASKS_PER_CORE = 4;

    private WavePlan() {}

    /**
     * Consecutive blocks that run as one job and are recorded together.
     *
     * @param index number of the wave in its scan
     * @param firstBlock first block
     * @param endBlock one past the last block
     */
    public record Wave(int index, int firstBlock, int endBlock) implements Serializable {}

    /**
     * @param parallelism tasks that run at the same time
     * @param blocksPerWave fixed number of blocks in a wave; 0: about ten seconds of work per wave
     * @return waves of nearly equal numbers of blocks that cover the plan in order
     */
    public static List<Wave> waves(ScanPlan plan, int parallelism, int blocksPerWave) {
        int blocks = plan.blocks();
        int first = plan.firstBlock();
        long waveNs = Math.multiplyExact(WAVE_NS, (long) parallelism);
        long count = blocksPerWave > 0
                ? ((long) blocks + blocksPerWave - 1) / blocksPerWave
                : Math.max(1, Math.round((double) plan.cost(first, first + blocks) * plan.pointCostNs() / waveNs));
        return ranges(first, first + blocks, (int) Math.min(blocks, count));
    }

    /**
     * @param done the wave before
     * @param pointNs what a point was seen to take on one core [ns]
     * @return waves of about ten seconds each for all blocks after a wave
     */
    public static List<Wave> after(Wave done, ScanPlan plan, int parallelism, double pointNs) {
        int first = done.endBlock();
        int end = plan.firstBlock() + plan.blocks();
        if (first == end) return List.of();
        long count = Math.max(1, Math.round(plan.cost(first, end) * pointNs / WAVE_NS / parallelism));
        return ranges(first, end, (int) Math.min(end - first, count)).stream()
                .map(wave -> new Wave(done.index() + 1 + wave.index(), wave.firstBlock(), wave.endBlock()))
                .toList();
    }

    /**
     * @param pointNs what a point is expected to take on one core [ns]
     * @return the blocks of one wave in pieces, one per task: at least 0.1 s each, at most four per core
     */
    public static List<Wave> tasks(ScanPlan plan, Wave wave, int parallelism, double pointNs) {
        int blocks = wave.endBlock() - wave.firstBlock();
        long byTime = (long) (plan.cost(wave.firstBlock(), wave.endBlock()) * pointNs / TASK_NS);
        long tasks = Math.min((long) parallelism * TASKS_PER_CORE, Math.max(parallelism, byTime));
        return ranges(wave.firstBlock(), wave.endBlock(), (int) Math.min(blocks, tasks));
    }

    /** @return count pieces of nearly equal length that cover first to end (exclusive) */
    public static List<Wave> ranges(int first, int end, int count) {
        List<Wave> ranges = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ranges.add(new Wave(i, cut(first, end, i, count), cut(first, end, i + 1, count)));
        }
        return ranges;
    }

    private static int cut(int first, int end, int piece, int pieces) {
        return first + (int) ((long) (end - first) * piece / pieces);
    }
}
