package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.ParameterGoodness;
import org.cevnsfit.surface.Projection;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceCollector;

/** The second pass over a scan: from the finished points to reference minimum, Δχ², profiles, intervals and contours. */
final class ScanProducts {
    private static final int REFERENCE_DIGITS = 12;

    private final JavaSparkContext spark;
    private final Configuration hadoop;
    private final Path folder;
    private final ScanTask task;
    private final FitConfiguration.OutputSettings output;
    private final Members members;

    /** @param members its experiments, if each was scanned alone before */
    ScanProducts(
            JavaSparkContext spark,
            Path folder,
            ScanTask task,
            FitConfiguration.OutputSettings output,
            Members members) {
        this.spark = spark;
        this.hadoop = spark.hadoopConfiguration();
        this.folder = folder;
        this.task = task;
        this.output = output;
        this.members = members;
    }

    /**
     * What the second pass found.
     *
     * @param surface Δχ² on the grid
     * @param best the global minimum; null if no fit succeeded, the lowest point is then the reference
     * @param intervals per axis and confidence level
     * @param goodness agreement of the experiments, where each was scanned alone as well
     */
    record Result(
            GridSurface surface,
            BestFit best,
            List<ParameterIntervals> intervals,
            Optional<ParameterGoodness> goodness) {}

    /** @param waves folders of all waves of a whole grid */
    Result write(List<Path> waves) {
        SurfaceCollector collector = ScanSurface.collect(task, waves, hadoop);
        BestFit best = best(task.scan(), collector.surface(Reference.unknown()));
        return write(waves, collector::surface, best);
    }

    /**
     * @param waves folders of all waves
     * @param points the surface above a given reference
     * @param best the global minimum, null if no fit succeeded
     */
    Result write(List<Path> waves, Function<Reference, GridSurface> points, BestFit best) {
        GridSurface surface = points.apply(best == null ? Reference.unknown() : ReferenceFit.onAxes(task.scan(), best));
        SurfaceTable.replace(spark, folder.resolve("surface"), task, waves, surface, members, reference());
        List<Projection> projections = Projection.all(surface);
        List<ParameterIntervals> intervals = ParameterIntervals.of(projections, output.confidenceLevels());
        writeTables(surface, projections, intervals, best);
        Optional<ParameterGoodness> goodness =
                members.goodness(task.scan(), surface.reference().chi2());
        goodness.ifPresent(found ->
                Tables.replace(hadoop, folder.resolve("goodness"), GoodnessTable.SCHEMA, GoodnessTable.rows(found)));
        return new Result(surface, best, intervals, goodness);
    }

    /** @return the best of global fits started on a surface; null if none succeeded */
    static BestFit best(Scan scan, GridSurface grid) {
        if (grid.lowestPoint() < 0) return null;
        BestFit best = ReferenceFit.of(scan, grid);
        return best.point().status.succeeded() && Double.isFinite(best.point().chi2) ? best : null;
    }

    private void writeTables(
            GridSurface surface, List<Projection> projections, List<ParameterIntervals> intervals, BestFit best) {
        Scan scan = task.scan();
        List<Object[]> profiles = ProjectionTable.rows(surface, projections);
        Tables.replace(hadoop, folder.resolve("projections"), ProjectionTable.SCHEMA, profiles);
        Tables.replace(hadoop, folder.resolve("intervals"), IntervalTable.SCHEMA, IntervalTable.rows(intervals));
        List<Object[]> contours = ContourTable.rows(projections, output.confidenceLevels());
        Tables.replace(hadoop, folder.resolve("contours"), ContourTable.SCHEMA, contours);
        List<Object[]> minimum = best == null ? List.of() : BestFitTable.rows(reference(), scan, best);
        Tables.replace(hadoop, folder.resolve("best_fit"), BestFitTable.SCHEMA, minimum);
    }

    /** @return id of the reference minimum of this scan */
    String reference() {
        return task.key().substring(0, REFERENCE_DIGITS);
    }
}
