package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.all;
import static org.cevnsfit.validation.Comparison.text;
import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.validation.Comparison.Verdict;

/** COHERENT liquid argon beside published results. */
final class LarComparisons {
    private static final String DATA_PAPER = "arXiv:2003.10630";
    private static final String RELEASE = "arXiv:2006.12659";
    private static final String ARGON_PAPER = "arXiv:2005.01645";
    private static final String GLOBAL_PAPER = "arXiv:2211.11905";

    private final LarResults lar;

    private LarComparisons(LarResults lar) {
        this.lar = lar;
    }

    /** @return the comparisons, in a fixed order */
    static List<Comparison> of(Path home) {
        LarComparisons lar = new LarComparisons(new LarResults(home));
        return List.of(
                lar.chi2(),
                lar.recoils(),
                lar.count(),
                lar.spectrum(),
                lar.significance(),
                lar.fittedCount(),
                lar.weakMixingAngle(),
                lar.neutronRadius(),
                lar.kleinNystrandRadius());
    }

    private Comparison chi2() {
        double ours = lar.standardModel("STD").chi2;
        double odd = lar.standardModel("ANTISYMMETRIC").chi2;
        return new Comparison(
                "lar-chi2",
                "LAr: χ² of the Standard Model in 120 bins",
                "reference value",
                "104.78",
                text("%.2f", ours),
                within(ours, 104.78, 0.01),
                text("published formula with D₊ + D₋; %.2f with (D₊ − D₋)/2", odd));
    }

    private Comparison recoils() {
        double ours = lar.recoils();
        return new Comparison(
                "lar-recoils",
                "LAr: Standard-Model recoils before any selection",
                "reference value",
                "262",
                text("%.1f", ours),
                within(ours, 262.0, 0.02 * 262.0),
                "all energies and times, resolution off");
    }

    private Comparison count() {
        double selected = lar.selected();
        double inWindow = Arrays.stream(lar.computed()).sum();
        return new Comparison(
                "lar-sm-count",
                "LAr: computed CEvNS count at all times; in the time window",
                RELEASE,
                "135; 128 ± 17",
                text("%.1f; %.1f", selected, inWindow),
                all(within(selected, 135.0, 0.02 * 135.0), within(inWindow, 128.0, 17.0)),
                "128 is 95 % of 135; the released Gaussian pulse and the lifetimes keep 90 %");
    }

    private Comparison spectrum() {
        double[] theirs = shares(lar.released());
        double[] ours = shares(lar.computed());
        Verdict verdict = all(IntStream.range(0, 4)
                .mapToObj(i -> within(ours[i], theirs[i], 3.0))
                .toArray(Verdict[]::new));
        return new Comparison(
                "lar-spectrum",
                "LAr: share of the CEvNS events below 10 / 20 / 30 keVee; before 1.4 µs",
                RELEASE,
                text("%.1f / %.1f / %.1f; %.1f %%", theirs[0], theirs[1], theirs[2], theirs[3]),
                text("%.1f / %.1f / %.1f; %.1f %%", ours[0], ours[1], ours[2], ours[3]),
                verdict,
                "released template against our own spectrum; within 3 % of the events");
    }

    /** Percent of the counts in the first, first two and first three energy bins, and in the first three time bins. */
    private double[] shares(double[] counts) {
        int timeBins = lar.timeBins();
        double total = Arrays.stream(counts).sum();
        double[] shares = new double[4];
        for (int b = 0; b < counts.length; b++) {
            double percent = 100.0 * counts[b] / total;
            for (int i = 0; i < 3; i++) if (b / timeBins <= i) shares[i] += percent;
            if (b % timeBins < 3) shares[3] += percent;
        }
        return shares;
    }

    private Comparison significance() {
        double ours = lar.significance();
        return new Comparison(
                "lar-significance",
                "LAr: significance of CEvNS",
                DATA_PAPER,
                "3.9 σ",
                text("%.1f σ", ours),
                within(ours, 3.9, 0.4),
                "");
    }

    private Comparison fittedCount() {
        CountingFit fit = lar.counting();
        double ours = fit.strength() * fit.nominal("cevns");
        double error = fit.strengthError() * fit.nominal("cevns");
        Verdict known = within(ours, 205.0, 10.0) == Verdict.REPRODUCED ? Verdict.PARTIAL : Verdict.FAILED;
        return new Comparison(
                "lar-fitted-count",
                "LAr: fitted CEvNS count",
                DATA_PAPER,
                "159 ± 43",
                text("%.0f ± %.0f", ours, error),
                within(ours, 159.0, 10.0) == Verdict.REPRODUCED ? Verdict.REPRODUCED : known,
                "the paper fits energy, pulse shape and time together, and a separate Poisson fit of the release that way gives 160; the published χ² of"
                        + " energy and time has its minimum here, at the same significance");
    }

    private Comparison weakMixingAngle() {
        Measured ours = lar.weakMixingAngle();
        return new Comparison(
                "lar-sin2thetaw",
                "LAr: sin²θW",
                ARGON_PAPER,
                "0.31 ± 0.06",
                ours.text(3, ""),
                within(ours.value(), 0.31, 0.04),
                "the minimum at positive sin²θW; the rate has a second one where the weak charge changes sign");
    }

    private Comparison neutronRadius() {
        double ours = upper(lar.measure("neutron-radius-absolute"));
        double scaled = upper(lar.measure("neutron-radius"));
        return new Comparison(
                "lar-neutron-radius",
                "LAr: R_n(40Ar), upper end at Δχ² = 1",
                ARGON_PAPER,
                "4.2 fm",
                text("%.2f fm", ours),
                Math.abs(ours - 4.2) <= 0.5 ? Verdict.REPRODUCED : Verdict.PARTIAL,
                text(
                        "absolute prediction, minimum at the smallest radius; %.2f fm where the ratio scales the released template, whose fitted count"
                                + " is above the prediction even more",
                        scaled));
    }

    private Comparison kleinNystrandRadius() {
        double ours = upper(
                lar.measure("neutron-radius-absolute", "physics.form-factor=klein-nystrand", "physics.couplings=tree"));
        return new Comparison(
                "lar-neutron-radius-kn",
                "LAr: R_n(40Ar), upper end at Δχ² = 1, Klein-Nystrand",
                GLOBAL_PAPER,
                "3.72 fm",
                text("%.2f fm", ours),
                within(ours, 3.72, 0.3),
                "absolute prediction with all arrivals in the time window, tree couplings");
    }

    private static double upper(Measured measured) {
        return measured.value() + measured.plus();
    }
}
