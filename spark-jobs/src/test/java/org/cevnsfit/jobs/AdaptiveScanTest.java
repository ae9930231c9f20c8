package org.cevnsfit.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.plan.Resolution;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.ContourDistance;
import org.cevnsfit.surface.Contours;
import org.cevnsfit.surface.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptiveScanTest {
    private static final int FINISHED_WAVES = 4;

    @TempDir
    Path folder;

    @TempDir
    Path other;

    private static ScanOutcome run(Scan scan, Path folder) {
        return ScanJobTest.run(ToyFit.fit(folder, scan), 0, 0).scans().get(0);
    }

    private static void assertSameContours(ScanOutcome adaptive, ScanOutcome full) {
        for (double confidence : new double[] {0.6827, 0.90}) {
            double level = ConfidenceLevels.deltaChi2(confidence, 2);
            double cells =
                    ContourDistance.cells(Contours.at(adaptive.surface(), level), Contours.at(full.surface(), level));
            assertTrue(cells < 0.1, () -> "contours at " + confidence + " are " + cells + " cells apart");
        }
        for (int i = 0; i < full.intervals().size(); i++) {
            List<Interval> found = adaptive.intervals().get(i).intervals(),
                    due = full.intervals().get(i).intervals();
            assertEquals(due.size(), found.size());
            for (int piece = 0; piece < due.size(); piece++) {
                double width = due.get(piece).upper() - due.get(piece).lower();
                assertEquals(due.get(piece).lower(), found.get(piece).lower(), 1e-3 * width);
                assertEquals(due.get(piece).upper(), found.get(piece).upper(), 1e-3 * width);
            }
        }
    }

    @Test
    void aPlaneOfCouplingsHasTheContoursOfTheWholeGrid() throws Exception {
        ScanOutcome full = run(ToyFit.plane(201), folder);
        ScanOutcome adaptive = run(ToyFit.adaptive(ToyFit.plane(201)), other);
        assertSameContours(adaptive, full);
        assertEquals(full.reference().chi2(), adaptive.reference().chi2(), 1e-7);
        int computed = adaptive.surface().computedPoints();
        assertTrue(computed < 0.35 * full.surface().size(), () -> "computed " + computed);
        for (String table : List.of("points", "surface")) {
            assertEquals(
                    computed, TestSession.rows(adaptive.folder().resolve(table)).size(), table);
        }
        assertEquals(
                computed,
                adaptive.levels().stream().mapToInt(LevelRecord::points).sum());
        assertEquals("4 x 4", adaptive.levels().get(0).cells());
        String manifest = Files.readString(adaptive.folder().resolveSibling("_manifest.json"));
        assertTrue(manifest.contains("\"computed_points\" : " + computed), manifest);
    }

    @Test
    void aPlaneWithSlicesHasTheContoursOfTheWholeGrid() {
        Scan masses = ToyFit.masses(83, 300, 161);
        assertSameContours(run(ToyFit.adaptive(masses), other), run(masses, folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void productsHaveTheSameBitsForAnyNumberOfPartitions(int tasks) {
        Scan plane = ToyFit.adaptive(ToyFit.plane(161));
        ScanOutcome expected = run(plane, folder);
        ScanOutcome found =
                ScanJobTest.run(ToyFit.fit(other, plane), tasks, tasks).scans().get(0);
        assertNotEquals(expected.waves(), found.waves());
        assertSameProducts(expected.folder(), found.folder());
    }

    private static void assertSameProducts(Path expected, Path found) {
        for (String product : ScanJobTest.PRODUCTS) {
            assertEquals(
                    TestSession.rows(expected.resolve(product)), TestSession.rows(found.resolve(product)), product);
        }
    }

    @Test
    void aKilledRunGoesOnInsideALevelAndEndsWithTheSameBits() throws Exception {
        assertEquals(KilledDriver.EXIT_CODE, KilledDriver.run(folder, FINISHED_WAVES, Resolution.ADAPTIVE));
        Path scan;
        try (Stream<Path> runs = Files.list(folder.resolve("toy"))) {
            scan = runs.findFirst().orElseThrow().resolve("plane");
        }
        assertEquals(FINISHED_WAVES, files(scan.resolve("waves")));
        Scan plane = ToyFit.adaptive(ToyFit.plane(161));
        RunOptions options = new RunOptions(2, 0, 0, "");
        ScanOutcome resumed = ScanJob.run(ToyFit.fit(folder, plane), options, Progress.silent(), TestSession.get())
                .scans()
                .get(0);
        assertEquals(FINISHED_WAVES, resumed.reusedWaves());
        assertTrue(resumed.waves() > FINISHED_WAVES);
        assertSameProducts(run(plane, other).folder(), resumed.folder());
        ScanOutcome again = run(plane, folder);
        assertEquals(again.waves(), again.reusedWaves());
        assertSameProducts(resumed.folder(), again.folder());
    }

    private static int files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return (int) entries.count();
        }
    }

    @Test
    void progressNamesTheLevelAndCountsItsPoints() {
        ConcurrentLinkedQueue<Progress.State> states = new ConcurrentLinkedQueue<>();
        Progress progress = new Progress() {
            @Override
            public void update(State state) {
                states.add(state);
            }

            @Override
            public void step(String description) {}
        };
        RunOptions options = new RunOptions(2, 0, 0, "");
        Scan plane = ToyFit.adaptive(ToyFit.plane(161));
        ScanOutcome outcome = ScanJob.run(ToyFit.fit(folder, plane), options, progress, TestSession.get())
                .scans()
                .get(0);
        for (LevelRecord level : outcome.levels()) {
            assertTrue(states.stream()
                    .anyMatch(state -> state.scan().equals("plane, cells of " + level.cells())
                            && state.total() == level.points()
                            && state.done() == level.points()));
        }
    }
}
