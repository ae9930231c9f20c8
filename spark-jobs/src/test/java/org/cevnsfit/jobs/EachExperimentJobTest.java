package org.cevnsfit.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.cevnsfit.surface.ParameterGoodness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EachExperimentJobTest {
    @TempDir
    Path folder;

    private static Dataset<Row> table(RunOutcome outcome, String name) {
        return TestSession.sql()
                .read()
                .parquet(outcome.folder().resolve(name).toUri().toString());
    }

    @Test
    void theSurfaceOfAllHasTheDeltaChi2OfEachExperiment() {
        RunOutcome outcome = ScanJobTest.run(ToyFit.pair(folder, 12, false), 0, 0);
        assertEquals(
                List.of("plane", "plane-toy", "plane-other"),
                outcome.scans().stream().map(scan -> scan.scan().name()).toList());
        List<Row> all = table(outcome, "plane/surface")
                .select("point_index", "delta_chi2_toy", "delta_chi2_other")
                .collectAsList();
        assertEquals(144, all.size());
        for (String experiment : List.of("toy", "other")) {
            List<Row> alone = table(outcome, "plane-" + experiment + "/surface")
                    .select("delta_chi2")
                    .collectAsList();
            for (int i = 0; i < alone.size(); i++) {
                double found = all.get(i).<Double>getAs("delta_chi2_" + experiment);
                assertEquals(alone.get(i).getDouble(0), found);
            }
        }
    }

    @Test
    void goodnessComparesTheMinima() throws Exception {
        RunOutcome outcome = ScanJobTest.run(ToyFit.pair(folder, 12, true), 0, 0);
        double[] minima = outcome.scans().stream()
                .mapToDouble(scan -> scan.reference().chi2())
                .toArray();
        ParameterGoodness goodness = outcome.scans().get(0).goodness().orElseThrow();
        assertEquals(minima[0] - minima[1] - minima[2], goodness.chi2(), 1e-12);
        assertTrue(goodness.chi2() > 0.01, "the toys differ");
        assertEquals(2, goodness.degreesOfFreedom());
        assertEquals(Math.exp(-goodness.chi2() / 2), goodness.pValue(), 1e-12); // two degrees of freedom
        List<Row> rows = table(outcome, "plane/goodness").collectAsList();
        assertEquals(4, rows.size());
        assertEquals("g, h", rows.get(0).getString(4));
        assertEquals(goodness.pValue(), rows.get(3).getDouble(5));
        Path plane = outcome.folder().resolve("plane");
        assertTrue(Files.exists(plane.resolve("plane-experiments.svg")));
        assertEquals(4, outcome.scans().get(0).pictures().size());
        String manifest = Files.readString(outcome.folder().resolve("_manifest.json"));
        assertTrue(manifest.contains("\"parameter_goodness\""), manifest);
        assertTrue(outcome.scans().get(1).goodness().isEmpty());
    }

    @Test
    void aSecondRunTakesOverThePointsOfAllScans() {
        RunOutcome first = ScanJobTest.run(ToyFit.pair(folder, 12, false), 0, 0);
        List<String> rows = TestSession.rows(first.folder().resolve("plane/surface"));
        RunOutcome second = ScanJobTest.run(ToyFit.pair(folder, 12, false), 0, 0);
        for (ScanOutcome scan : second.scans()) assertEquals(scan.waves(), scan.reusedWaves());
        assertEquals(rows, TestSession.rows(second.folder().resolve("plane/surface")));
    }
}
