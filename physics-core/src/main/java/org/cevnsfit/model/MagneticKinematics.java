package org.cevnsfit.model;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/** Z_eff(T) (1/T − 1/E) on atomic electrons and 1/T − 1/E on nuclei, energy dependence of scattering by a magnetic moment. */
enum MagneticKinematics implements EnergyDependence {
    MASSLESS;

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        double charge = target instanceof AtomicElectrons atom ? atom.effectiveCharge(recoilEnergyMeV) : 1.0;
        a[0] = charge / recoilEnergyMeV;
        a[1] = -charge;
        a[2] = 0.0;
    }
}
