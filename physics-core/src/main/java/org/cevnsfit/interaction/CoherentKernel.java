package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/**
 * Interference of two amplitudes of vector scattering on a nucleus, G_F² m/π (ħc)² · f_k f_l · K(E, T) [cm²/MeV]. Source: Freedman,
 * Phys. Rev. D 9 (1974) 1389.
 *
 * @param name for example {@code pn}
 * @param left f_k
 * @param right f_l
 * @param kinematics K
 */
record CoherentKernel(String name, NuclearAmplitude left, NuclearAmplitude right, RecoilKinematics kinematics)
        implements Kernel {

    private static final double PREFACTOR_CM2_PER_MEV2 =
            FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * HBARC2_MEV2_CM2 / Math.PI;

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof Nuclide nuclide)) throw new IllegalStateException(name + " on " + target.name());
        double amplitudes = left.value(nuclide, recoilEnergyMeV) * right.value(nuclide, recoilEnergyMeV);
        double factor = PREFACTOR_CM2_PER_MEV2 * nuclide.massMeV() * amplitudes;
        kinematics.energyPowers(factor, nuclide.massMeV(), recoilEnergyMeV, a);
    }
}
