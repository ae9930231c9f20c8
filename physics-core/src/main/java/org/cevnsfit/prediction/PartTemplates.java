package org.cevnsfit.prediction;

import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.numerics.PolynomialSet;

/**
 * One additive part of an experiment's prediction, ready for the likelihood: Σ_u θ^u Σ_ij x_second^i x_first^j T_uij[bin] times a norm and a time
 * profile. The norm is offset + Σ x over the norms. An ordinary part has offset 1; the row D_b N_b of a linear variation of a component has offset 0 and
 * adds x D_b N_b, nothing at x = 0.
 *
 * @param component name that norm pulls refer to: {@code cevns}, {@code eves} or a background
 * @param label for people
 * @param time time profile
 * @param shifted true if the time nuisance moves the profile
 * @param norms local indices of the nuisances that scale the part: norm pulls, or the variation pull of a row with offset 0
 * @param offset norm where these nuisances are zero: 1, or 0 for the row of a variation
 * @param firstMorph local index of the first nuisance that morphs templates, −1 if none
 * @param secondMorph local index of the second, −1 if none
 * @param monomials monomials of the free couplings
 * @param templates [monomial × second power × first power × bin], flat
 */
public record PartTemplates(
        String component,
        String label,
        TimeProfile time,
        boolean shifted,
        int[] norms,
        double offset,
        int firstMorph,
        int secondMorph,
        PolynomialSet monomials,
        double[] templates) {

    /** An ordinary part, offset 1. */
    public PartTemplates(
            String component,
            String label,
            TimeProfile time,
            boolean shifted,
            int[] norms,
            int firstMorph,
            int secondMorph,
            PolynomialSet monomials,
            double[] templates) {
        this(component, label, time, shifted, norms, 1.0, firstMorph, secondMorph, monomials, templates);
    }

    public int firstPowers() {
        return firstMorph < 0 ? 1 : 3;
    }

    public int secondPowers() {
        return secondMorph < 0 ? 1 : 3;
    }
}
