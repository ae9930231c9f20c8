package org.cevnsfit.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cevnsfit.cluster.Tables;

/**
 * Times whole commands in fresh JVMs: a small scan against the same with Spark's defaults (its UI, Java's default collector, the local file
 * system of Hadoop, no archive of classes), and the verbs that need no Spark. Commands go through the launcher's script where this
 * JVM was started by it, else straight to this JVM's class path.
 */
final class BenchStart {
    private static final int POINTS = 10;
    private static final long LONGEST_SECONDS = 180;
    private static final String MAIN = "org.cevnsfit.commandline.Main";
    /** What the launcher adds to make starts quick. */
    private static final List<String> OURS = List.of(
            "-XX:SharedArchiveFile", "-Xlog:disable", "-XX:+UseSerialGC", "-XX:Tier", "-javaagent", "-agentlib");

    private static final List<String> SPARK_DEFAULTS =
            List.of("-Dspark.ui.enabled=true", "-Dspark.hadoop.fs.file.impl=org.apache.hadoop.fs.LocalFileSystem");
    /** bash's own clock: wall, user and system seconds. */
    private static final String TIMED = "TIMEFORMAT='%R %U %S'; { time \"${@:3}\" >\"$1\" 2>&1; } 2>\"$2\"";

    private final Path home;
    private final Path folder;
    private final int cores;
    private int started;

    BenchStart(Path home, Path folder, int cores) {
        this.home = home;
        this.folder = folder;
        this.cores = cores;
    }

    private record Seconds(double wall, double processor) {}

    BenchReport.Start measure(int repetitions) {
        double[][] defaults = new double[2][repetitions]; // wall, processor
        double[][] scan = new double[2][repetitions];
        double[][] ratio = new double[2][repetitions];
        run(launch(List.of("scan", quickstart(), "--dry-run"))); // files in memory
        runScan(launch(List.of())); // makes the archive if there is none
        for (int r = 0; r < repetitions; r++) {
            Seconds without = runScan(plainJava());
            Seconds with = runScan(launch(List.of()));
            defaults[0][r] = without.wall;
            defaults[1][r] = without.processor;
            scan[0][r] = with.wall;
            scan[1][r] = with.processor;
            for (int i = 0; i < 2; i++) ratio[i][r] = scan[i][r] / defaults[i][r];
        }
        return new BenchReport.Start(
                script() != null,
                Sample.of(defaults[0]),
                Sample.of(scan[0]),
                Sample.of(ratio[0]),
                Sample.of(ratio[1]),
                verbs(repetitions));
    }

    private Map<String, BenchReport.Verb> verbs(int repetitions) {
        Map<String, List<String>> verbs = new LinkedHashMap<>();
        verbs.put("help", List.of("--help"));
        verbs.put("dryRun", List.of("scan", quickstart(), "--dry-run"));
        verbs.put("predict", List.of("predict", quickstart()));
        verbs.put("fit", List.of("fit", quickstart(), "--free", "sin2ThetaW"));
        Map<String, BenchReport.Verb> measured = new LinkedHashMap<>();
        verbs.forEach((name, words) -> {
            double[] wall = new double[repetitions];
            double[] processor = new double[repetitions];
            for (int r = 0; r < repetitions; r++) {
                Seconds seconds = run(launch(words));
                wall[r] = seconds.wall;
                processor[r] = seconds.processor;
            }
            measured.put(name, new BenchReport.Verb(Sample.of(wall), Sample.of(processor)));
        });
        return measured;
    }

    private String quickstart() {
        return home.resolve("conf/fits/csi-quickstart.conf").toString();
    }

    private Seconds runScan(List<String> command) {
        Path place = folder.resolve("start" + started++);
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("scan", quickstart(), "--scans", BenchScans.MIXING_ANGLE));
        words.addAll(List.of("--set", BenchScans.mixingAngleAxis(POINTS), "--out", place.toString()));
        words.addAll(List.of("--cores", Integer.toString(cores)));
        Seconds seconds = run(words);
        Tables.delete(place);
        return seconds;
    }

    private static Path script() {
        String place = System.getenv("CEVNSFIT_HOME");
        Path script = place == null ? null : Path.of(place, "submit", "cevns-fit");
        return script != null && Files.isExecutable(script) ? script : null;
    }

    private List<String> launch(List<String> words) {
        List<String> command = new ArrayList<>();
        if (script() != null) command.add(script().toString());
        else command.addAll(java(List.of("-javaagent", "-agentlib"), List.of()));
        command.addAll(words);
        return command;
    }

    private List<String> plainJava() {
        return java(OURS, SPARK_DEFAULTS);
    }

    private static List<String> java(List<String> without, List<String> added) {
        Stream<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> without.stream().noneMatch(option::startsWith));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.forEach(command::add);
        command.addAll(added);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        return command;
    }

    private Seconds run(List<String> words) {
        Path said = folder.resolve("said.txt");
        Path times = folder.resolve("times.txt");
        List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", said.toString(), times.toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CEVNSFIT_HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(words + " did not end well: " + Files.readString(said));
            }
            String[] seconds = Files.readString(times).strip().split(" ");
            double processor = Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]);
            return new Seconds(Double.parseDouble(seconds[0]), processor);
        } catch (IOException e) {
            throw Tables.unwritable(folder, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for " + words, e);
        }
    }
}
