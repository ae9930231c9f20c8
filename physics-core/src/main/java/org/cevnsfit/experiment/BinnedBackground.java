package org.cevnsfit.experiment;

/**
 * Counts per bin of energy and time together, no product of two shapes.
 *
 * @param name component name that norm pulls refer to
 * @param counts expected counts, shape [nE × nT], row-major
 * @param withSignal true if the counts hold the Standard-Model signal as well, which the prediction takes out
 */
public record BinnedBackground(String name, double[] counts, boolean withSignal) implements Background {
    /** Background alone. */
    public BinnedBackground(String name, double[] counts) {
        this(name, counts, false);
    }

    public BinnedBackground {
        counts = counts.clone();
    }
}
