package org.cevnsfit.cluster;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.types.StructType;

/**
 * One row of a table that its owner fills again and again, so that nothing is allocated per point. Every column has a slot of
 * its kind: numbers, whole numbers (longs, integers, booleans as 0 and 1) and texts.
 */
public final class TableRow {
    private final double[] numbers;
    private final long[] integers;
    private final Binary[] texts;

    /** @param columns number of columns of the table */
    public TableRow(int columns) {
        this.numbers = new double[columns];
        this.integers = new long[columns];
        this.texts = new Binary[columns];
    }

    public static TableRow of(StructType schema) {
        return new TableRow(schema.size());
    }

    public void number(int column, double value) {
        numbers[column] = value;
    }

    public void integer(int column, long value) {
        integers[column] = value;
    }

    public void text(int column, Binary value) {
        texts[column] = value;
    }

    public double number(int column) {
        return numbers[column];
    }

    public long integer(int column) {
        return integers[column];
    }

    public Binary text(int column) {
        return texts[column];
    }

    /**
     * A text that tasks may share. Parquet's own value of a string keeps a byte buffer with a position, which two threads that write it at the
     * same time move under each other.
     */
    public static Binary constant(String text) {
        return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sets every column, from boxed values in the order of the schema; for small tables. */
    void set(Object... values) {
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value instanceof Double number) numbers[column] = number;
            else if (value instanceof Number integer) integers[column] = integer.longValue();
            else if (value instanceof Boolean flag) integers[column] = flag ? 1 : 0;
            else texts[column] = constant((String) value);
        }
    }
}
