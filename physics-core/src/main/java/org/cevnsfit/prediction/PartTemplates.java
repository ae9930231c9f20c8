package org.cevnsfit.prediction;

import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.numerics.PolynomialSet;

/**
 * One additive part of an experiment's prediction, ready for the likelihood: Σ_u θ^u Σ_ij x_eff^i x_radius^j T_uij[bin] times a norm and a time
 * profile.
 *
 * @param component name that norm pulls refer to: {@code cevns}, {@code eves} or a background
 * @param label for people
 * @param time time profile
 * @param shifted true if the time nuisance moves the profile
 * @param norms local indices of the norm nuisances that scale the part
 * @param radius local index of the radius nuisance, −1 if none
 * @param efficiency local index of the efficiency nuisance, −1 if none
 * @param monomials monomials of the free couplings
 * @param templates [monomial × efficiency power × radius power × bin], flat
 */
public record PartTemplates(
        String component,
        String label,
        TimeProfile time,
        boolean shifted,
        int[] norms,
        int radius,
        int efficiency,
        PolynomialSet monomials,
        double[] templates) {

    public int radiusPowers() {
        return radius < 0 ? 1 : 3;
    }

    public int efficiencyPowers() {
        return efficiency < 0 ? 1 : 3;
    }
}
