package org.cevnsfit.target;

import java.io.Serializable;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;

/**
 * Responses of a nucleus from the nuclear shell model, F(u) = exp(−u/2) Σ_i c_i u^i with u = q² b²/2: M counts nucleons, M_p(0) = Z and M_n(0) = N; Φ''
 * comes from the coupling of their spins to their orbits. Source: arXiv:2007.08529.
 *
 * @param oscillatorLengthFm b [fm]
 * @param protonCharge Σ c_i u^i of M_p
 * @param neutronCharge Σ c_i u^i of M_n
 * @param protonSpinOrbit Σ c_i u^i of Φ''_p
 * @param neutronSpinOrbit Σ c_i u^i of Φ''_n
 */
public record NuclearResponses(
        double oscillatorLengthFm,
        PolynomialFunction protonCharge,
        PolynomialFunction neutronCharge,
        PolynomialFunction protonSpinOrbit,
        PolynomialFunction neutronSpinOrbit)
        implements Serializable {

    /** From coefficients of protons plus neutrons and of protons minus neutrons. */
    static NuclearResponses ofIsospin(
            double oscillatorLengthFm,
            double[] chargeSum,
            double[] chargeDifference,
            double[] orbitSum,
            double[] orbitDifference) {
        return new NuclearResponses(
                oscillatorLengthFm,
                half(chargeSum, chargeDifference, 1.0),
                half(chargeSum, chargeDifference, -1.0),
                half(orbitSum, orbitDifference, 1.0),
                half(orbitSum, orbitDifference, -1.0));
    }

    private static PolynomialFunction half(double[] sum, double[] difference, double sign) {
        double[] c = new double[sum.length];
        for (int i = 0; i < c.length; i++) c[i] = 0.5 * (sum[i] + sign * difference[i]);
        return new PolynomialFunction(c);
    }

    /**
     * @param response one of the four
     * @param momentumTransfer2PerFm2 q² = 2mT [fm^-2]
     * @return F(u), dimensionless
     */
    public double value(PolynomialFunction response, double momentumTransfer2PerFm2) {
        double u = 0.5 * momentumTransfer2PerFm2 * oscillatorLengthFm * oscillatorLengthFm;
        return Math.exp(-0.5 * u) * response.value(u);
    }
}
