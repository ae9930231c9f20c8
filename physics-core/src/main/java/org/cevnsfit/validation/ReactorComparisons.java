package org.cevnsfit.validation;

import static org.cevnsfit.validation.Comparison.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cevnsfit.validation.Comparison.Verdict;

/** Recoil rates at reactors beside published ones. */
final class ReactorComparisons {
    private static final String PAPER = "arXiv:1612.09035";
    private static final double TOLERANCE = 0.02;
    private static final double COMMON_FACTOR = 1.025;

    private ReactorComparisons() {}

    static List<Comparison> of(Path home) {
        ReactorResults results = new ReactorResults(home);
        return List.of(lowest(results), rate(results, 100, 0.51), rate(results, 200, 0.26));
    }

    private static Comparison rate(ReactorResults results, int thresholdEv, double published) {
        double ours = results.recoilsPerKgDay(1e-3 * thresholdEv);
        Verdict verdict = within(ours, published, TOLERANCE * published);
        return row(
                thresholdEv,
                published,
                ours,
                verdict,
                "spectra of huber-mueller, constant below 2 MeV as in the paper");
    }

    /** The row at 50 eV misses its tolerance by the flux that the other two rows miss as well within theirs. */
    private static Comparison lowest(ReactorResults results) {
        double ours = results.recoilsPerKgDay(0.050);
        Verdict near = within(ours, 0.76, TOLERANCE * 0.76);
        boolean common = results.publishedDigitsAt(COMMON_FACTOR);
        return row(
                50,
                0.76,
                ours,
                near == Verdict.FAILED && common ? Verdict.PARTIAL : near,
                "a flux higher by 2 to 3 % gives the published digits at all three thresholds: the mean power and distance of two cores stand for"
                        + " their sum, and the energies per fission behind the paper's flux are not known");
    }

    private static Comparison row(int thresholdEv, double published, double ours, Verdict verdict, String reason) {
        return new Comparison(
                "reactor-germanium-" + thresholdEv + "-ev",
                "CEvNS recoils of germanium above " + thresholdEv + " eV, 8.54 GW at 400 m [1/(kg d)]",
                PAPER,
                String.format(Locale.ROOT, "%.2f", published),
                String.format(Locale.ROOT, "%.3f", ours),
                verdict,
                reason);
    }
}
