package org.cevnsfit.cluster;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** Writes {@link TableColumns} as Parquet, one file per task. */
public final class TableOutputFormat extends FileOutputFormat<Void, TableColumns> {
    static final String EXTENSION = ".parquet";
    private static final String SCHEMA = "cevnsfit.table.schema";

    /** @return a copy of the configuration that makes this format write tables of the schema */
    static Configuration configure(Configuration hadoop, StructType schema) {
        Configuration configuration = new Configuration(hadoop);
        configuration.set(SCHEMA, schema.json());
        return configuration;
    }

    @Override
    public RecordWriter<Void, TableColumns> getRecordWriter(TaskAttemptContext context) throws IOException {
        Configuration hadoop = context.getConfiguration();
        StructType schema = (StructType) DataType.fromJson(hadoop.get(SCHEMA));
        TableFile file = new TableFile(hadoop, getDefaultWorkFile(context, EXTENSION), schema);
        return new RecordWriter<>() {
            @Override
            public void write(Void key, TableColumns rows) throws IOException {
                file.write(rows);
            }

            @Override
            public void close(TaskAttemptContext unused) throws IOException {
                file.close();
            }
        };
    }
}
