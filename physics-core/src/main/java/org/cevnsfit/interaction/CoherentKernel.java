package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/**
 * Two amplitudes of coherent scattering on a nucleus, G_F² m/π (ħc)² · f_k f_l · K(E, T) [cm²/MeV]. Source: Freedman, Phys. Rev. D 9
 * (1974) 1389.
 *
 * @param name for example {@code pn}
 * @param left f_k
 * @param right f_l
 * @param dependence K, for example the kinematic factor of vector scattering
 */
public record CoherentKernel(String name, NuclearAmplitude left, NuclearAmplitude right, EnergyDependence dependence)
        implements Kernel {

    private static final double PREFACTOR_CM2_PER_MEV2 =
            FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * HBARC2_MEV2_CM2 / Math.PI;

    @Override
    public double[] strengths(RecoilTable at) {
        double prefactor = PREFACTOR_CM2_PER_MEV2 * at.nuclide(name).massMeV();
        double[] k = at.amplitude(left);
        double[] l = at.amplitude(right);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) strengths[j] = prefactor * (k[j] * l[j]);
        return strengths;
    }

    @Override
    public boolean actsOn(Target target) {
        return target instanceof Nuclide nuclide && left.actsOn(nuclide) && right.actsOn(nuclide);
    }
}
