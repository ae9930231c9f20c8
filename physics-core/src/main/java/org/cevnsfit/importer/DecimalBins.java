package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Bins [lower, upper) along one axis with exact decimal edges. */
record DecimalBins(List<BigDecimal> edges) {

    static DecimalBins of(String... edges) {
        return new DecimalBins(Arrays.stream(edges).map(BigDecimal::new).toList());
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

    String lower(int bin) {
        return edges.get(bin).toPlainString();
    }

    String upper(int bin) {
        return edges.get(bin + 1).toPlainString();
    }
}
