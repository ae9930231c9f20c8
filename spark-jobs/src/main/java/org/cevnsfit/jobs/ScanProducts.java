package org.cevnsfit.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Projection;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceCollector;

/** The second pass over a scan: from the finished points to reference minimum, Δχ², profiles, intervals and contours. */
final class ScanProducts {
    private static final int REFERENCE_DIGITS = 12;

    private final SparkSession spark;
    private final Path folder;
    private final ScanTask task;
    private final FitConfiguration.OutputSettings output;

    ScanProducts(SparkSession spark, Path folder, ScanTask task, FitConfiguration.OutputSettings output) {
        this.spark = spark;
        this.folder = folder;
        this.task = task;
        this.output = output;
    }

    /**
     * What the second pass found.
     *
     * @param surface Δχ² on the grid
     * @param best the reference minimum; null if every point failed
     * @param intervals per axis and confidence level
     */
    record Result(GridSurface surface, BestFit best, List<ParameterIntervals> intervals) {}

    /** @param waves folders of all waves */
    Result write(List<Path> waves) {
        String[] paths = waves.stream().map(wave -> wave.toUri().toString()).toArray(String[]::new);
        Dataset<Row> points =
                spark.read().schema(PointsSchema.of(task.scan(), task.pulls())).parquet(paths);
        SurfaceCollector collector = ScanSurface.collect(points, task.scan().axes());
        GridSurface grid = collector.surface(Reference.unknown());
        BestFit best = grid.lowestPoint() < 0 ? null : ReferenceFit.of(task.scan(), grid);
        GridSurface surface = best == null ? grid : collector.surface(ReferenceFit.onAxes(task.scan(), best));
        Tables.replace(withDeltaChi2(points, surface), folder.resolve("surface"));
        List<Projection> projections = Projection.all(surface);
        List<ParameterIntervals> intervals = ParameterIntervals.of(projections, output.confidenceLevels());
        writeTables(surface, projections, intervals, best);
        return new Result(surface, best, intervals);
    }

    private void writeTables(
            GridSurface surface, List<Projection> projections, List<ParameterIntervals> intervals, BestFit best) {
        Scan scan = task.scan();
        List<Row> profiles = ProjectionTable.rows(surface, projections);
        Tables.replace(spark, folder.resolve("projections"), ProjectionTable.SCHEMA, profiles);
        Tables.replace(spark, folder.resolve("intervals"), IntervalTable.SCHEMA, IntervalTable.rows(intervals));
        List<Row> contours = ContourTable.rows(projections, output.confidenceLevels());
        Tables.replace(spark, folder.resolve("contours"), ContourTable.SCHEMA, contours);
        List<Row> minimum = best == null ? List.of() : BestFitTable.rows(reference(), scan, best);
        Tables.replace(spark, folder.resolve("best_fit"), BestFitTable.SCHEMA, minimum);
    }

    /** @return id of the reference minimum of this scan */
    String reference() {
        return task.key().substring(0, REFERENCE_DIGITS);
    }

    /** The points in the order of their index; chi2 above the reference as in {@link GridSurface#deltaChi2}. */
    private Dataset<Row> withDeltaChi2(Dataset<Row> points, GridSurface surface) {
        Object[] succeeded = Arrays.stream(FitStatus.values())
                .filter(FitStatus::succeeded)
                .map(FitStatus::name)
                .toArray();
        Column chi2 = col("chi2");
        Column usable = col("status").isin(succeeded).and(chi2.lt(Double.POSITIVE_INFINITY));
        Column above = greatest(lit(0.0), chi2.minus(surface.reference().chi2()));
        StructField delta = PointsSchema.number("delta_chi2", "1", "chi2 above the reference, NaN for failed points");
        return points.coalesce(1)
                .withColumn(delta.name(), when(usable, above).otherwise(Double.NaN), delta.metadata())
                .withColumn("reference", lit(reference()))
                .sortWithinPartitions("point_index");
    }
}
