package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.PROJECT;
import static org.cevnsfit.commandline.ProjectCopy.QUICKSTART;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    private static final String SMALL =
            "scans.sin2ThetaW.axes=[{ parameter = sin2ThetaW, from = 0.2, to = 0.28, points = 9 }]";

    private static final String SCRATCH = "scans.scratch={ model = standard-model,"
            + " axes = [{ parameter = sin2ThetaW, from = 0.2, to = 0.28, points = 600 }] }";

    @TempDir
    private Path out;

    private Captured scan(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("scan", PROJECT.resolve(QUICKSTART).toString(), "--home", PROJECT.toString(), "--set", SMALL));
        arguments.addAll(List.of("--scans", "sin2ThetaW", "--out", out.toString(), "--run-id", "small"));
        arguments.addAll(List.of(more));
        return Captured.run(arguments);
    }

    @Test
    void dryRunPrintsThePlanAndWritesNothing() throws IOException {
        Captured run = scan("--dry-run");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("axis sin2ThetaW [1]: 9 values from 0.2 to 0.28, linear, coupling"), run.out());
        assertTrue(run.out().contains("9 points = 1 slices x 9 points"), run.out());
        assertFalse(run.out().contains("light-vector"), run.out());
        assertEquals(List.of(), Files.list(out).toList());
    }

    @Test
    void secondRunTakesOverTheFirstAndAnotherConfigurationIsRefused() throws IOException {
        Captured first = scan();
        assertEquals(ExitCode.DONE, first.code(), first.err());
        assertTrue(first.out().contains("9: 9 converged"), first.out());
        assertTrue(first.out().contains("68.27 %"), first.out());

        Captured again = scan("--partitions", "2");
        assertEquals(ExitCode.DONE, again.code(), again.err());
        assertTrue(again.out().contains("taken over"), again.out());

        TreeMap<Path, FileTime> before = files();
        Captured other = scan("--set", "physics.form-factor=klein-nystrand");
        assertEquals(ExitCode.BAD_INPUT, other.code(), other.err());
        BadInput.of("", "", "csi-quickstart/small", "holds the run with key", "choose another run id")
                .assertMessage(other);
        assertEquals(before, files());
    }

    @Test
    void scanMayHaveTheNameOfAFileOfTheRunAndAnyNumberOfBlocksPerWave() {
        Captured run = scan("--set", SCRATCH, "--scans", "scratch", "--wave-blocks", String.valueOf(Integer.MAX_VALUE));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.isDirectory(out.resolve("csi-quickstart/small/scratch/points")));
    }

    private TreeMap<Path, FileTime> files() throws IOException {
        TreeMap<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(out)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
