package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.detector.EnergyCurve;

/**
 * An additive part of an experiment's prediction that is an analytic function of its own nuisances: Π_i factor_i × curve_b(coordinates) in energy bin b times
 * a fraction per time bin.
 *
 * @param component name of the background
 * @param factors multiply the curve: a height, and what a tied line takes from another
 * @param curve counts per energy bin
 * @param coordinates of the curve, in its order
 * @param fraction in each time bin
 */
public record SpectrumPart(
        String component,
        List<SpectrumValue> factors,
        EnergyCurve curve,
        List<SpectrumValue> coordinates,
        double[] fraction)
        implements Serializable {
    public SpectrumPart {
        factors = List.copyOf(factors);
        coordinates = List.copyOf(coordinates);
        fraction = fraction.clone();
        if (coordinates.size() != curve.coordinates()) {
            throw new IllegalStateException(component + ": " + coordinates.size() + " coordinates");
        }
    }

    @Override
    public double[] fraction() {
        return fraction.clone();
    }
}
