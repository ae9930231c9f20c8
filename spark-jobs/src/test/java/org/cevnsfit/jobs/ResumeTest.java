package org.cevnsfit.jobs;

import static org.cevnsfit.jobs.KilledDriver.BLOCKS_PER_WAVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.InputFiles;
import org.cevnsfit.plan.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
    private static final int FINISHED_WAVES = 2;

    @TempDir
    Path killed;

    @TempDir
    Path undisturbed;

    @Test
    void aKilledRunGoesOnWhereItWasAndEndsWithTheSameBits() throws Exception {
        assertEquals(KilledDriver.EXIT_CODE, KilledDriver.run(killed, FINISHED_WAVES, Resolution.FULL));
        Path scan = onlyRun(killed).resolve("plane");
        assertEquals(List.of("00000.json", "00001.json"), names(scan.resolve("waves")));
        assertTrue(Files.exists(scan.resolve("points").resolve("wave=00002")), "it died inside the third wave");
        assertFalse(Files.exists(scan.resolve("points").resolve("wave=00002").resolve("_SUCCESS")));
        Map<Path, List<Object>> before = files(scan);

        RunOutcome resumed = run(killed);

        assertEquals(FINISHED_WAVES, resumed.scans().get(0).reusedWaves());
        Map<Path, List<Object>> after = files(scan);
        before.forEach((file, stamp) -> assertEquals(stamp, after.get(file), file + " was touched"));
        RunOutcome expected = run(undisturbed);
        for (String product : ScanJobTest.PRODUCTS) {
            List<String> rows =
                    TestSession.rows(expected.folder().resolve("plane").resolve(product));
            assertEquals(
                    rows, TestSession.rows(resumed.folder().resolve("plane").resolve(product)), product);
        }
    }

    @Test
    void aRerunComputesNothing() {
        RunOutcome first = run(undisturbed);
        RunOutcome second = run(undisturbed);
        assertEquals(0, first.scans().get(0).reusedWaves());
        assertEquals(second.scans().get(0).waves(), second.scans().get(0).reusedWaves());
        assertEquals(first.scans().get(0).statuses(), second.scans().get(0).statuses());
    }

    @Test
    void aWaveWhoseTableIsDamagedIsComputedAgain() throws Exception {
        RunOutcome first = run(undisturbed);
        Path points = first.folder().resolve("plane").resolve("points");
        try (Stream<Path> files = Files.list(points.resolve("wave=00001"))) {
            Path file = files.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            Files.delete(file);
        }
        Files.delete(points.resolve("wave=00002").resolve("_SUCCESS"));
        RunOutcome second = run(undisturbed);
        assertEquals(second.scans().get(0).waves() - 2, second.scans().get(0).reusedWaves());
        assertEquals(first.scans().get(0).statuses(), second.scans().get(0).statuses());
    }

    @Test
    void wavesCutByTheFirstOneAreFoundAgain() {
        FitConfiguration fit = ToyFit.fit(undisturbed, ToyFit.plane(900));
        RunOptions options = new RunOptions(1, 0, 0, "");
        RunPlan planned = RunPlans.of(fit, InputFiles.sha256(fit.inputs()), options);
        assertTrue(planned.scan("plane").waves().size() > 1);
        RunOutcome first = ScanJob.run(fit, options, Progress.silent(), TestSession.get());
        RunPlan kept = JsonFile.read(first.folder().resolve("plan.json"), RunPlan.class);
        assertEquals(first.scans().get(0).waves(), kept.scan("plane").waves().size());
        assertEquals(
                planned.scan("plane").waves().get(0), kept.scan("plane").waves().get(0));
        RunOutcome second = ScanJob.run(fit, options, Progress.silent(), TestSession.get());
        assertEquals(second.scans().get(0).waves(), second.scans().get(0).reusedWaves());
        assertEquals(first.scans().get(0).statuses(), second.scans().get(0).statuses());
    }

    private static RunOutcome run(Path folder) {
        RunOptions options = new RunOptions(2, 1, BLOCKS_PER_WAVE, "");
        return ScanJob.run(ToyFit.fit(folder, ToyFit.plane(80)), options, Progress.silent(), TestSession.get());
    }

    private static Path onlyRun(Path folder) throws IOException {
        try (Stream<Path> runs = Files.list(folder.resolve("toy"))) {
            List<Path> found = runs.toList();
            assertEquals(1, found.size());
            return found.get(0);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** @return identity and time of change of every file of the finished waves, records included */
    private static Map<Path, List<Object>> files(Path scan) throws IOException {
        Map<Path, List<Object>> files = new TreeMap<>();
        for (int wave = 0; wave < FINISHED_WAVES; wave++) {
            Path record = scan.resolve("waves").resolve("0000" + wave + ".json");
            Path table = scan.resolve("points").resolve("wave=0000" + wave);
            try (Stream<Path> entries = Stream.concat(Stream.of(record), Files.list(table))) {
                for (Path file : entries.toList()) {
                    files.put(file, List.of(Files.getAttribute(file, "unix:ino"), Files.getLastModifiedTime(file)));
                }
            }
        }
        return files;
    }
}
