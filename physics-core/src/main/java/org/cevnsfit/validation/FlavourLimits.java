package org.cevnsfit.validation;

/**
 * Published limits of one flavour from one experiment: µ [1e-11 µ_B], q [1e-12 e], ⟨r²⟩ [1e-32 cm²].
 *
 * @param experiment name in conf
 * @param label of the experiment in the table
 * @param pair of flavours in the names of charges and radii
 * @param flavour in the names of moments
 * @param symbol of the flavour
 * @param moment upper limit
 */
record FlavourLimits(
        String experiment,
        String label,
        String pair,
        String flavour,
        String symbol,
        double moment,
        double chargeLower,
        double chargeUpper,
        double radiusLower,
        double radiusUpper) {

    /** @return the limits as in the table of results */
    String text() {
        return Comparison.text(
                        "< %.1f; [%.1f, %.1f]; [%.1f, %.1f]",
                        moment, chargeLower, chargeUpper, radiusLower, radiusUpper)
                .replace('-', '−');
    }
}
