package org.cevnsfit.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cevnsfit.cluster.SparkLog;
import org.cevnsfit.cluster.SparkSessions;

/** One local session with two cores for all tests of a JVM, as a user's run would start it. */
public final class TestSession {
    private static JavaSparkContext context;

    private TestSession() {}

    static synchronized JavaSparkContext get() {
        if (context == null) {
            try {
                Path scratch = Files.createTempDirectory("spark-jobs-test");
                SparkLog.to(scratch.resolve("spark.log"));
                context = SparkSessions.open("test", 2, scratch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return context;
    }

    /** @return Spark SQL, as a user would read the tables */
    public static SparkSession sql() {
        return SparkSession.builder().sparkContext(get().sc()).getOrCreate();
    }

    /** @return all rows of a table in the order of its one file, doubles as their bits */
    static List<String> rows(Path table) {
        return sql().read().parquet(table.toUri().toString()).collectAsList().stream()
                .map(TestSession::bits)
                .toList();
    }

    private static String bits(Row row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            text.append(value instanceof Double number ? Double.toHexString(number) : value)
                    .append(' ');
        }
        return text.toString();
    }
}
