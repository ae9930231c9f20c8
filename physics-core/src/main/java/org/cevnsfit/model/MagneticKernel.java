package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Photon exchange through a magnetic moment of 1e-11 µ_B, πα²/m_e² (1e-11)² (ħc)² · Q² · bracket [cm²/MeV], Q = Z F_p on nuclei and 1 on each of Z_eff atomic
 * electrons. The bracket is {@link MagneticKinematics} for active neutrinos and {@link UpScatteringBracket#DIPOLE} into a massive lepton. Helicity flips, so
 * that it does not interfere with the weak interaction. Sources: Vogel and Engel, Phys. Rev. D 39 (1989) 3378; arXiv:2501.17843.
 *
 * @param name kernel name
 * @param charge Q
 * @param dependence bracket, and Z_eff on electrons
 */
record MagneticKernel(String name, TargetCharge charge, EnergyDependence dependence) implements Kernel {
    private static final double UNIT_MU_B = 1e-11;
    private static final double PREFACTOR_CM2 =
            Math.PI * Math.pow(FINE_STRUCTURE / ELECTRON_MASS_MEV, 2) * HBARC2_MEV2_CM2 * UNIT_MU_B * UNIT_MU_B;

    static MagneticKernel of(PhysicsSettings physics, Recoil recoil, ShapePoint shape, EnergyDependence dependence) {
        return switch (recoil) {
            case NUCLEUS -> {
                NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
                var protons = new TargetCharge.Nucleus(new NuclearAmplitude.Protons(density));
                yield new MagneticKernel("mm", protons, dependence);
            }
            case ELECTRON -> new MagneticKernel("emm", new TargetCharge.Electron(), dependence);
        };
    }

    @Override
    public double[] strengths(RecoilTable at) {
        double[] charges = charge.values(name, at);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) strengths[j] = PREFACTOR_CM2 * charges[j] * charges[j];
        return strengths;
    }
}
