package org.cevnsfit.nuisance;

import java.io.Serializable;

/**
 * How templates depend on a nuisance x: Σ_i B_i(x) T_i. Either B_i = x^i, i = 0, 1, 2, or straight lines between templates at whole numbers.
 *
 * @param linear true for straight lines
 * @param lowest first whole number; 0 for powers
 * @param rows number of templates
 */
public record MorphBasis(boolean linear, int lowest, int rows) implements Serializable {
    /** What no nuisance moves. */
    public static final MorphBasis NONE = new MorphBasis(false, 0, 1);

    /** Constant, slope and square. */
    public static final MorphBasis QUADRATIC = new MorphBasis(false, 0, 3);

    /** Straight lines between the whole numbers from one to another. */
    public static MorphBasis between(int lowest, int highest) {
        if (highest <= lowest) throw new IllegalStateException(lowest + " to " + highest + " has no cell");
        return new MorphBasis(true, lowest, highest - lowest + 1);
    }

    /** @return last whole number */
    public int highest() {
        return lowest + rows - 1;
    }

    /** @return true if these nodes are among those of another */
    public boolean within(MorphBasis other) {
        return other.linear && other.lowest <= lowest && highest() <= other.highest();
    }
}
