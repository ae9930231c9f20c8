package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.Block;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.profile.BlockProfiler;
import org.cevnsfit.profile.PointColumns;

/** The points of one slice without Spark: threads take block after block and keep the results in arrays. What Spark is compared with. */
final class ThreadLoop {
    private final ScanTask task;
    private final GridWalk walk;
    private final List<BlockProfiler> profilers = new ArrayList<>();
    private final int[] couplingOfAxis;
    private final double[] chi2;
    private final double[] edm;
    private final byte[] status;
    private final int[] iterations;
    private final double[][] nuisances; // [nuisance][point], empty unless asked for

    /** @param threads profilers are built here, outside of what is timed */
    ThreadLoop(ScanTask task, int threads) {
        this.task = task;
        walk = task.plan().walk();
        for (int t = 0; t < threads; t++) profilers.add(task.profiler(0));
        List<Parameter> couplings = task.scan().model().couplings();
        couplingOfAxis = walk.axes().stream()
                .map(Axis::parameter)
                .mapToInt(couplings::indexOf)
                .toArray();
        int points = Math.toIntExact(walk.points());
        chi2 = new double[points];
        edm = new double[points];
        status = new byte[points];
        iterations = new int[points];
        nuisances = task.pulls() ? new double[task.scan().model().nuisances().size()][points] : new double[0][];
    }

    /** @return seconds of all points */
    double run() {
        return Sample.seconds(() -> {
            AtomicInteger nextBlock = new AtomicInteger();
            ExecutorService threads = Executors.newFixedThreadPool(profilers.size());
            try {
                List<Future<?>> running = new ArrayList<>();
                for (BlockProfiler profiler : profilers) running.add(threads.submit(() -> blocks(profiler, nextBlock)));
                for (Future<?> one : running) one.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("the loop over the points broke", e);
            } finally {
                threads.shutdown();
            }
        });
    }

    /** @return sum of −2 ln λ over all points of the last run, in a fixed order */
    double sum() {
        double sum = 0.0;
        for (double value : chi2) sum += value;
        return sum;
    }

    private void blocks(BlockProfiler profiler, AtomicInteger nextBlock) {
        int[] indices = new int[couplingOfAxis.length];
        PointColumns block = profiler.newColumns(0);
        for (int b = nextBlock.getAndIncrement(); b < task.plan().blocks(); b = nextBlock.getAndIncrement()) {
            Block range = task.plan().block(b);
            int points = Math.toIntExact(range.points());
            if (block.capacity() < points) block = profiler.newColumns(points);
            block.size = points;
            block.fillCouplings(task.scan().fixedCouplings());
            for (int p = 0; p < points; p++) {
                walk.indices(range.begin() + p, indices);
                for (int a = 0; a < indices.length; a++) {
                    block.couplings[couplingOfAxis[a]][p] = walk.axes().get(a).values()[indices[a]];
                }
            }
            profiler.profile(block);
            keep(block, range.begin());
        }
    }

    private void keep(PointColumns block, long begin) {
        int[] indices = new int[couplingOfAxis.length];
        for (int p = 0; p < block.size; p++) {
            walk.indices(begin + p, indices);
            int at = (int) walk.pointIndex(indices);
            chi2[at] = block.chi2[p];
            edm[at] = block.edm[p];
            status[at] = block.status[p];
            iterations[at] = block.iterations[p];
            for (int k = 0; k < nuisances.length; k++) nuisances[k][at] = block.nuisances[k][p];
        }
    }
}
