package org.cevnsfit.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.types.StructType;

/**
 * One Parquet file that is written column by column, whole arrays at a time. Parquet's own writer takes single values, through the buffers,
 * statistics and dictionary of each column. Column metadata goes where Spark looks for it.
 */
final class TableFile implements Closeable {
    private static final String SPARK_METADATA = "org.apache.spark.sql.parquet.row.metadata";
    private static final int PAGE_ROWS = 1 << 13;
    private static final long ROW_GROUP_BYTES = 1 << 24;
    private static final int INDEX_VALUE_BYTES = 64;
    private static final int STATISTICS_BYTES = Integer.MAX_VALUE;

    private final StructType schema;
    private final ParquetFileWriter file;
    private final CompressionCodecFactory codecs;
    private final List<ColumnChunk> chunks;
    private long rows; // of the row group
    private long bytes;

    TableFile(Configuration hadoop, Path path, StructType schema) throws IOException {
        this.schema = schema;
        MessageType columns = ColumnKind.parquet(schema);
        this.file = new ParquetFileWriter(
                HadoopOutputFile.fromPath(path, hadoop),
                columns,
                ParquetFileWriter.Mode.CREATE,
                ROW_GROUP_BYTES,
                0,
                INDEX_VALUE_BYTES,
                STATISTICS_BYTES,
                true);
        this.codecs = new CodecFactory(hadoop, PAGE_ROWS * Double.BYTES);
        ColumnKind[] kinds = ColumnKind.of(schema);
        List<ColumnDescriptor> descriptors = columns.getColumns();
        this.chunks = IntStream.range(0, kinds.length)
                .mapToObj(column -> new ColumnChunk(
                        descriptors.get(column),
                        kinds[column],
                        column,
                        codecs.getCompressor(CompressionCodecName.SNAPPY)))
                .toList();
        file.start();
    }

    /** Appends rows; the arrays belong to the caller again afterwards. */
    void write(TableColumns table) throws IOException {
        for (ColumnChunk chunk : chunks) {
            if (!chunk.accepts(table)) flush();
        }
        for (int first = 0; first < table.rows(); first += PAGE_ROWS) {
            int end = Math.min(table.rows(), first + PAGE_ROWS);
            for (ColumnChunk chunk : chunks) bytes += chunk.add(table, first, end);
            rows += end - first;
            if (bytes >= ROW_GROUP_BYTES) flush();
        }
    }

    private void flush() throws IOException {
        if (rows == 0) return;
        file.startBlock(rows);
        for (ColumnChunk chunk : chunks) chunk.flush(file);
        file.endBlock();
        rows = 0;
        bytes = 0;
    }

    @Override
    public void close() throws IOException {
        try {
            flush();
            file.end(Map.of(SPARK_METADATA, schema.json()));
        } finally {
            codecs.release();
            file.close();
        }
    }
}
