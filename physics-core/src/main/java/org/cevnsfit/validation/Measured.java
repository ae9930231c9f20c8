package org.cevnsfit.validation;

import java.util.Locale;

/**
 * A fitted parameter with its Δχ² = 1 interval.
 *
 * @param value best fit
 * @param minus distance to the lower end
 * @param plus distance to the upper end
 * @param chi2 −2 ln λ at the best fit
 */
public record Measured(double value, double minus, double plus, double chi2) {

    /** @return value and errors with a number of decimals and a unit, for example {@code 0.232 +0.027 −0.024} */
    public String text(int decimals, String unit) {
        String number = "%." + decimals + "f";
        return String.format(Locale.ROOT, number + " +" + number + " −" + number + unit, value, plus, minus);
    }
}
