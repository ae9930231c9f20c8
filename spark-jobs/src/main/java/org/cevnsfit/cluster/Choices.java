package org.cevnsfit.cluster;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;

/**
 * The few values of a column, which its rows name by their place: what Parquet calls a dictionary. Either numbers or texts.
 */
public final class Choices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] numbers; // null for texts
    private final List<String> texts;

    private Choices(double[] numbers, List<String> texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    public static Choices ofNumbers(double[] values) {
        return new Choices(values.clone(), List.of());
    }

    public static Choices ofTexts(List<String> values) {
        return new Choices(null, List.copyOf(values));
    }

    int size() {
        return numbers == null ? texts.size() : numbers.length;
    }

    /** @return the values one after the other, in Parquet's plain encoding */
    byte[] plain() {
        if (numbers != null) {
            ByteBuffer bytes =
                    ByteBuffer.allocate(Double.BYTES * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asDoubleBuffer().put(numbers);
            return bytes.array();
        }
        List<byte[]> utf8 = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        int length = utf8.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (byte[] text : utf8) bytes.putInt(text.length).put(text);
        return bytes.array();
    }

    /** Enters the values that occur into the statistics of a page. */
    void describe(boolean[] occurs, Statistics<?> statistics) {
        for (int i = 0; i < size(); i++) {
            if (!occurs[i]) continue;
            if (numbers == null) {
                statistics.updateStats(Binary.fromConstantByteArray(texts.get(i).getBytes(StandardCharsets.UTF_8)));
            } else {
                statistics.updateStats(numbers[i] == 0.0 ? -0.0 : numbers[i]);
                statistics.updateStats(numbers[i] == 0.0 ? 0.0 : numbers[i]);
            }
        }
    }
}
