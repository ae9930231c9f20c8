package org.cevnsfit.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanJobTest {
    static final List<String> PRODUCTS = List.of("surface", "projections", "intervals", "contours", "best_fit");

    @TempDir
    Path folder;

    static RunOutcome run(FitConfiguration fit, int tasksPerWave, int blocksPerWave) {
        RunOptions options = new RunOptions(2, tasksPerWave, blocksPerWave, "");
        return ScanJob.run(fit, options, Progress.silent(), TestSession.get());
    }

    @Test
    void everyPointHasOneRowWithItsOwnKey() {
        RunOutcome outcome = run(ToyFit.fit(folder, ToyFit.plane(40)), 0, 0);
        Dataset<Row> points = table(outcome, "plane/points");
        List<Row> rows = points.select("point_index", "point_key").collectAsList();
        HashSet<Long> indices = new HashSet<>();
        HashSet<Long> keys = new HashSet<>();
        for (Row row : rows) {
            indices.add(row.getLong(0));
            keys.add(row.getLong(1));
        }
        assertEquals(1600, rows.size());
        assertEquals(1600, indices.size());
        assertEquals(1600, keys.size());
        assertEquals(0, points.filter("point_index < 0 or point_index >= 1600").count());
    }

    @Test
    void columnsAreNamedAfterParametersAndCarryUnits() {
        RunOutcome outcome = run(ToyFit.fit(folder, ToyFit.masses(3, 100, 5)), 0, 0);
        Dataset<Row> points = table(outcome, "masses/surface");
        assertEquals(
                List.of(
                        "point_index",
                        "point_key",
                        "slice",
                        "block",
                        "m_MeV",
                        "h",
                        "g",
                        "chi2",
                        "chi2_toy",
                        "flux",
                        "roomRate",
                        "status",
                        "iterations",
                        "edm",
                        "delta_chi2",
                        "reference"),
                List.of(points.columns()));
        assertEquals("MeV", points.schema().apply("m_MeV").metadata().getString("unit"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void productsHaveTheSameBitsForAnyNumberOfPartitions(int tasks, @TempDir Path other) {
        FitConfiguration fit = ToyFit.fit(folder, ToyFit.plane(40), ToyFit.masses(9, 300, 11));
        RunOutcome expected = run(fit, 0, 0);
        RunOutcome found = run(ToyFit.fit(other, ToyFit.plane(40), ToyFit.masses(9, 300, 11)), tasks, 3);
        assertEquals(expected.key(), found.key());
        for (String scan : List.of("plane", "masses")) {
            for (String product : PRODUCTS) {
                List<String> rows =
                        TestSession.rows(expected.folder().resolve(scan).resolve(product));
                assertEquals(rows, TestSession.rows(found.folder().resolve(scan).resolve(product)), product);
            }
        }
    }

    @Test
    void deltaChi2CountsFromTheGlobalMinimumBetweenGridPoints() {
        RunOutcome outcome = run(ToyFit.fit(folder, ToyFit.plane(12)), 0, 0);
        ScanOutcome plane = outcome.scans().get(0);
        double lowestOnGrid = plane.surface().chi2(plane.surface().lowestPoint());
        assertTrue(plane.reference().chi2() < lowestOnGrid);
        assertEquals(plane.best().orElseThrow().point().chi2, plane.reference().chi2());
        List<Row> rows = table(outcome, "plane/surface")
                .select("point_index", "chi2", "delta_chi2")
                .collectAsList();
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(i, rows.get(i).getLong(0));
            assertEquals(
                    rows.get(i).getDouble(1) - plane.reference().chi2(),
                    rows.get(i).getDouble(2));
            assertEquals(plane.surface().deltaChi2(i), rows.get(i).getDouble(2));
            assertTrue(rows.get(i).getDouble(2) >= 0);
        }
    }

    @Test
    void failedPointsStayVisibleAndEndTheRunBadly() throws Exception {
        RunOutcome outcome = run(ToyFit.fit(folder, ToyFit.masses(4, 10_000, 5)), 0, 0);
        ScanOutcome scan = outcome.scans().get(0);
        assertFalse(outcome.succeeded());
        assertEquals(List.of("masses"), outcome.tooManyFailed());
        assertEquals(10, scan.failed());
        assertEquals(20, table(outcome, "masses/surface").count());
        assertEquals(
                10, table(outcome, "masses/surface").filter("isnan(delta_chi2)").count());
        assertTrue(Files.readString(outcome.folder().resolve("_manifest.json")).contains("\"succeeded\" : false"));
        assertFalse(Files.exists(outcome.folder().resolveSibling("latest")));
    }

    @Test
    void latestNamesTheRunThatSucceeded() throws Exception {
        RunOutcome outcome = run(ToyFit.fit(folder, ToyFit.plane(8)), 0, 0);
        String latest =
                Files.readString(folder.resolve("toy").resolve("latest")).strip();
        assertEquals(outcome.folder().getFileName().toString(), latest);
        assertEquals(outcome.key().substring(0, 12), latest);
    }

    @Test
    void picturesLieBesideTheTables() {
        Scan profile = ToyFit.masses(5, 300, 1);
        FitConfiguration fit = ToyFit.fit(folder, new TreeMap<>(), true, ToyFit.plane(10), profile);
        RunOutcome outcome = run(fit, 0, 0);
        Path plane = outcome.folder().resolve("plane");
        assertEquals(
                List.of(plane.resolve("plane.svg"), plane.resolve("plane.png")),
                outcome.scans().get(0).pictures());
        assertTrue(Files.exists(plane.resolve("plane.svg")));
        assertTrue(outcome.scans().get(1).summary().notes().get(0).contains("no picture"));
    }

    private static Dataset<Row> table(RunOutcome outcome, String name) {
        return TestSession.sql()
                .read()
                .parquet(outcome.folder().resolve(name).toUri().toString());
    }
}
