package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.target.Target;

/**
 * One building block of a recoil spectrum: dσ_k/dT = Σ_n a_n(T) E^-n, n = 0, 1, 2, for E ≥ E_min(T). Knows neither couplings
 * nor fluxes; folded once with a source and a detector it becomes a template.
 */
public interface Kernel extends Serializable {
    /** @return unique within a model, for example {@code pp}; kernels with equal names are equal */
    String name();

    /**
     * @param target what is hit
     * @param recoilEnergyMeV T [MeV]
     * @param a receives a_0, a_1, a_2 [cm²/MeV · MeV^n]
     */
    void energyPowers(Target target, double recoilEnergyMeV, double[] a);

    /** @return E_min(T) [MeV]; the massless elastic one (T + √(T² + 2mT))/2 unless the final state is massive */
    default double minimumNeutrinoEnergyMeV(Target target, double recoilEnergyMeV) {
        double t = recoilEnergyMeV;
        return 0.5 * (t + Math.sqrt(t * t + 2.0 * target.massMeV() * t));
    }
}
