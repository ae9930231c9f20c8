package org.cevnsfit.jobs;

import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.cluster.TableRow;

/** Rows kept column by column in flat arrays, to be filled in one order and read in another. */
final class RowBuffer {
    private final double[][] numbers;
    private final long[][] integers;
    private final Binary[][] texts;

    RowBuffer(int rows, StructType schema) {
        int columns = schema.size();
        this.numbers = new double[columns][];
        this.integers = new long[columns][];
        this.texts = new Binary[columns][];
        for (int column = 0; column < columns; column++) {
            if (schema.apply(column).dataType().equals(DataTypes.DoubleType)) numbers[column] = new double[rows];
            else if (schema.apply(column).dataType().equals(DataTypes.StringType)) texts[column] = new Binary[rows];
            else integers[column] = new long[rows];
        }
    }

    void put(int at, TableRow row) {
        for (int column = 0; column < numbers.length; column++) {
            if (numbers[column] != null) numbers[column][at] = row.number(column);
            else if (integers[column] != null) integers[column][at] = row.integer(column);
            else texts[column][at] = row.text(column);
        }
    }

    void get(int at, TableRow row) {
        for (int column = 0; column < numbers.length; column++) {
            if (numbers[column] != null) row.number(column, numbers[column][at]);
            else if (integers[column] != null) row.integer(column, integers[column][at]);
            else row.text(column, texts[column][at]);
        }
    }
}
