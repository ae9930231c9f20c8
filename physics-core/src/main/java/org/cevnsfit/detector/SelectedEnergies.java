package org.cevnsfit.detector;

import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;

/**
 * The energies outside which nothing is selected.
 *
 * @param minimumKeVee lower end [keVee]
 * @param maximumKeVee upper end [keVee]
 */
record SelectedEnergies(double minimumKeVee, double maximumKeVee) implements Serializable {
    /** a recoil selected less often than this counts as never selected */
    private static final double NEVER = 1e-15;

    /**
     * @param selection probability that an energy [keVee] is selected in any bin
     * @param middleKeVee an energy that is selected
     */
    static SelectedEnergies of(DoubleUnaryOperator selection, double middleKeVee) {
        return new SelectedEnergies(crossing(selection, middleKeVee, 0.5), crossing(selection, middleKeVee, 2.0));
    }

    /** @return where f falls to NEVER, walking from a start by powers of a factor */
    private static double crossing(DoubleUnaryOperator f, double start, double factor) {
        double inside = start;
        while (f.applyAsDouble(inside * factor) > NEVER) inside *= factor;
        return QuenchedRecoils.bisect(x -> f.applyAsDouble(x) - NEVER, inside, inside * factor);
    }
}
