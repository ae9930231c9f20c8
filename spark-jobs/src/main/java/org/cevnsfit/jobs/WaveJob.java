package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.cluster.StatusCounts;
import org.cevnsfit.cluster.TableColumns;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.WavePlan;

/** One wave as one Spark job: a task profiles consecutive blocks and writes one file; no shuffle. */
final class WaveJob {
    private final JavaSparkContext spark;
    private final Broadcast<ScanTask> task;

    WaveJob(JavaSparkContext spark, Broadcast<ScanTask> task) {
        this.spark = spark;
        this.task = task;
    }

    /**
     * @param pieces blocks of each task
     * @param folder receives the table; must not exist
     * @param counts receives the statuses; registered with Spark
     */
    void run(List<WavePlan.Wave> pieces, Path folder, StatusCounts counts) {
        Broadcast<ScanTask> shared = task; // captured instead of this object
        JavaPairRDD<Void, TableColumns> rows = spark.parallelize(pieces, pieces.size())
                .mapPartitionsToPair(blocks -> new PointTables(shared.value(), blocks.next(), counts));
        Tables.write(rows, PointsSchema.of(task.value().scan(), task.value().pulls()), folder);
    }
}
