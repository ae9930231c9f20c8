package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.target.Target;

/**
 * One building block of a recoil spectrum: dσ_k/dT = s(T) Σ_n a_n(T) E^-n for E ≥ E_min(T). The strength s is smooth in T and may change with the
 * shape point; the energy dependence Σ_n a_n E^-n usually does not. Knows neither couplings nor fluxes; folded with a source and
 * a detector it becomes a template. Equal kernels have equal templates.
 */
public interface Kernel extends Serializable {
    /** @return unique within a model, for example {@code pp}; a template is kept by it */
    String name();

    /** @return Σ_n a_n(T) E^-n */
    EnergyDependence dependence();

    /**
     * s at many recoil energies of one target.
     *
     * @param at target, recoil energies T and what kernels share there
     * @return s(T) [cm²/MeV], analytic around T > 0 as form factors and propagators are; shape [recoil energies]
     */
    double[] strengths(RecoilTable at);

    /**
     * s a_n at one recoil energy.
     *
     * @param target what is hit
     * @param recoilEnergyMeV T [MeV]
     * @param a receives s a_0, s a_1, s a_2 [cm²/MeV · MeV^n]
     */
    default void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        double strength = strengths(new RecoilTable(target, new double[] {recoilEnergyMeV}))[0];
        dependence().energyPowers(target, recoilEnergyMeV, a);
        for (int n = 0; n < a.length; n++) a[n] *= strength;
    }

    /** @return false if the strength on this target is zero at every recoil energy, as spin-dependent ones are on nuclei of spin 0 */
    default boolean actsOn(Target target) {
        return true;
    }

    /** @return E_min(T) [MeV] */
    default double minimumNeutrinoEnergyMeV(Target target, double recoilEnergyMeV) {
        return dependence().minimumNeutrinoEnergyMeV(target, recoilEnergyMeV);
    }
}
