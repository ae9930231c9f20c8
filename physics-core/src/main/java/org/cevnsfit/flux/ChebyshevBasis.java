package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;

/**
 * Smooth weights w(E) of a spectrum as Chebyshev series Σ_n c_n T_n(x), x = 2E/E_max − 1: spectra φ T_n that never change, and the c_n of any w. The error falls by a factor that is the
 * larger the farther the singularities of w lie from the real axis; for the conversion of neutrinos in the Sun by about two for each further term.
 */
final class ChebyshevBasis implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int terms;
    private final double[] energiesMeV; // zeros of T_terms
    private final double[][] transform; // [n][node]

    /**
     * @param endMeV E_max [MeV]
     * @param terms number of T_n
     */
    ChebyshevBasis(double endMeV, int terms) {
        this.terms = terms;
        energiesMeV = new double[terms];
        transform = new double[terms][terms];
        for (int j = 0; j < terms; j++) {
            double angle = Math.PI * (j + 0.5) / terms;
            energiesMeV[j] = 0.5 * endMeV * (1.0 + Math.cos(angle));
            for (int n = 0; n < terms; n++) transform[n][j] = (n == 0 ? 1.0 : 2.0) / terms * Math.cos(n * angle);
        }
    }

    /** @return c_n, the series that agrees with w at {@code terms} energies */
    double[] coefficients(DoubleUnaryOperator weight) {
        double[] coefficients = new double[terms];
        for (int j = 0; j < terms; j++) {
            double at = weight.applyAsDouble(energiesMeV[j]);
            for (int n = 0; n < terms; n++) coefficients[n] += transform[n][j] * at;
        }
        return coefficients;
    }
}
