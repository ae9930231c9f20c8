package org.cevnsfit.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.error.InputException;
import org.cevnsfit.plan.WavePlan;

/** The folder of one run, locked against a second driver as long as this object is open. */
final class RunFolder implements AutoCloseable {
    /** The file beside the folders of runs that names the last one. */
    static final String LATEST = "latest";

    private static final String PLAN = "plan.json";
    private static final String LOCK = "run.lock";
    private static final String LOG = "spark.log";
    private static final String SCRATCH = ".scratch";

    private final Path root;
    private final FileChannel lock;

    private RunFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates or reopens the folder. Nothing in a folder that belongs to something else is touched.
     *
     * @param planned plan of this run; the stored one counts where the folder has one
     */
    static RunFolder open(Path root, RunPlan planned) {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw Tables.unwritable(root, e);
        }
        RunFolder folder = new RunFolder(root, lock(root));
        try {
            folder.claim(planned);
            return folder;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Path root() {
        return root;
    }

    Path scan(String name) {
        return root.resolve(name);
    }

    Path log() {
        return root.resolve(LOG);
    }

    Path scratch() {
        return root.resolve(SCRATCH);
    }

    Path manifest() {
        return root.resolve("_manifest.json");
    }

    RunPlan plan() {
        return JsonFile.read(root.resolve(PLAN), RunPlan.class);
    }

    /** Keeps other waves for one scan; none after its first may be recorded. */
    void recut(String scan, List<WavePlan.Wave> waves) {
        JsonFile.write(root.resolve(PLAN), plan().withWaves(scan, waves));
    }

    /** The file {@code latest} beside the run's folder names it from now on. */
    void pointLatestHere() {
        byte[] name = (root.getFileName() + "\n").getBytes(StandardCharsets.UTF_8);
        JsonFile.write(root.resolveSibling(LATEST), name);
    }

    private void claim(RunPlan planned) {
        if (!Files.exists(root.resolve(PLAN))) {
            Set<String> strangers = strangers();
            if (!strangers.isEmpty()) {
                throw new InputException(
                        root.toString(),
                        "holds " + strangers + " but no run",
                        "choose another run id or an empty folder");
            }
            JsonFile.write(root.resolve(PLAN), planned);
            return;
        }
        RunPlan stored = plan();
        String found = stored.runKey();
        if (found.equals(planned.runKey())) {
            if (stored.sameBlocks(planned)) return;
            throw new InputException(
                    root.resolve(PLAN).toString(),
                    "has the key of this run, but other scans, points or blocks than this run has",
                    "remove the run's folder and run again, or restore the file");
        }
        throw new InputException(
                root.toString(),
                "holds the run with key " + found + ", this configuration with these data and this version has key "
                        + planned.runKey(),
                "choose another run id, or remove the folder");
    }

    private Set<String> strangers() {
        Set<String> ours = Set.of(LOCK, LOG, SCRATCH, "." + PLAN + ".new");
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !ours.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw Tables.unwritable(root, e);
        }
    }

    private static FileChannel lock(Path root) {
        Path file = root.resolve(LOCK);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) return channel;
            channel.close();
        } catch (IOException e) {
            throw Tables.unwritable(file, e);
        }
        throw new InputException(
                root.toString(), "another process is writing here", "wait for it, or choose another run id");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) { // held by this process
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close(); // releases the lock, which the system also does when the process is killed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
