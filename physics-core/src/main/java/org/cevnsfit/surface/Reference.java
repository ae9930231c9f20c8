package org.cevnsfit.surface;

import java.io.Serializable;

/**
 * The minimum that Δχ² counts from.
 *
 * @param chi2 minimum of −2 ln λ; +∞ if unknown
 * @param position its axis values in the order of the surface's axes; empty if unknown
 */
public record Reference(double chi2, double[] position) implements Serializable {

    public Reference {
        if (Double.isNaN(chi2) || chi2 == Double.NEGATIVE_INFINITY) {
            throw new IllegalStateException("reference chi2 is " + chi2);
        }
        position = position.clone();
    }

    /** @return no global fit at hand: the lowest grid point becomes the reference */
    public static Reference unknown() {
        return new Reference(Double.POSITIVE_INFINITY, new double[0]);
    }

    /** @return a minimum whose position on these axes is not known */
    public static Reference value(double chi2) {
        return new Reference(chi2, new double[0]);
    }

    /** @return a minimum at the given axis values */
    public static Reference at(double chi2, double... position) {
        return new Reference(chi2, position);
    }

    @Override
    public double[] position() {
        return position.clone();
    }

    public boolean hasPosition() {
        return position.length > 0;
    }
}
