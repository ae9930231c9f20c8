package org.cevnsfit.experiment;

/**
 * Counts per bin of energy and time together, no product of two shapes.
 *
 * @param name component name that norm pulls refer to
 * @param counts expected counts, shape [nE × nT], row-major
 */
public record BinnedBackground(String name, double[] counts) implements Background {
    public BinnedBackground {
        counts = counts.clone();
    }
}
