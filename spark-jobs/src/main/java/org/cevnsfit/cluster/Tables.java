package org.cevnsfit.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/** Parquet tables of a run. */
public final class Tables {
    private Tables() {}

    /**
     * Writes a table in parallel under Spark's commit protocol, one file per partition, without Spark SQL: no row objects, no
     * generated code.
     *
     * @param rows may be the same object again and again
     * @param folder must not exist
     */
    public static void write(JavaPairRDD<Void, TableColumns> rows, StructType schema, Path folder) {
        Configuration hadoop = rows.context().hadoopConfiguration();
        rows.saveAsNewAPIHadoopFile(
                new org.apache.hadoop.fs.Path(folder.toUri()).toString(),
                Void.class,
                TableColumns.class,
                TableOutputFormat.class,
                TableOutputFormat.configure(hadoop, schema));
    }

    /** Replaces a table by these rows, in this order, as one file. */
    public static void replace(Configuration hadoop, Path folder, StructType schema, List<Object[]> rows) {
        Path unfinished = unfinished(folder);
        try {
            Files.createDirectories(unfinished);
            Path file = unfinished.resolve("part-00000" + TableOutputFormat.EXTENSION);
            try (TableFile table = new TableFile(hadoop, new org.apache.hadoop.fs.Path(file.toUri()), schema)) {
                table.write(TableColumns.of(schema, rows));
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        finish(folder);
    }

    /** @return empty place beside a table where its next version is written */
    public static Path unfinished(Path folder) {
        Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".new");
        delete(unfinished);
        return unfinished;
    }

    /** Puts the next version in the table's place: a kill leaves the old one, the new one or, at worst, none. */
    public static void finish(Path folder) {
        delete(folder);
        try {
            Files.move(
                    folder.resolveSibling("." + folder.getFileName() + ".new"), folder, StandardCopyOption.ATOMIC_MOVE);
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
                "cannot be written: " + FileTrouble.words(e),
                "choose a folder where you may write",
                e);
    }
}
