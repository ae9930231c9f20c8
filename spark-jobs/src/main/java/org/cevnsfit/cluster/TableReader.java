package org.cevnsfit.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.types.StructType;

/** Reads tables of ours without going through Spark SQL: chosen columns, chosen rows, one file after the other. */
public final class TableReader extends ReadSupport<TableRow> {
    private final StructType columns;

    private TableReader(StructType columns) {
        this.columns = columns;
    }

    /**
     * @param folders of tables, read in this order, their files by name
     * @param columns wanted, a part of each table's schema
     * @param filter which rows
     * @param use called with one row object that is filled again for every row
     */
    public static void read(
            Configuration hadoop,
            List<Path> folders,
            StructType columns,
            FilterCompat.Filter filter,
            Consumer<TableRow> use)
            throws IOException {
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
                try (ParquetReader<TableRow> reader = ParquetReader.builder(new TableReader(columns), path)
                        .withConf(hadoop)
                        .withFilter(filter)
                        .build()) {
                    for (TableRow row = reader.read(); row != null; row = reader.read()) use.accept(row);
                }
            }
        }
    }

    /** @return the Parquet files of a table, by name */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public ReadContext init(InitContext context) {
        return new ReadContext(ColumnKind.parquet(columns));
    }

    @Override
    public RecordMaterializer<TableRow> prepareForRead(
            Configuration configuration, Map<String, String> metadata, MessageType file, ReadContext context) {
        return new Materializer(TableRow.of(columns), columns.size());
    }

    private static final class Materializer extends RecordMaterializer<TableRow> {
        private final TableRow row;
        private final GroupConverter root;

        Materializer(TableRow row, int columns) {
            this.row = row;
            Slot[] slots = new Slot[columns];
            for (int column = 0; column < columns; column++) slots[column] = new Slot(row, column);
            this.root = new GroupConverter() {
                @Override
                public Converter getConverter(int column) {
                    return slots[column];
                }

                @Override
                public void start() {}

                @Override
                public void end() {}
            };
        }

        @Override
        public TableRow getCurrentRecord() {
            return row;
        }

        @Override
        public GroupConverter getRootConverter() {
            return root;
        }
    }

    /** Puts the values of one column into the row. */
    private static final class Slot extends PrimitiveConverter {
        private final TableRow row;
        private final int column;

        Slot(TableRow row, int column) {
            this.row = row;
            this.column = column;
        }

        @Override
        public void addDouble(double value) {
            row.number(column, value);
        }

        @Override
        public void addLong(long value) {
            row.integer(column, value);
        }

        @Override
        public void addInt(int value) {
            row.integer(column, value);
        }

        @Override
        public void addBoolean(boolean value) {
            row.integer(column, value ? 1 : 0);
        }

        @Override
        public void addBinary(Binary value) { // the same few texts again and again; the reader's buffer is not ours
            Binary before = row.text(column);
            if (before == null || !before.equals(value)) row.text(column, value.copy());
        }
    }
}
