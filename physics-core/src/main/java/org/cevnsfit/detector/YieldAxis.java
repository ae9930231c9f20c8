package org.cevnsfit.detector;

import java.io.Serializable;

/**
 * Whole numbers of a yield nuisance at which a response is given.
 *
 * @param effect LIGHT_YIELD or CHARGE_YIELD
 * @param lowest first node, zero or below
 * @param nodes number of nodes, zero among them
 */
public record YieldAxis(ResponseEffect effect, int lowest, int nodes) implements Serializable {
    public YieldAxis {
        boolean yield = effect == ResponseEffect.LIGHT_YIELD || effect == ResponseEffect.CHARGE_YIELD;
        if (!yield || lowest > 0 || lowest + nodes <= 0) {
            throw new IllegalStateException(effect + " from " + lowest + " with " + nodes + " nodes");
        }
    }

    /** @return largest distance from zero that nodes reach on both sides */
    int reach() {
        return Math.min(-lowest, lowest + nodes - 1);
    }
}
