package org.cevnsfit.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.error.InputException;

/** Parquet tables of a run. */
public final class Tables {
    private Tables() {}

    /**
     * How tables of doubles are written: dictionaries only where values repeat. Doubles of a fit hardly repeat, and a dictionary
     * that is built and given up costs more than the rest of the write.
     */
    public static Map<String, String> writeOptions() {
        return Map.of("parquet.enable.dictionary", "false", "parquet.enable.dictionary#status", "true");
    }

    /** Replaces a small table by these rows, in this order, as one file. */
    public static void replace(SparkSession spark, Path folder, StructType schema, List<Row> rows) {
        replace(spark.createDataFrame(rows, schema).coalesce(1), folder);
    }

    /**
     * Replaces a table as a whole: it is written beside its folder and moved there, so a kill leaves the old table, the new one
     * or, at worst, none.
     *
     * @param table of one partition
     */
    public static void replace(Dataset<Row> table, Path folder) {
        Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".new");
        delete(unfinished);
        table.write()
                .mode(SaveMode.ErrorIfExists)
                .options(writeOptions())
                .parquet(unfinished.toUri().toString());
        delete(folder);
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Removes a file or folder with everything in it; nothing happens if it is not there. */
    public static void delete(Path path) {
        if (!Files.exists(path)) return;
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(entry);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** @return what to tell a user when a file of a run cannot be written */
    public static InputException unwritable(Path path, IOException e) {
        return new InputException(
                path.toString(),
                "cannot be written: " + e.toString().lines().findFirst().orElseThrow(),
                "choose a folder where you may write",
                e);
    }
}
