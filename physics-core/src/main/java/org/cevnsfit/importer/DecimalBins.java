package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Bins [lower, upper) along one axis with exact decimal edges. */
record DecimalBins(List<BigDecimal> edges) {

    static DecimalBins of(String... edges) {
        return new DecimalBins(Arrays.stream(edges).map(BigDecimal::new).toList());
    }

    /** @return bins of one width */
    static DecimalBins regular(String first, String width, int bins) {
        BigDecimal from = new BigDecimal(first);
        BigDecimal step = new BigDecimal(width);
        return new DecimalBins(IntStream.rangeClosed(0, bins)
                .mapToObj(i -> from.add(step.multiply(BigDecimal.valueOf(i))))
                .toList());
    }

    int bins() {
        return edges.size() - 1;
    }

    /** @return the bin an event falls into, −1 if none */
    int bin(BigDecimal value) {
        int bin = -1;
        while (bin < bins() && value.compareTo(edges.get(bin + 1)) >= 0) bin++;
        return bin < bins() ? bin : -1;
    }

    BigDecimal centre(int bin) {
        return edges.get(bin).add(edges.get(bin + 1)).divide(BigDecimal.valueOf(2));
    }

    String lower(int bin) {
        return edges.get(bin).toPlainString();
    }

    String upper(int bin) {
        return edges.get(bin + 1).toPlainString();
    }
}
