package org.cevnsfit.detector;

import java.io.Serializable;

/**
 * Fraction of a component's events in each time bin, as a function of a common time shift.
 */
public interface TimeProfile extends Serializable {
    /** @return number of time bins */
    int timeBins();

    /** @return true if the fractions depend on the shift */
    boolean shiftable();

    /**
     * Fractions and their exact first and second derivatives (of this interpolated function) with respect to the shift.
     *
     * @param shiftUs the profile is evaluated at t − shift [µs]
     * @param fraction receives the fraction per bin, shape [timeBins]
     * @param first receives d/dshift [1/µs], or null
     * @param second receives d²/dshift² [1/µs²], or null
     */
    void fractions(double shiftUs, double[] fraction, double[] first, double[] second);
}
