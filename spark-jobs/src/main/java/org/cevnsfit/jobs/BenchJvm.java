package org.cevnsfit.jobs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cevnsfit.cluster.Tables;

/** Measures memory and the plain kernels in fresh JVMs with the options of this one. */
final class BenchJvm {
    private static final int SMALL_SCAN_POINTS = 10;
    private static final long LONGEST_SECONDS = 180;

    private final Path home;
    private final Path folder;
    private final int cores;
    private int started;

    BenchJvm(Path home, Path folder, int cores) {
        this.home = home;
        this.folder = folder;
        this.cores = cores;
    }

    /**
     * Heap of a quickstart with smaller grids.
     *
     * @param side of the plane, 201 in the quickstart itself
     */
    BenchReport.Memory memory(int side) {
        run(BenchChild.Task.QUICKSTART, side, List.of("-Xmx1g"));
        return memoryOf(BenchChild.Task.QUICKSTART);
    }

    /** Heap of the small scan only. */
    BenchReport.Memory roughMemory() {
        run(BenchChild.Task.SMALL_SCAN, SMALL_SCAN_POINTS, List.of("-Xmx1g"));
        return memoryOf(BenchChild.Task.SMALL_SCAN);
    }

    /** Profiling with the plain kernels. */
    Map<String, EngineReport.Plain> plain(BenchSize size) {
        run(BenchChild.Task.PLAIN, size.ordinal(), List.of());
        return JsonFile.read(result(BenchChild.Task.PLAIN), EngineReport.Plains.class)
                .planes();
    }

    private BenchReport.Memory memoryOf(BenchChild.Task task) {
        return JsonFile.read(result(task), BenchReport.Memory.class);
    }

    private Path result(BenchChild.Task task) {
        return folder.resolve(task.name() + ".json");
    }

    private void run(BenchChild.Task task, int size, List<String> flags) {
        Path place = folder.resolve("jvm" + started++);
        Path said = folder.resolve("jvm.txt");
        List<String> command = command(flags);
        command.addAll(List.of(task.name(), home.toString(), place.toString()));
        command.addAll(List.of(
                Integer.toString(cores), Integer.toString(size), result(task).toString()));
        try {
            Files.createDirectories(place);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(task + " did not end well: " + Files.readString(said));
            }
            Tables.delete(place);
        } catch (IOException e) {
            throw Tables.unwritable(place, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for " + task, e);
        }
    }

    private static List<String> command(List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchChild.class.getName()));
        return command;
    }
}
