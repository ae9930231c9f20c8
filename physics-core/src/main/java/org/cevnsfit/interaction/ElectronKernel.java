package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/**
 * Part of neutrino scattering on atomic electrons, Z_eff(T) · G_F² m_e/(2π) (ħc)² · [l + r (1 − T/E)² − i m_e T/E²] · P(T)^n
 * [cm²/MeV], where P = 1/(√2 G_F (2 m_e T + M²)) is the exchange of a mediator. Source: Vogel and Engel, Phys. Rev. D 39
 * (1989) 3378.
 *
 * @param name for example {@code eLL}
 * @param left l, weight of left-handed electrons
 * @param right r, weight of right-handed electrons
 * @param interference i, weight of left-right interference
 * @param exchanges n, how many amplitudes carry the mediator: 0, 1, 2
 * @param mediatorMassMeV M [MeV]; without meaning for n = 0
 */
record ElectronKernel(
        String name, double left, double right, double interference, int exchanges, double mediatorMassMeV)
        implements Kernel {

    private static final double PREFACTOR_CM2_PER_MEV =
            FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * ELECTRON_MASS_MEV * HBARC2_MEV2_CM2 / (2.0 * Math.PI);

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof AtomicElectrons atom)) throw new IllegalStateException(name + " on " + target.name());
        double t = recoilEnergyMeV;
        double factor = PREFACTOR_CM2_PER_MEV * atom.effectiveCharge(t);
        for (int n = 0; n < exchanges; n++) factor *= Propagator.overFermi(ELECTRON_MASS_MEV, t, mediatorMassMeV);
        a[0] = factor * (left + right);
        a[1] = -2.0 * factor * right * t;
        a[2] = factor * t * (right * t - interference * ELECTRON_MASS_MEV);
    }
}
