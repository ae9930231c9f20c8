package org.cevnsfit.prediction;

import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.numerics.PolynomialSet;

/**
 * One additive part of an experiment's prediction, ready for the likelihood: Σ_u θ^u Σ_ij B_i(x_second) B_j(x_first) T_uij[bin] times a norm and a time
 * profile, with B the powers of a nuisance or straight lines between its nodes. An ordinary part has a norm of offset 1; the row D_b N_b of a linear variation of a component
 * has offset 0 and adds x D_b N_b, nothing at x = 0.
 *
 * @param component name that norm pulls refer to: {@code cevns}, {@code eves} or a background
 * @param label for people
 * @param time time profile
 * @param shifted true if the time nuisance moves the profile
 * @param norm the nuisances that scale the part: norm pulls, or the variation pull of a row with offset 0
 * @param first first nuisance that morphs templates
 * @param second second one
 * @param monomials monomials of the free couplings
 * @param templates [monomial × second row × first row × bin], flat
 */
public record PartTemplates(
        String component,
        String label,
        TimeProfile time,
        boolean shifted,
        PartNorm norm,
        PartMorph first,
        PartMorph second,
        PolynomialSet monomials,
        double[] templates) {

    /** An ordinary part with quadratic morphs. */
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

    /** Quadratic morphs. */
    public PartTemplates(
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
        this(
                component,
                label,
                time,
                shifted,
                PartNorm.of(norms, offset),
                PartMorph.quadratic(firstMorph),
                PartMorph.quadratic(secondMorph),
                monomials,
                templates);
    }

    /** @return local indices of the nuisances that add up to the norm */
    public int[] norms() {
        return norm.added();
    }

    /** @return norm where these nuisances are zero: 1, or 0 for the row of a variation */
    public double offset() {
        return norm.offset();
    }

    /** @return local index of the first nuisance that morphs templates, −1 if none */
    public int firstMorph() {
        return first.pull();
    }

    /** @return local index of the second, −1 if none */
    public int secondMorph() {
        return second.pull();
    }

    public int firstPowers() {
        return first.basis().rows();
    }

    public int secondPowers() {
        return second.basis().rows();
    }

    /** @return true if only sums of norms and quadratic morphs move the part */
    public boolean smooth() {
        return norm.factors().length == 0
                && !first.basis().linear()
                && !second.basis().linear();
    }
}
