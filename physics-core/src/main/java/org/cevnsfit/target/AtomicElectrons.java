package org.cevnsfit.target;

import org.cevnsfit.constants.PhysicalConstants;

/**
 * The electrons of one atom in the free-electron approximation with stepping: Z_eff(T) = Σ n_i θ(T − B_i).
 *
 * @param name element, for example {@code Cs}
 * @param bindingEnergiesMeV B_i of the subshells [MeV]
 * @param occupations n_i, electrons per subshell, same order
 * @param response ratio of bound to free electrons for the weak current
 */
public record AtomicElectrons(String name, double[] bindingEnergiesMeV, int[] occupations, AtomicResponse response)
        implements Target {

    /** Electrons without a known response of the bound state. */
    public AtomicElectrons(String name, double[] bindingEnergiesMeV, int[] occupations) {
        this(name, bindingEnergiesMeV, occupations, AtomicResponse.FREE);
    }

    public AtomicElectrons {
        if (bindingEnergiesMeV.length != occupations.length) {
            throw new IllegalStateException(name + ": " + bindingEnergiesMeV.length + " binding energies but "
                    + occupations.length + " occupations");
        }
        bindingEnergiesMeV = bindingEnergiesMeV.clone();
        occupations = occupations.clone();
    }

    @Override
    public double massMeV() {
        return PhysicalConstants.ELECTRON_MASS_MEV;
    }

    @Override
    public Recoil recoil() {
        return Recoil.ELECTRON;
    }

    /** @return Z_eff, the number of electrons that can be knocked out with recoil energy T; T = B_i counts */
    public int effectiveCharge(double recoilEnergyMeV) {
        int charge = 0;
        for (int i = 0; i < occupations.length; i++) {
            if (recoilEnergyMeV >= bindingEnergiesMeV[i]) charge += occupations[i];
        }
        return charge;
    }

    /** @return weak scattering on the bound electrons over that on free electrons in steps, 1 where no table says so */
    public double weakResponse(double recoilEnergyMeV) {
        return response.at(recoilEnergyMeV);
    }
}
