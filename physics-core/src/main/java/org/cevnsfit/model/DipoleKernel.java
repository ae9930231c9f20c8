package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.RecoilTable;

/**
 * Photon exchange through a transition magnetic moment of 1e-11 µ_B into a lepton of mass M, πα²/m_e² (ħc)² · Q² · bracket [cm²/MeV], with Q = Z F_p on
 * nuclei and 1 on each of Z_eff atomic electrons. M = 0 is the magnetic moment of active neutrinos.
 *
 * @param name kernel name
 * @param charge Q
 * @param finalMassMeV M [MeV]
 */
record DipoleKernel(String name, TargetCharge charge, double finalMassMeV) implements Kernel {
    private static final double UNIT_MU_B = 1e-11;
    private static final double PREFACTOR_CM2 =
            Math.PI * Math.pow(UNIT_MU_B * FINE_STRUCTURE / ELECTRON_MASS_MEV, 2) * HBARC2_MEV2_CM2;

    @Override
    public EnergyDependence dependence() {
        return new UpScattering(UpScatteringBracket.DIPOLE, finalMassMeV);
    }

    @Override
    public double[] strengths(RecoilTable at) {
        double[] charges = charge.values(name, at);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) strengths[j] = PREFACTOR_CM2 * (charges[j] * charges[j]);
        return strengths;
    }
}
