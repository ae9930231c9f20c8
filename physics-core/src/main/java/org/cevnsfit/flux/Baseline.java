package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * How far neutrinos travel from where they are born to the detector.
 *
 * @param distanceM mean distance L [m]
 * @param spreadM standard deviation of L over source and detector [m]
 */
public record Baseline(double distanceM, double spreadM) implements Serializable {
    public Baseline {
        if (!(distanceM > 0.0 && spreadM >= 0.0)) {
            throw new IllegalStateException("a baseline of " + distanceM + " m with a spread of " + spreadM + " m");
        }
    }
}
