package org.cevnsfit.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.cluster.SparkLog;
import org.cevnsfit.cluster.SparkSessions;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.error.InputException;

/**
 * Measures this program on this machine: profiling, templates, Spark against a plain loop, adaptive grids, cold start, memory. Each figure that counts is a ratio of two
 * things done in turn in one run.
 */
public final class Bench {
    private static final int THREADS = 2;

    private final Options options;
    private final Consumer<String> say;
    private final Path folder;

    private Bench(Options options, Consumer<String> say, Path folder) {
        this.options = options;
        this.say = say;
        this.folder = folder;
    }

    /** What can be measured alone. */
    public enum Part {
        PROFILE,
        SLICE,
        SPARK,
        ADAPTIVE,
        START,
        MEMORY
    }

    /**
     * @param home folder with conf/ and data/
     * @param quick a rough look in some seconds
     * @param parts what to measure
     * @param out file for the figures as JSON; null: none
     */
    public record Options(Path home, boolean quick, Set<Part> parts, Path out) {
        public Options {
            parts = Set.copyOf(parts);
            if (out != null) requireWritable(out);
        }

        private static void requireWritable(Path out) {
            Path parent = out.toAbsolutePath().getParent();
            boolean usable = parent != null && Files.isWritable(parent) && !Files.isDirectory(out);
            if (!usable) {
                throw new InputException(
                        "--out " + out,
                        "cannot be written as a file",
                        "name a file in a folder that is there and writable");
            }
        }
    }

    /** @param say receives the lines of the report, each as soon as it is known */
    public static void run(Options options, Consumer<String> say) {
        Path folder = temporaryFolder();
        try {
            BenchReport report = new Bench(options, say, folder).measure();
            if (options.out() != null) JsonFile.write(options.out().toAbsolutePath(), report);
        } finally {
            Tables.delete(folder);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("cevns-fit-bench");
        } catch (IOException e) {
            throw Tables.unwritable(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private BenchReport measure() {
        long begin = System.nanoTime();
        BenchReport.Machine machine = machine();
        BenchText.machine(machine, say);
        BenchJvm jvm = new BenchJvm(options.home(), folder, THREADS);
        Map<String, BenchReport.Plane> profile = part(Part.PROFILE, this::planes);
        BenchReport.Slice slice = part(Part.SLICE, this::slice);
        Map<String, BenchReport.Spark> spark = part(Part.SPARK, () -> inSpark(this::spark));
        BenchReport.Adaptive adaptive = part(Part.ADAPTIVE, () -> inSpark(this::adaptive));
        BenchReport.Start start = part(
                Part.START, () -> new BenchStart(options.home(), folder, THREADS).measure(options.quick() ? 1 : 3));
        if (start != null) BenchText.start(start, say);
        BenchReport.Memory memory = part(Part.MEMORY, () -> options.quick() ? jvm.roughMemory() : jvm.memory(101));
        if (memory != null) BenchText.memory(memory, say);
        double seconds = (System.nanoTime() - begin) * 1e-9;
        say.accept("measured in " + Sample.digits(seconds) + " s");
        return new BenchReport(machine, profile, slice, spark, adaptive, start, memory, seconds);
    }

    private <T> T part(Part part, Supplier<T> work) {
        return options.parts().contains(part) ? work.get() : null;
    }

    private static BenchReport.Machine machine() {
        return new BenchReport.Machine(
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private Map<String, BenchReport.Plane> planes() {
        Map<String, BenchReport.Plane> planes = new LinkedHashMap<>();
        for (String nuisances : new String[] {"STD", "FULL"}) {
            ScanTask task =
                    BenchScans.task(BenchScans.plane(options.home(), nuisances, options.quick() ? 61 : 201), false);
            BenchReport.Plane plane =
                    options.quick() ? BenchProfile.plane(task, 3, 0.3, 0.01) : BenchProfile.plane(task, 7, 3.0, 0.1);
            BenchText.plane(nuisances, plane, say);
            planes.put(nuisances, plane);
        }
        return planes;
    }

    private BenchReport.Slice slice() {
        BenchReport.Slice slice =
                BenchProfile.slice(options.home(), options.quick() ? 3 : 7, options.quick() ? 10 : 40);
        BenchText.slice(slice, say);
        return slice;
    }

    private <T> T inSpark(Function<JavaSparkContext, T> work) {
        SparkLog.to(folder.resolve("spark.log"));
        JavaSparkContext spark = SparkSessions.open("cevns-fit bench", THREADS, folder.resolve("scratch"));
        try {
            return work.apply(spark);
        } finally {
            spark.stop();
        }
    }

    private Map<String, BenchReport.Spark> spark(JavaSparkContext spark) {
        BenchSpark bench = new BenchSpark(options.home(), folder, spark, THREADS, options.quick() ? 1 : 3);
        Map<String, BenchReport.Spark> measured = new LinkedHashMap<>();
        for (boolean pulls : new boolean[] {false, true}) {
            String name = pulls ? "pulls" : "plain";
            BenchReport.Spark one = bench.measure(pulls, options.quick() ? 1.0 : 45.0);
            BenchText.spark(name, one, say);
            measured.put(name, one);
        }
        return measured;
    }

    private BenchReport.Adaptive adaptive(JavaSparkContext spark) {
        BenchAdaptive bench = new BenchAdaptive(options.home(), folder, spark, THREADS);
        BenchReport.Adaptive measured = options.quick() ? bench.measure("FULL", 161, 1) : bench.measure("FULL", 401, 3);
        BenchText.adaptive(measured, say);
        return measured;
    }
}
