package org.cevnsfit.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * One column of a row group while its pages are gathered. Values are copied into a page array by array. Whether compression pays is seen on
 * the first page of each row group: the last digits of a fit hardly compress.
 */
final class ColumnChunk {
    private static final double WORTHWHILE = 0.9;

    private final ColumnDescriptor descriptor;
    private final ColumnKind kind;
    private final int column;
    private final BytesInputCompressor compressor;
    private final List<Page> pages = new ArrayList<>();

    private long values;
    private boolean compressed;
    private Choices choices; // of all pages; null for plain values

    ColumnChunk(ColumnDescriptor descriptor, ColumnKind kind, int column, BytesInputCompressor compressor) {
        this.descriptor = descriptor;
        this.kind = kind;
        this.column = column;
        this.compressor = compressor;
    }

    private record Page(BytesInput bytes, int plainSize, int rows, Statistics<?> statistics) {}

    /** @return false if the choices are not those of the pages before, which is possible in a new row group only */
    boolean accepts(TableColumns table) {
        return pages.isEmpty() || table.choices(column) == choices;
    }

    /** @return bytes kept for the page of the rows from first to end (exclusive) */
    long add(TableColumns table, int first, int end) throws IOException {
        Statistics<?> statistics = Statistics.createStats(descriptor.getPrimitiveType());
        choices = table.choices(column);
        BytesInput plain = choices == null
                ? BytesInput.from(plain(table, first, end, statistics))
                : places(table.integers(column), first, end, statistics);
        int size = Math.toIntExact(plain.size());
        if (pages.isEmpty() || compressed) {
            BytesInput small = compressor.compress(plain);
            if (pages.isEmpty()) compressed = small.size() < WORTHWHILE * size;
            if (compressed) plain = small;
        }
        Page page = new Page(BytesInput.copy(plain), size, end - first, statistics);
        pages.add(page);
        values += page.rows();
        return page.bytes().size();
    }

    void flush(ParquetFileWriter file) throws IOException {
        file.startColumn(
                descriptor, values, compressed ? compressor.getCodecName() : CompressionCodecName.UNCOMPRESSED);
        Encoding encoding = choices == null ? Encoding.PLAIN : Encoding.PLAIN_DICTIONARY;
        if (choices != null) {
            BytesInput plain = BytesInput.from(choices.plain());
            BytesInput written = compressed ? compressor.compress(plain) : plain;
            file.writeDictionaryPage(new DictionaryPage(written, (int) plain.size(), choices.size(), encoding));
        }
        for (Page page : pages) {
            file.writeDataPage(
                    page.rows,
                    page.plainSize,
                    page.bytes,
                    page.statistics,
                    page.rows,
                    Encoding.BIT_PACKED,
                    Encoding.BIT_PACKED,
                    encoding);
        }
        file.endColumn();
        pages.clear();
        values = 0;
    }

    private byte[] plain(TableColumns table, int first, int end, Statistics<?> statistics) {
        int rows = end - first;
        switch (kind) {
            case NUMBER -> {
                ColumnRange.describe(table.numbers(column), first, end, statistics);
                ByteBuffer bytes = littleEndian(Double.BYTES * rows);
                bytes.asDoubleBuffer().put(table.numbers(column), first, rows);
                return bytes.array();
            }
            case LONG -> {
                ColumnRange.describe(table.longs(column), first, end, statistics);
                ByteBuffer bytes = littleEndian(Long.BYTES * rows);
                bytes.asLongBuffer().put(table.longs(column), first, rows);
                return bytes.array();
            }
            case INTEGER -> {
                ColumnRange.describe(table.integers(column), first, end, statistics);
                ByteBuffer bytes = littleEndian(Integer.BYTES * rows);
                bytes.asIntBuffer().put(table.integers(column), first, rows);
                return bytes.array();
            }
            case FLAG -> {
                ColumnRange.describeFlags(table.integers(column), first, end, statistics);
                byte[] bits = new byte[(rows + 7) / 8]; // from the lowest bit
                for (int i = 0; i < rows; i++) bits[i / 8] |= (byte) (table.integers(column)[first + i] << i % 8);
                return bits;
            }
            default -> throw new IllegalStateException("texts of " + descriptor + " without choices");
        }
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Runs and packed bits, after one byte with the number of bits. */
    private BytesInput places(int[] places, int first, int end, Statistics<?> statistics) throws IOException {
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(choices.size() - 1));
        boolean[] occurs = new boolean[choices.size()];
        int room = (end - first) * bits / Byte.SIZE + 64;
        try (RunLengthBitPackingHybridEncoder encoder =
                new RunLengthBitPackingHybridEncoder(bits, room, room, new HeapByteBufferAllocator())) {
            for (int i = first; i < end; i++) {
                encoder.writeInt(places[i]);
                occurs[places[i]] = true;
            }
            choices.describe(occurs, statistics);
            return BytesInput.copy(BytesInput.concat(BytesInput.from(new byte[] {(byte) bits}), encoder.toBytes()));
        }
    }
}
