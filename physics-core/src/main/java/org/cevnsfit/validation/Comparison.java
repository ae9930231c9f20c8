package org.cevnsfit.validation;

import java.util.Locale;

/**
 * One number of ours beside a published or independently computed one.
 *
 * @param id short name, stable, also in the tests
 * @param quantity what is compared
 * @param source paper (arXiv id), {@code computed} for a cross-check from formulas, {@code reference value} for one from
 *     an independent evaluation of the same likelihood
 * @param theirs their number as text, with errors
 * @param ours our number as text
 * @param verdict how they compare
 * @param reason for PARTIAL the known cause, or that it was not found; otherwise a remark or empty
 */
public record Comparison(
        String id, String quantity, String source, String theirs, String ours, Verdict verdict, String reason) {

    /** How our number compares. */
    public enum Verdict {
        /** within the tolerance of the comparison */
        REPRODUCED,
        /** outside the tolerance, with a known cause or one that was looked for and not found, which the reason says */
        PARTIAL,
        /** outside the tolerance without a word about it: a defect */
        FAILED
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    static Verdict within(double ours, double theirs, double tolerance) {
        return Math.abs(ours - theirs) <= tolerance ? Verdict.REPRODUCED : Verdict.FAILED;
    }

    static Verdict all(Verdict... verdicts) {
        Verdict worst = Verdict.REPRODUCED;
        for (Verdict verdict : verdicts) if (verdict.compareTo(worst) > 0) worst = verdict;
        return worst;
    }
}
