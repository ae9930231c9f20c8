package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.cluster.StatusCounts;
import org.cevnsfit.plan.WavePlan;

/** The first pass over a scan: runs the waves that are not finished, one after the other, and records each. */
final class WaveRunner {
    private final JavaSparkContext spark;
    private final RunOptions options;
    private final Progress progress;
    private final ScanTask task;
    private final String label;
    private final WaveStore store;
    private List<WavePlan.Wave> waves;
    private Consumer<List<WavePlan.Wave>> recut = unused -> {};
    private boolean mayRecut;
    private double pointNs; // of one core, from the table until a wave has been seen

    private final long started = System.nanoTime();
    private int reusedWaves;
    private long reusedPoints;
    private long recordedPoints;
    private long recordedFailures;
    private int runningWave;
    private StatusCounts running; // null between waves

    WaveRunner(
            JavaSparkContext spark,
            RunOptions options,
            Progress progress,
            ScanTask task,
            WaveStore store,
            List<WavePlan.Wave> waves) {
        this(spark, options, progress, task, store, waves, task.scan().name());
    }

    /** @param label what progress is reported under */
    WaveRunner(
            JavaSparkContext spark,
            RunOptions options,
            Progress progress,
            ScanTask task,
            WaveStore store,
            List<WavePlan.Wave> waves,
            String label) {
        this.label = label;
        this.spark = spark;
        this.options = options;
        this.progress = progress;
        this.task = task;
        this.store = store;
        this.waves = waves;
        this.pointNs = task.plan().pointCostNs();
    }

    /**
     * Lets the first wave of a new scan decide how long the others are.
     *
     * @param keep receives all waves then, before the second begins
     */
    WaveRunner recutting(Consumer<List<WavePlan.Wave>> keep) {
        mayRecut = options.blocksPerWave() == 0;
        recut = keep;
        return this;
    }

    /** @return all waves, as they were run */
    List<WavePlan.Wave> waves() {
        return waves;
    }

    /** @return records of all waves, in order; those of an earlier run included */
    List<WaveRecord> run() {
        List<WaveRecord> records = new ArrayList<>();
        Broadcast<ScanTask> shared = null;
        for (int w = 0; w < waves.size(); w++) {
            WavePlan.Wave wave = waves.get(w);
            Optional<WaveRecord> earlier = store.finished(wave, task.plan());
            if (earlier.isPresent()) {
                reusedWaves++;
                reusedPoints += earlier.get().rows();
            } else if (shared == null) {
                shared = spark.broadcast(task);
            }
            WaveRecord record = earlier.isPresent() ? earlier.get() : compute(wave, shared);
            recorded(record);
            records.add(record);
            if (earlier.isEmpty()) calibrate(wave, record);
        }
        if (shared != null) shared.destroy();
        report();
        return records;
    }

    /** @return waves that an earlier run had finished */
    int reusedWaves() {
        return reusedWaves;
    }

    private WaveRecord compute(WavePlan.Wave wave, Broadcast<ScanTask> shared) {
        store.discard(wave);
        long begin = System.nanoTime();
        StatusCounts counts = new StatusCounts();
        spark.sc().register(counts);
        begin(wave, counts);
        SparkListener listener = reporter();
        spark.sc().addSparkListener(listener);
        try {
            new WaveJob(spark, shared).run(pieces(wave), store.folder(wave), counts);
        } finally {
            spark.sc().removeSparkListener(listener);
        }
        long due = task.plan().points(wave.firstBlock(), wave.endBlock());
        if (counts.total() != due) {
            throw new IllegalStateException("wave " + wave.index() + " counted " + counts.total() + " of " + due);
        }
        double seconds = (System.nanoTime() - begin) * 1e-9;
        WaveRecord record =
                new WaveRecord(wave.index(), wave.firstBlock(), wave.endBlock(), due, counts.value(), seconds);
        store.finish(wave, record);
        return record;
    }

    /** No number depends on the times: blocks end where the plan says, only their grouping follows. */
    private void calibrate(WavePlan.Wave wave, WaveRecord record) {
        int parallelism = spark.sc().defaultParallelism();
        long cost = task.plan().cost(wave.firstBlock(), wave.endBlock());
        pointNs = record.seconds() * 1e9 * parallelism / cost;
        boolean first = wave.index() == waves.get(0).index();
        if (!mayRecut || !first || waves.stream().skip(1).anyMatch(store::recorded)) return;
        List<WavePlan.Wave> all = new ArrayList<>(List.of(wave));
        all.addAll(WavePlan.after(wave, task.plan(), parallelism, pointNs));
        recut.accept(all);
        synchronized (this) {
            waves = all;
        }
    }

    private List<WavePlan.Wave> pieces(WavePlan.Wave wave) {
        int blocks = wave.endBlock() - wave.firstBlock();
        if (options.tasksPerWave() == 0) {
            return WavePlan.tasks(task.plan(), wave, spark.sc().defaultParallelism(), pointNs);
        }
        return WavePlan.ranges(wave.firstBlock(), wave.endBlock(), Math.min(blocks, options.tasksPerWave()));
    }

    private SparkListener reporter() {
        return new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) { // may come after the wave was recorded
                report();
            }
        };
    }

    private synchronized void begin(WavePlan.Wave wave, StatusCounts counts) {
        runningWave = wave.index() - waves.get(0).index();
        running = counts;
        report();
    }

    private synchronized void recorded(WaveRecord record) {
        running = null;
        recordedPoints += record.rows();
        recordedFailures += record.failed();
    }

    private synchronized void report() {
        long total = task.plan().points();
        long done = recordedPoints + (running == null ? 0 : running.total());
        long failed = recordedFailures + (running == null ? 0 : running.failed());
        double rate = (done - reusedPoints) / ((System.nanoTime() - started) * 1e-9);
        double remaining = rate > 0 ? (total - done) / rate : Double.NaN;
        progress.update(new Progress.State(label, total, done, failed, runningWave, waves.size(), rate, remaining));
    }
}
