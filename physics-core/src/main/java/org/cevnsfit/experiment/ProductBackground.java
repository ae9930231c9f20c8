package org.cevnsfit.experiment;

import org.cevnsfit.detector.TimeProfile;

/**
 * Counts per energy bin (summed over all time bins at zero time shift) times a time profile.
 *
 * @param name component name that norm pulls refer to
 * @param energyCounts expected counts per energy bin when the profile's fractions sum to one over the bins; the profile
 *     carries what the time selection keeps
 * @param time time profile of the component
 */
public record ProductBackground(String name, double[] energyCounts, TimeProfile time) implements Background {
    public ProductBackground {
        energyCounts = energyCounts.clone();
    }
}
