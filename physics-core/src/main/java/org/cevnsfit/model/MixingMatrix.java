package org.cevnsfit.model;

import java.io.Serializable;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.complex.ComplexUtils;
import org.cevnsfit.settings.Settings;

/**
 * Lepton mixing, ν_a = Σ_j U_aj ν_j, with U = R_23 · R_13(δ) · R_12 · diag(1, e^{iα_21/2}, e^{iα_31/2}) as in the Review of Particle Physics.
 *
 * @param sin2Theta12 sin²θ_12
 * @param sin2Theta13 sin²θ_13
 * @param sin2Theta23 sin²θ_23
 * @param deltaCpRad δ_CP [rad]
 * @param alpha21Rad Majorana phase α_21 [rad]
 * @param alpha31Rad Majorana phase α_31 [rad]
 */
public record MixingMatrix(
        double sin2Theta12,
        double sin2Theta13,
        double sin2Theta23,
        double deltaCpRad,
        double alpha21Rad,
        double alpha31Rad)
        implements Serializable {

    /** @return angles of the oscillation fits without phases */
    public static MixingMatrix standard() {
        return new MixingMatrix(0.307, 0.0220, 0.572, 0.0, 0.0, 0.0);
    }

    /** @return the mixing of a section; what it leaves out is as in {@link #standard()} */
    static MixingMatrix read(Settings section) {
        MixingMatrix standard = standard();
        return new MixingMatrix(
                fraction(section, "sin2-theta12", standard.sin2Theta12),
                fraction(section, "sin2-theta13", standard.sin2Theta13),
                fraction(section, "sin2-theta23", standard.sin2Theta23),
                section.numberOr("delta-CP-rad", standard.deltaCpRad),
                section.numberOr("alpha21-rad", standard.alpha21Rad),
                section.numberOr("alpha31-rad", standard.alpha31Rad));
    }

    private static double fraction(Settings section, String key, double absent) {
        return section.has(key) ? section.number(key, 0.0, 1.0) : absent;
    }

    /** @return U, shape [flavour][mass] */
    public Complex[][] matrix() {
        double s12 = Math.sqrt(sin2Theta12);
        double c12 = Math.sqrt(1.0 - sin2Theta12);
        double s13 = Math.sqrt(sin2Theta13);
        double c13 = Math.sqrt(1.0 - sin2Theta13);
        double s23 = Math.sqrt(sin2Theta23);
        double c23 = Math.sqrt(1.0 - sin2Theta23);
        Complex phase = ComplexUtils.polar2Complex(1.0, deltaCpRad);
        Complex[][] u = {
            {real(c12 * c13), real(s12 * c13), phase.conjugate().multiply(s13)},
            {
                phase.multiply(-c12 * s23 * s13).subtract(s12 * c23),
                phase.multiply(-s12 * s23 * s13).add(c12 * c23),
                real(s23 * c13)
            },
            {
                phase.multiply(-c12 * c23 * s13).add(s12 * s23),
                phase.multiply(-s12 * c23 * s13).subtract(c12 * s23),
                real(c23 * c13)
            }
        };
        for (Complex[] row : u) {
            row[1] = row[1].multiply(ComplexUtils.polar2Complex(1.0, 0.5 * alpha21Rad));
            row[2] = row[2].multiply(ComplexUtils.polar2Complex(1.0, 0.5 * alpha31Rad));
        }
        return u;
    }

    private static Complex real(double value) {
        return new Complex(value);
    }
}
