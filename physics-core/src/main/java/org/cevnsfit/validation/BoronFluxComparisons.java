package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.text;
import static org.cevnsfit.validation.Comparison.within;

import org.cevnsfit.validation.Comparison.Verdict;

/**
 * Fluxes of 8B neutrinos from searches that released no events.
 *
 * @param results our numbers
 */
record BoronFluxComparisons(NuclearRecoilResults results) {
    private static final String PANDAX_PAPER = "arXiv:2407.10892";
    private static final String LZ_PAPER = "arXiv:2512.08065";

    /** @return whether value and errors are within 15 % */
    static Verdict flux(Measured ours, double value, double plus, double minus) {
        return all(
                within(ours.value(), value, 0.15 * value),
                within(ours.plus(), plus, 0.15 * plus),
                within(ours.minus(), minus, 0.15 * minus));
    }

    Comparison pandaxFlux() {
        Measured ours = results.flux(NuclearRecoilComparisons.PANDAX).flux();
        double significance = results.flux(NuclearRecoilComparisons.PANDAX).significance();
        boolean published = Math.abs(ours.value() - 8.4) <= 0.15 * 8.4 && Math.abs(significance - 2.64) <= 0.4;
        return new Comparison(
                "pandax-flux",
                "PandaX-4T, two bins: flux of 8B neutrinos [1e6 / cm² s]; significance",
                PANDAX_PAPER,
                "8.4 ± 3.1; 2.64 σ",
                ours.text(1, "") + text("; %.1f σ", significance),
                published ? Verdict.REPRODUCED : Verdict.PARTIAL,
                "the paper fits distributions of the events, of which only the totals of two selections were published; 332 counts over a background known to 13 %"
                        + " say little and the three others alone want less");
    }

    Comparison pandaxSummary() {
        Measured ours =
                results.flux(NuclearRecoilComparisons.PANDAX + "-summary").flux();
        return new Comparison(
                "pandax-summary",
                "PandaX-4T, summary: flux of 8B neutrinos [1e6 / cm² s]",
                PANDAX_PAPER,
                "8.4 ± 3.1",
                ours.text(1, ""),
                all(within(ours.value(), 8.4, 1e-3), within(ours.plus(), 3.1, 1e-3), within(ours.minus(), 3.1, 1e-3)),
                "declared as a constraint");
    }

    Comparison lzFlux() {
        Measured ours = results.flux(NuclearRecoilComparisons.LZ).flux();
        double significance = results.flux(NuclearRecoilComparisons.LZ).significance();
        Verdict flux = flux(ours, 3.1, 2.1, 1.3);
        boolean strong = Math.abs(significance - 4.5) <= 0.4;
        return new Comparison(
                "lz-flux",
                "LUX-ZEPLIN, summary: flux of 8B neutrinos [1e6 / cm² s]; significance",
                LZ_PAPER,
                "3.1 +2.1 −1.3; 4.5 σ",
                ours.text(1, "") + text("; %.1f σ", significance),
                strong ? flux : all(flux, Verdict.PARTIAL),
                "declared as a constraint with errors of both sizes; the significance of the events is larger than the error of the flux says");
    }
}
