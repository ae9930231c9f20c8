package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

/**
 * Part of neutrino scattering on atomic electrons, G_F² m_e/(2π) (ħc)² · h_k h_l · Z_eff(T) Σ_n a_n(T) E^-n [cm²/MeV]. Source: Vogel and Engel, Phys. Rev.
 * D 39 (1989) 3378.
 *
 * @param name for example {@code eLL}
 * @param left h_k
 * @param right h_l
 * @param dependence Z_eff and the bracket
 */
public record ElectronKernel(String name, ElectronAmplitude left, ElectronAmplitude right, EnergyDependence dependence)
        implements Kernel {

    private static final double PREFACTOR_CM2_PER_MEV =
            FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * ELECTRON_MASS_MEV * HBARC2_MEV2_CM2 / (2.0 * Math.PI);

    @Override
    public double[] strengths(RecoilTable at) {
        at.requireElectrons(name);
        double[] k = left.values(at);
        double[] l = right.values(at);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) strengths[j] = PREFACTOR_CM2_PER_MEV * k[j] * l[j];
        return strengths;
    }
}
