package org.cevnsfit.detector;

import java.io.Serializable;
import org.cevnsfit.settings.Settings;

/**
 * Probability that an event at time t is selected: 1 up to the end of the plateau t_0, exp(−λ (t − t_0)) after it.
 * Source for CsI[Na]: arXiv:2110.07730.
 *
 * @param plateauEndUs t_0 [µs]
 * @param decayPerUs λ [1/µs]
 */
public record TimeEfficiency(double plateauEndUs, double decayPerUs) implements Serializable {

    /** Every event is selected. */
    public static final TimeEfficiency NONE = new TimeEfficiency(Double.MAX_VALUE, 0.0);

    /** Reads the keys {@code plateau-end-us} and {@code decay-per-us}. */
    public static TimeEfficiency read(Settings section) {
        return new TimeEfficiency(
                section.number("plateau-end-us", 0, Double.MAX_VALUE),
                section.number("decay-per-us", 0, Double.MAX_VALUE));
    }

    /** @return efficiency, dimensionless */
    public double at(double timeUs) {
        return timeUs <= plateauEndUs ? 1.0 : Math.exp(-decayPerUs * (timeUs - plateauEndUs));
    }
}
