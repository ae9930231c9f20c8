package org.cevnsfit.cluster;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes {@link TableRow}s as Parquet, column metadata included where Spark looks for them. */
public final class TableOutputFormat extends ParquetOutputFormat<TableRow> {
    private static final String SCHEMA = "cevnsfit.table.schema";
    private static final String SPARK_METADATA = "org.apache.spark.sql.parquet.row.metadata";

    public TableOutputFormat() {
        super(new Support());
    }

    /**
     * Dictionaries are built only where values repeat: doubles of a fit hardly do, and a dictionary that is built and given up
     * costs more than the rest of the write.
     *
     * @return a copy of the configuration that makes this format write tables of the schema
     */
    public static Configuration configure(Configuration hadoop, StructType schema) {
        Configuration configuration = new Configuration(hadoop);
        configuration.set(SCHEMA, schema.json());
        configuration.set(ParquetOutputFormat.COMPRESSION, CompressionCodecName.SNAPPY.name());
        configuration.set(ParquetOutputFormat.JOB_SUMMARY_LEVEL, "NONE");
        configuration.setBoolean(ParquetOutputFormat.ENABLE_DICTIONARY, false);
        configuration.setBoolean(ParquetOutputFormat.SIZE_STATISTICS_ENABLED, false);
        for (StructField field : schema.fields()) {
            if (ColumnKind.of(field) == ColumnKind.TEXT) {
                configuration.setBoolean(ParquetOutputFormat.ENABLE_DICTIONARY + "#" + field.name(), true);
            }
        }
        return configuration;
    }

    /** Row by row into the columns. */
    static final class Support extends WriteSupport<TableRow> {
        private StructType schema;
        private ColumnKind[] kinds;
        private String[] names;
        private RecordConsumer out;

        @Override
        public WriteContext init(Configuration configuration) {
            schema = (StructType) DataType.fromJson(configuration.get(SCHEMA));
            kinds = ColumnKind.of(schema);
            names = schema.fieldNames();
            return new WriteContext(ColumnKind.parquet(schema), Map.of(SPARK_METADATA, schema.json()));
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(TableRow row) {
            out.startMessage();
            for (int column = 0; column < kinds.length; column++) {
                out.startField(names[column], column);
                kinds[column].write(out, row, column);
                out.endField(names[column], column);
            }
            out.endMessage();
        }
    }
}
