package org.cevnsfit.detector;

import java.io.Serializable;

/**
 * An analytic spectrum of the reconstructed energy, integrated over the energy bins, as a function of its coordinates: what moves it beside its height. The
 * integral is a Gauss-Legendre sum per bin, whose derivatives with respect to the coordinates are exact.
 */
public sealed interface EnergyCurve extends Serializable permits ExponentialCurve, GaussianCurve {
    /** @return number of energy bins */
    int bins();

    /** @return number of coordinates */
    int coordinates();

    /**
     * @param at coordinates
     * @param counts receives the integral over each bin, shape [bins]
     * @param first receives ∂/∂coordinate, shape [coordinates][bins], or null
     * @param second receives the second derivatives, packed upper triangle of coordinates, same second dimension; null with {@code first}
     */
    void counts(double[] at, double[] counts, double[][] first, double[][] second);
}
