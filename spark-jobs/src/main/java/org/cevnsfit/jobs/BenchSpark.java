package org.cevnsfit.jobs;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.WavePlan;

/** Times waves of points, committed to Parquet, against a plain loop over the same points. */
final class BenchSpark {
    private static final int REQUESTED_SIDE = 1000;
    /** A grid of 16 blocks, to see what a wave costs whatever it computes. */
    private static final int SMALL_SIDE = 64;

    private static final OperatingSystemMXBean OF_PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path home;
    private final Path folder;
    private final JavaSparkContext spark;
    private final int threads;
    private final int repetitions;
    private int runs;
    private Sample msPerWave; // the same with and without nuisances in the table

    /**
     * @param folder for tables, which are removed again
     * @param threads cores of the Spark context
     */
    BenchSpark(Path home, Path folder, JavaSparkContext spark, int threads, int repetitions) {
        this.home = home;
        this.folder = folder;
        this.spark = spark;
        this.threads = threads;
        this.repetitions = repetitions;
    }

    /** @param seconds about what all repetitions may take; the plane gets smaller where this is too little */
    BenchReport.Spark measure(boolean pulls, double seconds) {
        int side = side(pulls, seconds);
        FitConfiguration fit = BenchScans.plane(home, "STD", side);
        ScanTask task = BenchScans.task(fit, pulls);
        List<WavePlan.Wave> waves = WavePlan.waves(task.plan(), threads, 0);
        ThreadLoop plain = new ThreadLoop(task, threads);
        double[] loop = new double[repetitions];
        double[] scan = new double[repetitions];
        double[] processor = new double[repetitions];
        double[] resume = new double[repetitions];
        double products = 0.0;
        for (int r = 0; r < repetitions; r++) {
            long begin = OF_PROCESS.getProcessCpuTime();
            loop[r] = plain.run();
            long between = OF_PROCESS.getProcessCpuTime();
            Path place = nextFolder();
            scan[r] = waves(task, waves, place);
            processor[r] = (OF_PROCESS.getProcessCpuTime() - 2.0 * between + begin) / side / side;
            resume[r] = waves(task, waves, place);
            if (r == 0) products = products(fit, task, waves, place);
            Tables.delete(place);
        }
        if (msPerWave == null) msPerWave = msPerWave();
        return report(side * side, loop, scan, resume, Sample.of(processor), waves.size(), products);
    }

    /** Warms up both ways on a small plane and chooses a side that fits into the time, going by the loop. */
    private int side(boolean pulls, double seconds) {
        ScanTask task = BenchScans.task(BenchScans.plane(home, "STD", 2 * SMALL_SIDE), pulls);
        Path place = nextFolder();
        waves(task, WavePlan.waves(task.plan(), threads, 0), place);
        Tables.delete(place);
        ThreadLoop plain = new ThreadLoop(task, threads);
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < 4; r++) least = Math.min(least, plain.run());
        double runs = 2.2 * repetitions; // Spark's are a little longer
        double points = seconds / runs / least * task.plan().walk().points();
        return (int) Math.min(REQUESTED_SIDE, Math.max(SMALL_SIDE, Math.sqrt(points)));
    }

    private BenchReport.Spark report(
            int points, double[] loop, double[] scan, double[] resume, Sample processor, int waves, double products) {
        double[] ratio = new double[repetitions];
        double[] resumed = new double[repetitions];
        double[] above = new double[repetitions];
        for (int r = 0; r < repetitions; r++) {
            ratio[r] = scan[r] / loop[r];
            resumed[r] = resume[r] / scan[r];
            above[r] = (scan[r] - loop[r]) / points * 1e9;
        }
        Sample aboveLoop = Sample.of(above);
        double besidesWaves = aboveLoop.median() - waves * msPerWave.median() * 1e6 / points;
        return new BenchReport.Spark(
                points,
                REQUESTED_SIDE * REQUESTED_SIDE,
                threads,
                Sample.of(loop),
                Sample.of(scan),
                Sample.of(ratio),
                aboveLoop,
                besidesWaves,
                processor,
                waves,
                msPerWave,
                Sample.of(resumed),
                products);
    }

    /** The same points in one wave and in eight: what seven waves more cost. */
    private Sample msPerWave() {
        ScanTask task = BenchScans.task(BenchScans.plane(home, "STD", SMALL_SIDE), false);
        int blocks = task.plan().blocks();
        List<WavePlan.Wave> one = WavePlan.ranges(0, blocks, 1);
        List<WavePlan.Wave> many = WavePlan.ranges(0, blocks, blocks / 2);
        double[] ms = new double[repetitions];
        for (int r = -1; r < repetitions; r++) { // the first one warms up
            double difference = small(task, many) - small(task, one);
            if (r >= 0) ms[r] = 1e3 * difference / (many.size() - one.size());
        }
        return Sample.of(ms);
    }

    private double small(ScanTask task, List<WavePlan.Wave> waves) {
        Path place = nextFolder();
        double seconds = waves(task, waves, place);
        Tables.delete(place);
        return seconds;
    }

    private double waves(ScanTask task, List<WavePlan.Wave> waves, Path place) {
        WaveStore store = new WaveStore(place, spark.hadoopConfiguration());
        RunOptions options = new RunOptions(threads, 0, 0, "");
        return Sample.seconds(() -> new WaveRunner(spark, options, Progress.silent(), task, store, waves).run());
    }

    private double products(FitConfiguration fit, ScanTask task, List<WavePlan.Wave> waves, Path place) {
        WaveStore store = new WaveStore(place, spark.hadoopConfiguration());
        ScanProducts products = new ScanProducts(spark, place, task, fit.output(), Members.NONE);
        List<Path> tables = waves.stream().map(store::folder).toList();
        return Sample.seconds(() -> products.write(tables));
    }

    private Path nextFolder() {
        return folder.resolve("run" + runs++);
    }
}
