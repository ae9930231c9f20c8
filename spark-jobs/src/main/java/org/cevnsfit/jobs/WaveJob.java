package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.cluster.StatusCounts;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.WavePlan;

/** One wave as one Spark job: a task profiles consecutive blocks and writes one file; no shuffle. */
final class WaveJob {
    private final SparkSession spark;
    private final Broadcast<ScanTask> task;
    private final StructType schema;

    WaveJob(SparkSession spark, Broadcast<ScanTask> task, StructType schema) {
        this.spark = spark;
        this.task = task;
        this.schema = schema;
    }

    /**
     * @param pieces blocks of each task
     * @param folder receives the table; must not exist
     * @param counts receives the statuses; registered with Spark
     */
    void run(List<WavePlan.Wave> pieces, Path folder, StatusCounts counts) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<ScanTask> shared = task; // captured instead of this object
        JavaRDD<Row> rows = context.parallelize(pieces, pieces.size()).mapPartitions(blocks -> {
            WavePlan.Wave piece = blocks.next();
            return new PointRows(shared.value(), piece, counts);
        });
        spark.createDataFrame(rows, schema)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .options(Tables.writeOptions())
                .parquet(folder.toUri().toString());
    }
}
