package org.cevnsfit.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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
        CORES,
        JOINT,
        GROWTH,
        SLICE,
        GLOBAL,
        SPARK,
        ADAPTIVE,
        START,
        MEMORY
    }

    /**
     * @param home folder with conf/ and data/
     * @param size how much to do
     * @param parts what to measure
     * @param out file for the figures as JSON; null: none
     */
    public record Options(Path home, BenchSize size, Set<Part> parts, Path out) {
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
        BenchReport.Engine engine = engine(jvm);
        Map<String, BenchReport.Spark> spark = part(Part.SPARK, () -> inSpark(this::spark));
        BenchReport.Adaptive adaptive = part(Part.ADAPTIVE, () -> inSpark(this::adaptive));
        BenchReport.Start start = part(
                Part.START,
                () -> new BenchStart(options.home(), folder, THREADS).measure(options.size().longRepetitions));
        if (start != null) BenchText.start(start, say);
        BenchReport.Memory memory =
                part(Part.MEMORY, () -> options.size() == BenchSize.THOROUGH ? jvm.memory(101) : jvm.roughMemory());
        if (memory != null) BenchText.memory(memory, say);
        double seconds = (System.nanoTime() - begin) * 1e-9;
        say.accept("measured in " + Sample.digits(seconds) + " s");
        return new BenchReport(machine, engine, spark, adaptive, start, memory, seconds);
    }

    private BenchReport.Engine engine(BenchJvm jvm) {
        BenchSize size = options.size();
        BenchEngine engine = new BenchEngine(options.home(), size);
        return new BenchReport.Engine(
                part(Part.PROFILE, () -> engine.planes(jvm.plain(size)), BenchText::planes),
                part(Part.CORES, () -> engine.cores(THREADS), BenchText::cores),
                part(Part.JOINT, engine::joint, BenchText::joint),
                part(Part.GROWTH, () -> new BenchGrowth(options.home(), size).measure(), BenchText::growth),
                part(Part.SLICE, () -> new BenchSlices(size).measure(options.home()), BenchText::slices),
                part(Part.GLOBAL, () -> new BenchGlobal(options.home(), size).measure(), BenchText::global));
    }

    /** @param tell writes the lines of the report */
    private <T> T part(Part part, Supplier<T> work, BiConsumer<T, Consumer<String>> tell) {
        T figures = part(part, work);
        if (figures != null) tell.accept(figures, say);
        return figures;
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
        BenchSpark bench = new BenchSpark(options.home(), folder, spark, THREADS, options.size().longRepetitions);
        Map<String, BenchReport.Spark> measured = new LinkedHashMap<>();
        for (boolean pulls : new boolean[] {false, true}) {
            String name = pulls ? "pulls" : "plain";
            BenchReport.Spark one = bench.measure(pulls, options.size().sparkSeconds);
            BenchText.spark(name, one, say);
            measured.put(name, one);
        }
        return measured;
    }

    private BenchReport.Adaptive adaptive(JavaSparkContext spark) {
        BenchAdaptive bench = new BenchAdaptive(options.home(), folder, spark, THREADS);
        BenchReport.Adaptive measured = bench.measure("FULL", options.size().adaptiveSide, 1);
        BenchText.adaptive(measured, say);
        return measured;
    }
}
