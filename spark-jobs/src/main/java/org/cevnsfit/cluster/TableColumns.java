package org.cevnsfit.cluster;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * Rows of a table, column by column in flat arrays, that are written together. The owner fills it again and again; nothing is
 * allocated per row. Numbers are doubles; longs are longs; integers, flags (0 and 1) and the places of {@link Choices} are ints.
 */
public final class TableColumns {
    private final StructType schema;
    private final double[][] numbers;
    private final long[][] longs;
    private final int[][] integers;
    private final Choices[] choices;
    private int rows;

    public TableColumns(StructType schema) {
        this.schema = schema;
        this.numbers = new double[schema.size()][];
        this.longs = new long[schema.size()][];
        this.integers = new int[schema.size()][];
        this.choices = new Choices[schema.size()];
    }

    public StructType schema() {
        return schema;
    }

    /** @param rows rows in use; every column must be at least as long */
    public void rows(int rows) {
        this.rows = rows;
    }

    public int rows() {
        return rows;
    }

    /** Sets a column; the array is shared, not copied. */
    public void numbers(int column, double[] values) {
        numbers[column] = values;
    }

    public void longs(int column, long[] values) {
        longs[column] = values;
    }

    public void integers(int column, int[] values) {
        integers[column] = values;
    }

    /** Sets a column whose rows name one of a few values. */
    public void choices(int column, Choices values, int[] places) {
        choices[column] = values;
        integers[column] = places;
    }

    double[] numbers(int column) {
        return numbers[column];
    }

    long[] longs(int column) {
        return longs[column];
    }

    int[] integers(int column) {
        return integers[column];
    }

    /** @return the values that the integers of a column stand for; null if they stand for themselves */
    Choices choices(int column) {
        return choices[column];
    }

    /** @param rows boxed values in the order of the schema; for small tables */
    static TableColumns of(StructType schema, List<Object[]> rows) {
        TableColumns columns = new TableColumns(schema);
        ColumnKind[] kinds = ColumnKind.of(schema);
        for (int column = 0; column < kinds.length; column++) {
            int c = column;
            List<Object> values = rows.stream().map(row -> row[c]).toList();
            columns.fill(column, kinds[column], values);
        }
        columns.rows(rows.size());
        return columns;
    }

    private void fill(int column, ColumnKind kind, List<Object> values) {
        switch (kind) {
            case NUMBER ->
                numbers(
                        column,
                        values.stream().mapToDouble(value -> (Double) value).toArray());
            case LONG ->
                longs(
                        column,
                        values.stream()
                                .mapToLong(value -> ((Number) value).longValue())
                                .toArray());
            case INTEGER ->
                integers(
                        column,
                        values.stream()
                                .mapToInt(value -> ((Number) value).intValue())
                                .toArray());
            case FLAG ->
                integers(
                        column,
                        values.stream()
                                .mapToInt(value -> (Boolean) value ? 1 : 0)
                                .toArray());
            case TEXT -> {
                List<String> texts = values.stream().map(String.class::cast).toList();
                List<String> different =
                        new ArrayList<>(texts.stream().distinct().toList());
                choices(
                        column,
                        Choices.ofTexts(different),
                        texts.stream().mapToInt(different::indexOf).toArray());
            }
        }
    }
}
