package org.cevnsfit.prediction;

import org.cevnsfit.nuisance.MorphBasis;

/**
 * A nuisance that morphs the templates of a part.
 *
 * @param pull local index, −1 if there is none
 * @param basis how templates depend on it
 */
public record PartMorph(int pull, MorphBasis basis) {
    /** No nuisance. */
    public static final PartMorph NONE = new PartMorph(-1, MorphBasis.NONE);

    /** @return a quadratic morph, none for the index −1 */
    public static PartMorph quadratic(int pull) {
        return pull < 0 ? NONE : new PartMorph(pull, MorphBasis.QUADRATIC);
    }
}
