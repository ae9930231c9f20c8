package org.cevnsfit.jobs;

import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.Resolution;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.ContourDistance;
import org.cevnsfit.surface.Contours;
import org.cevnsfit.surface.GridSurface;

/** The NSI plane on an adaptive grid against the same plane on its whole grid, both as scans with all tables. */
final class BenchAdaptive {
    private final Path home;
    private final Path folder;
    private final JavaSparkContext spark;
    private final int threads;
    private int runs;

    /**
     * @param folder for tables, which are removed again
     * @param threads cores of the Spark context
     */
    BenchAdaptive(Path home, Path folder, JavaSparkContext spark, int threads) {
        this.home = home;
        this.folder = folder;
        this.spark = spark;
        this.threads = threads;
    }

    BenchReport.Adaptive measure(String nuisances, int side, int repetitions) {
        double[] full = new double[repetitions];
        double[] adaptive = new double[repetitions];
        double[] ratio = new double[repetitions];
        GridSurface whole = null;
        GridSurface refined = null;
        int levels = 0;
        for (int r = -1; r < repetitions; r++) { // the first one warms up
            ScanOutcome fullScan = run(nuisances, side, Resolution.FULL);
            ScanOutcome adaptiveScan = run(nuisances, side, Resolution.ADAPTIVE);
            whole = fullScan.surface();
            refined = adaptiveScan.surface();
            levels = adaptiveScan.levels().size();
            if (r < 0) continue;
            full[r] = fullScan.seconds();
            adaptive[r] = adaptiveScan.seconds();
            ratio[r] = adaptive[r] / full[r];
        }
        int points = refined.computedPoints();
        return new BenchReport.Adaptive(
                whole.size(),
                points,
                (double) points / whole.size(),
                levels,
                Sample.of(full),
                Sample.of(adaptive),
                Sample.of(ratio),
                contourDistance(refined, whole));
    }

    private ScanOutcome run(String nuisances, int side, Resolution resolution) {
        Path place = folder.resolve("adaptive" + runs++);
        FitConfiguration fit = BenchScans.plane(home, nuisances, side, resolution, place);
        RunOptions options = new RunOptions(threads, 0, 0, "");
        ScanOutcome outcome =
                ScanJob.run(fit, options, Progress.silent(), spark).scans().get(0);
        Tables.delete(place);
        return outcome;
    }

    private static double contourDistance(GridSurface one, GridSurface other) {
        double largest = 0.0;
        for (double confidenceLevel : ConfidenceLevels.standard()) {
            double level = ConfidenceLevels.deltaChi2(confidenceLevel, 2);
            double cells = ContourDistance.cells(Contours.at(one, level), Contours.at(other, level));
            largest = Math.max(largest, cells);
        }
        return largest;
    }
}
