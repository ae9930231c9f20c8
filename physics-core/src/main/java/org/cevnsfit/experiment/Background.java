package org.cevnsfit.experiment;

import java.io.Serializable;
import org.cevnsfit.detector.TimeProfile;

/**
 * A component that does not depend on the couplings: counts per energy bin (summed over all time bins at zero time shift)
 * times a time profile.
 *
 * @param name component name that norm pulls refer to
 * @param energyCounts expected counts per energy bin when the profile's fractions sum to one over the bins; the profile
 *     carries what the time selection keeps
 * @param time time profile of the component
 */
public record Background(String name, double[] energyCounts, TimeProfile time) implements Serializable {
    public Background {
        energyCounts = energyCounts.clone();
    }
}
