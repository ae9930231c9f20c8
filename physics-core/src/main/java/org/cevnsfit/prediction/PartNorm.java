package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What multiplies a part: (offset + Σ x over the added nuisances) · (1 + Σ x over the factors).
 *
 * @param added local indices
 * @param offset 1, or 0 for the row of a variation
 * @param factors local indices
 */
public record PartNorm(int[] added, double offset, int[] factors) implements Serializable {

    /** No nuisance multiplies another. */
    public static PartNorm of(int[] added, double offset) {
        return new PartNorm(added, offset, new int[0]);
    }

    /** @return true if both are the same function of the same nuisances */
    public boolean same(PartNorm other) {
        return offset == other.offset && Arrays.equals(added, other.added) && Arrays.equals(factors, other.factors);
    }
}
