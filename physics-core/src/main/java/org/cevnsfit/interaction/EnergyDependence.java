package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.target.Target;

/**
 * How a kernel depends on the neutrino energy, Σ_n a_n(T) E^-n, n = 0, 1, 2, for E ≥ E_min(T). Holds whatever has steps in T (atomic shells) and
 * nothing that is smooth in T and changes with a shape parameter (form factors, the exchange of a mediator), so that it is folded with
 * source and detector once for all slices. Equal objects are the same dependence.
 */
public interface EnergyDependence extends Serializable {
    /**
     * @param target what is hit
     * @param recoilEnergyMeV T [MeV]
     * @param a receives a_0, a_1, a_2 [MeV^n]
     */
    void energyPowers(Target target, double recoilEnergyMeV, double[] a);

    /** @return E_min(T) [MeV]; the massless elastic one (T + √(T² + 2mT))/2 unless the final state is massive */
    default double minimumNeutrinoEnergyMeV(Target target, double recoilEnergyMeV) {
        double t = recoilEnergyMeV;
        return 0.5 * (t + Math.sqrt(t * t + 2.0 * target.massMeV() * t));
    }
}
