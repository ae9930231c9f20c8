package org.cevnsfit.jobs;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cevnsfit.cluster.Choices;
import org.cevnsfit.cluster.TableColumns;
import org.cevnsfit.cluster.TableRow;

/** Rows kept column by column in flat arrays, read in one order and written in another. */
final class RowBuffer {
    private final StructType schema;
    private final double[][] numbers;
    private final long[][] longs;
    private final int[][] integers;
    private final List<List<Binary>> texts = new ArrayList<>(); // different texts of each column

    RowBuffer(int rows, StructType schema) {
        this.schema = schema;
        int columns = schema.size();
        this.numbers = new double[columns][];
        this.longs = new long[columns][];
        this.integers = new int[columns][];
        for (int column = 0; column < columns; column++) {
            DataType type = schema.apply(column).dataType();
            if (type.equals(DataTypes.DoubleType)) numbers[column] = new double[rows];
            else if (type.equals(DataTypes.LongType)) longs[column] = new long[rows];
            else integers[column] = new int[rows];
            texts.add(type.equals(DataTypes.StringType) ? new ArrayList<>() : null);
        }
    }

    void put(int at, TableRow row) {
        for (int column = 0; column < numbers.length; column++) {
            if (numbers[column] != null) numbers[column][at] = row.number(column);
            else if (longs[column] != null) longs[column][at] = row.integer(column);
            else if (texts.get(column) == null) integers[column][at] = (int) row.integer(column);
            else integers[column][at] = place(texts.get(column), row.text(column));
        }
    }

    private static int place(List<Binary> known, Binary text) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).equals(text)) return i;
        }
        known.add(text);
        return known.size() - 1;
    }

    /**
     * @param wider a schema that begins with this buffer's
     * @return the rows as the first columns of a table
     */
    TableColumns asColumnsOf(StructType wider) {
        TableColumns table = new TableColumns(wider);
        for (int column = 0; column < schema.size(); column++) {
            if (numbers[column] != null) table.numbers(column, numbers[column]);
            else if (longs[column] != null) table.longs(column, longs[column]);
            else if (texts.get(column) == null) table.integers(column, integers[column]);
            else table.choices(column, choices(texts.get(column)), integers[column]);
        }
        return table;
    }

    private static Choices choices(List<Binary> texts) {
        return Choices.ofTexts(texts.stream().map(Binary::toStringUsingUTF8).toList());
    }
}
