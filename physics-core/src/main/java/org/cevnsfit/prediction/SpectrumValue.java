package org.cevnsfit.prediction;

import java.io.Serializable;

/**
 * A quantity of an analytic spectrum at nuisance x: nominal + slope · x.
 *
 * @param nominal value at x = 0
 * @param slope change per unit of the nuisance
 * @param pull local index of the nuisance, −1 if none moves it
 */
public record SpectrumValue(double nominal, double slope, int pull) implements Serializable {
    /** @return the value at the local parameters */
    public double at(double[] x) {
        return pull < 0 ? nominal : nominal + slope * x[pull];
    }
}
