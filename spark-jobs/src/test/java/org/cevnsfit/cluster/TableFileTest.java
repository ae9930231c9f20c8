package org.cevnsfit.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.jobs.TestSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the column-wise writer writes, as other readers see it. */
class TableFileTest {
    private static final StructType SCHEMA = new StructType(new StructField[] {
        PointsSchema.number("x", "MeV", "noise"),
        PointsSchema.column("index", DataTypes.LongType, "1", "counter"),
        PointsSchema.column("steps", DataTypes.IntegerType, "1", "small"),
        PointsSchema.column("flag", DataTypes.BooleanType, "1", "every third"),
        PointsSchema.column("status", DataTypes.StringType, "1", "one of a few"),
        PointsSchema.number("axis", "1", "one of a few")
    });
    private static final List<String> STATUSES = List.of("CONVERGED", "AT_BOUND", "σ with other letters");
    private static final double[] AXIS = {-0.5, 0.0, 0.25, 1.0, 7.0};
    private final SparkSession session = TestSession.sql();

    @TempDir
    private Path folder;

    /** A made-up row, the same for the writer and for what is expected. */
    private static Object[] row(int i) {
        double noise = i % 1000 == 7 ? Double.NaN : new SplittableRandom(i).nextDouble(-3.0, 3.0);
        int place = i / 50 % AXIS.length;
        String status = STATUSES.get(i % 100 == 0 ? 2 : i / 4000 % 2);
        return new Object[] {noise, 17L * i, i % 7, i % 3 == 0, status, AXIS[place]};
    }

    private static TableColumns rows(int first, int count) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) rows.add(row(first + i));
        TableColumns columns = TableColumns.of(SCHEMA, rows);
        int[] places = rows.stream().mapToInt(row -> place((double) row[5])).toArray();
        columns.choices(5, Choices.ofNumbers(AXIS), places);
        return columns;
    }

    private static int place(double value) {
        for (int i = 0; i < AXIS.length; i++) {
            if (AXIS[i] == value) return i;
        }
        throw new IllegalArgumentException("no choice " + value);
    }

    private org.apache.hadoop.fs.Path write(int... counts) throws IOException {
        org.apache.hadoop.fs.Path path =
                new org.apache.hadoop.fs.Path(folder.resolve("table.parquet").toUri());
        int first = 0;
        try (TableFile file = new TableFile(new Configuration(), path, SCHEMA)) {
            for (int count : counts) {
                file.write(rows(first, count));
                first += count;
            }
        }
        return path;
    }

    private static void assertRows(int count, IntFunction<Object[]> seen) {
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < SCHEMA.size(); c++)
                assertEquals(row(i)[c], seen.apply(i)[c], "row " + i + " column " + c);
        }
    }

    @Test
    void sparkSqlReadsEveryValueAndTheMetadata() throws IOException {
        Dataset<Row> table = session.read().parquet(write(1, 20_000, 8_192, 3).toString());
        List<Row> seen = table.collectAsList();
        assertEquals(28_196, seen.size());
        assertRows(seen.size(), i -> new Object[] {
            seen.get(i).get(0),
            seen.get(i).get(1),
            seen.get(i).get(2),
            seen.get(i).get(3),
            seen.get(i).get(4),
            seen.get(i).get(5)
        });
        assertEquals("MeV", table.schema().apply("x").metadata().getString("unit"));
    }

    @Test
    void parquetsExampleReaderReadsEveryValue() throws IOException {
        List<Object[]> seen = new ArrayList<>();
        try (ParquetReader<Group> reader =
                ParquetReader.builder(new GroupReadSupport(), write(9_000, 1)).build()) {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                seen.add(new Object[] {
                    group.getDouble(0, 0),
                    group.getLong(1, 0),
                    group.getInteger(2, 0),
                    group.getBoolean(3, 0),
                    group.getString(4, 0),
                    group.getDouble(5, 0)
                });
            }
        }
        assertEquals(9_001, seen.size());
        assertRows(seen.size(), seen::get);
    }

    @Test
    void filtersThatSkipPagesFindTheSameRows() throws IOException {
        Dataset<Row> table = session.read().parquet(write(20_000, 20_000).toString());
        for (String filter : List.of(
                "index = 170000",
                "index between 500 and 900",
                "axis = 0",
                "axis = -0.5 and steps = 3",
                "x > 2.999",
                "status = 'AT_BOUND' and flag")) {
            UnaryOperator<String> numbers = column -> column + " + 0"; // statistics do not help here
            String blind = filter.replace("index", numbers.apply("index"))
                    .replace("axis", numbers.apply("axis"))
                    .replace("steps", numbers.apply("steps"))
                    .replace("x > ", numbers.apply("x") + " > ")
                    .replace("status =", "concat(status, '') =");
            long found = table.filter(filter).count();
            assertTrue(found > 0, filter);
            assertEquals(table.filter(blind).count(), found, filter);
        }
    }

    @Test
    void newChoicesBeginANewRowGroup() throws IOException {
        org.apache.hadoop.fs.Path path = write(10, 10, 10); // each part has choices of its own
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration()))) {
            assertEquals(3, reader.getRowGroups().size());
            assertEquals(30, reader.getRecordCount());
        }
    }

    @Test
    void anEmptyTableKeepsItsColumns() throws IOException {
        Dataset<Row> table = session.read().parquet(write(0).toString());
        assertEquals(0, table.count());
        assertEquals(List.of(SCHEMA.fieldNames()), List.of(table.columns()));
    }
}
