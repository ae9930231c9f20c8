package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/**
 * Scalar exchange with atomic electrons at unit coupling, Z_eff m_e² T (1 + T/(2m_e)) / (4π E² (2 m_e T + M²)²) (ħc)² [cm²/MeV].
 * Source: arXiv:1604.01025.
 *
 * @param name kernel name
 * @param mediatorMassMeV M [MeV]
 */
record ScalarElectronKernel(String name, double mediatorMassMeV) implements Kernel {
    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof AtomicElectrons atom)) throw new IllegalStateException(name + " on " + target.name());
        double t = recoilEnergyMeV;
        double exchange = ELECTRON_MASS_MEV * Propagator.perMeV2(ELECTRON_MASS_MEV, t, mediatorMassMeV);
        double spin = 1.0 + t / (2.0 * ELECTRON_MASS_MEV);
        a[0] = 0.0;
        a[1] = 0.0;
        a[2] = HBARC2_MEV2_CM2 * atom.effectiveCharge(t) * t * spin * exchange * exchange / (4.0 * Math.PI);
    }
}
