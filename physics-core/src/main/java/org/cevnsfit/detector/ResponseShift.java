package org.cevnsfit.detector;

import java.io.Serializable;

/**
 * How far a response is from its nominal state.
 *
 * @param efficiency in steps of the released variation, −1, 0 and +1 are the released curves
 * @param quenching x of {@link QuenchingFactor#shifted}
 * @param thresholdKeVee edges of the energy bins and efficiency move up by this much [keVee]
 * @param resolution x in σ → σ (1 + x)
 */
public record ResponseShift(double efficiency, double quenching, double thresholdKeVee, double resolution)
        implements Serializable {

    /** The nominal response. */
    public static final ResponseShift NONE = new ResponseShift(0, 0, 0, 0);

    /** @return a copy with one effect at another value */
    public ResponseShift with(ResponseEffect effect, double x) {
        return switch (effect) {
            case EFFICIENCY -> new ResponseShift(x, quenching, thresholdKeVee, resolution);
            case QUENCHING -> new ResponseShift(efficiency, x, thresholdKeVee, resolution);
            case THRESHOLD -> new ResponseShift(efficiency, quenching, x, resolution);
            case RESOLUTION -> new ResponseShift(efficiency, quenching, thresholdKeVee, x);
            case LIGHT_YIELD, CHARGE_YIELD -> throw new IllegalStateException(effect + " is no shift of P(bin | T)");
        };
    }
}
