package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import java.util.Arrays;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.RecoilTable;

/**
 * Scattering by a magnetic moment of 1e-11 µ_B, πα²/m_e² (1/T − 1/E) Z²F_p² (1e-11)² (ħc)² on nuclei and with Z_eff(T) in the place of Z²F_p² on atomic
 * electrons [cm²/MeV]. Helicity flips, so that it does not interfere with the weak interaction. Source: Vogel and Engel, Phys. Rev. D 39 (1989) 3378.
 *
 * @param name kernel name
 * @param charge Z F_p; null on electrons
 */
record MagneticKernel(String name, NuclearAmplitude charge) implements Kernel {
    private static final double UNIT_MU_B = 1e-11;
    private static final double PREFACTOR_CM2 =
            Math.PI * Math.pow(FINE_STRUCTURE / ELECTRON_MASS_MEV, 2) * HBARC2_MEV2_CM2 * UNIT_MU_B * UNIT_MU_B;

    @Override
    public EnergyDependence dependence() {
        return MagneticKinematics.MASSLESS;
    }

    @Override
    public double[] strengths(RecoilTable at) {
        double[] strengths = new double[at.size()];
        if (charge == null) {
            at.requireElectrons(name);
            Arrays.fill(strengths, PREFACTOR_CM2);
            return strengths;
        }
        double[] z = at.amplitude(charge);
        for (int j = 0; j < strengths.length; j++) strengths[j] = PREFACTOR_CM2 * z[j] * z[j];
        return strengths;
    }
}
