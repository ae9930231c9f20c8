package org.cevnsfit.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.Operators.LongColumn;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.cluster.Choices;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.cluster.TableColumns;
import org.cevnsfit.cluster.TableReader;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.surface.GridSurface;
import scala.Tuple2;

/**
 * The table {@code surface}: the points in the order of their index with Δχ² and the id of the reference minimum. Each task takes
 * a range of indices, picks its rows from the waves and writes one file, so no task holds more than {@link #RANGE} rows.
 */
final class SurfaceTable {
    private static final int RANGE = 1 << 18;

    private SurfaceTable() {}

    /**
     * @param members its experiments, if each was scanned alone before
     * @param reference id of the reference minimum
     */
    static void replace(
            JavaSparkContext spark,
            Path folder,
            ScanTask task,
            List<Path> waves,
            GridSurface surface,
            Members members,
            String reference) {
        StructType points = PointsSchema.of(task.scan(), task.pulls());
        StructType schema = schema(points, members);
        List<String> places = waves.stream().map(Path::toString).toList();
        Choices id = Choices.ofTexts(List.of(reference));
        List<GridSurface> surfaces = new ArrayList<>(List.of(surface));
        members.surfaces().forEach(alone -> surfaces.add(alone.surface()));
        Broadcast<List<GridSurface>> shared = spark.broadcast(surfaces);
        List<Integer> ranges =
                IntStream.rangeClosed(0, (surface.size() - 1) / RANGE).boxed().toList();
        JavaPairRDD<Void, TableColumns> rows = spark.parallelize(ranges, ranges.size())
                .mapPartitionsToPair(range -> rows(points, schema, places, range.next() * RANGE, shared.value(), id));
        Tables.write(rows, schema, Tables.unfinished(folder));
        Tables.finish(folder);
        shared.destroy();
    }

    private static StructType schema(StructType points, Members members) {
        StructType schema = points.add(
                        PointsSchema.number("delta_chi2", "1", "chi2 above the reference, NaN for failed points"))
                .add(PointsSchema.column("reference", DataTypes.StringType, "1", "id of the reference minimum"));
        for (String experiment : members.experiments()) {
            String comment = "delta chi2 of " + experiment + " alone above its own minimum, NaN for failed points";
            schema = schema.add(PointsSchema.number("delta_chi2_" + experiment, "1", comment));
        }
        return schema;
    }

    /** @param surfaces the scan's own, then those of its experiments alone */
    private static Iterator<Tuple2<Void, TableColumns>> rows(
            StructType points,
            StructType schema,
            List<String> waves,
            int first,
            List<GridSurface> surfaces,
            Choices reference)
            throws IOException {
        GridSurface surface = surfaces.get(0);
        int size = Math.min(RANGE, surface.size() - first);
        int[] computed =
                IntStream.range(first, first + size).filter(surface::computed).toArray();
        int[] place = new int[size];
        for (int i = 0; i < computed.length; i++) place[computed[i] - first] = i;
        RowBuffer buffer = new RowBuffer(computed.length, points);
        LongColumn index = FilterApi.longColumn("point_index");
        FilterCompat.Filter filter = FilterCompat.get(
                FilterApi.and(FilterApi.gtEq(index, (long) first), FilterApi.lt(index, (long) first + size)));
        List<Path> folders = waves.stream().map(Path::of).toList();
        TableReader.read(
                new Configuration(),
                folders,
                points,
                filter,
                row -> buffer.put(place[(int) (row.integer(0) - first)], row));
        TableColumns table = buffer.asColumnsOf(schema);
        table.rows(computed.length);
        for (int k = 0; k < surfaces.size(); k++) {
            int column = k == 0 ? points.size() : points.size() + 1 + k; // the reference is between
            double[] deltas = Arrays.stream(computed)
                    .mapToDouble(surfaces.get(k)::deltaChi2)
                    .toArray();
            table.numbers(column, deltas);
        }
        table.choices(points.size() + 1, reference, new int[computed.length]);
        return List.of(new Tuple2<Void, TableColumns>(null, table)).iterator();
    }
}
