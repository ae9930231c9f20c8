package org.cevnsfit.model;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/**
 * Tensor scattering as if the whole nucleus were one point-like fermion of charge C_T, with prefactor G_F² m/π: 2 C_T² (1 − T/E − mT/(4E²)) and ∓½ C_S C_T T/E,
 * the upper sign for neutrinos. Source: Lindner et al., arXiv:1612.04150.
 */
enum LegacyTensorKinematics implements EnergyDependence {
    /** of C_T² */
    TENSOR,
    /** of C_S C_T; its coefficient is −½ for neutrinos and ½ for antineutrinos */
    INTERFERENCE;

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof Nuclide nuclide)) throw new IllegalStateException("nucleons of " + target.name());
        double t = recoilEnergyMeV;
        a[0] = this == TENSOR ? 2.0 : 0.0;
        a[1] = this == TENSOR ? -2.0 * t : t;
        a[2] = this == TENSOR ? -0.5 * nuclide.massMeV() * t : 0.0;
    }
}
