package org.cevnsfit.cluster;

import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.types.StructType;

/**
 * One row of a table as it is read, filled again and again, so that nothing is allocated per point. Every column has a slot of
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
}
