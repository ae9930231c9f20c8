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
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/** The points of one slice without Spark: threads take block after block and keep the results in arrays. What Spark is compared with. */
final class ThreadLoop {
    private final ScanTask task;
    private final GridWalk walk;
    private final List<Profiler> profilers = new ArrayList<>();
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
                for (Profiler profiler : profilers) running.add(threads.submit(() -> blocks(profiler, nextBlock)));
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

    private void blocks(Profiler profiler, AtomicInteger nextBlock) {
        ProfilePoint point = profiler.newPoint();
        double[] couplings = task.scan().fixedCouplings().clone();
        int[] indices = new int[couplingOfAxis.length];
        for (int b = nextBlock.getAndIncrement(); b < task.plan().blocks(); b = nextBlock.getAndIncrement()) {
            Block block = task.plan().block(b);
            profiler.restart();
            for (long position = block.begin(); position < block.end(); position++) {
                walk.indices(position, indices);
                for (int a = 0; a < indices.length; a++) {
                    couplings[couplingOfAxis[a]] = walk.axes().get(a).values()[indices[a]];
                }
                profiler.profile(couplings, point);
                keep(point, (int) walk.pointIndex(indices));
            }
        }
    }

    private void keep(ProfilePoint point, int at) {
        chi2[at] = point.chi2;
        edm[at] = point.edm;
        status[at] = (byte) point.status.ordinal();
        iterations[at] = point.iterations;
        for (int k = 0; k < nuisances.length; k++) nuisances[k][at] = point.nuisances[k];
    }
}
