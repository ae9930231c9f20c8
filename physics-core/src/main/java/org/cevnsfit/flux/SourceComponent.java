package org.cevnsfit.flux;

import java.io.Serializable;
import org.cevnsfit.constants.Flavour;

/**
 * One component of a neutrino source: a flavour with an energy spectrum φ(E) normalised to one. A source knows nothing of
 * kernels; it offers the moments that every cross section Σ_n a_n(T) E^-n needs.
 */
public interface SourceComponent extends Serializable {
    /** @return unique in its source, for example {@code nu_mu}; time profiles refer to it */
    String name();

    Flavour flavour();

    /** @return neutrinos of this component through 1 cm² during the exposure [1/cm²] */
    double fluencePerCm2();

    /**
     * Φ_n = ∫_{E_min}^∞ φ(E) E^-n dE for n = 0, 1, 2 with unit-normalised φ.
     *
     * @param minimumEnergyMeV E_min [MeV]
     * @param moments receives Φ_0, Φ_1, Φ_2 [MeV^-n]
     */
    void moments(double minimumEnergyMeV, double[] moments);

    /** @return the spectrum vanishes above this energy [MeV] */
    double maximumEnergyMeV();

    /** @return energies at which the moments are not smooth in E_min (lines, end points) [MeV] */
    double[] breakpointsMeV();

    /** @return this component with φ(E) ⟨sin²(κ/E)⟩ in the place of φ(E), which is no longer normalised to one */
    default SourceComponent oscillating(Oscillation oscillation) {
        throw new IllegalStateException("component " + name() + " has no spectrum to oscillate");
    }
}
