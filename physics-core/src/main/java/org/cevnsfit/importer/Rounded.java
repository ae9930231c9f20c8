package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers that an importer computes, written with a few digits. */
final class Rounded {
    private Rounded() {}

    static String to(int digits, double value) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toString();
    }
}
