package org.cevnsfit.model;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/** Energy dependence of scalar exchange, Z_eff(T)/E² on atomic electrons and 1/E² on nuclei. */
enum ScalarKinematics implements EnergyDependence {
    INVERSE_SQUARE;

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        a[0] = 0.0;
        a[1] = 0.0;
        a[2] = target instanceof AtomicElectrons atom ? atom.effectiveCharge(recoilEnergyMeV) : 1.0;
    }
}
