package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

/**
 * Part of neutrino scattering on atomic electrons, G_F² m_e/(2π) (ħc)² · Z_eff(T) [l + r (1 − T/E)² − i m_e T/E²] · P(T)^n [cm²/MeV],
 * where P = 1/(√2 G_F (2 m_e T + M²)) is the exchange of a mediator. Source: Vogel and Engel, Phys. Rev. D 39 (1989) 3378.
 *
 * @param name for example {@code eLL}
 * @param dependence Z_eff and the bracket
 * @param exchanges n, how many amplitudes carry the mediator: 0, 1, 2
 * @param mediatorMassMeV M [MeV]; without meaning for n = 0
 */
record ElectronKernel(String name, ElectronKinematics dependence, int exchanges, double mediatorMassMeV)
        implements Kernel {

    private static final double PREFACTOR_CM2_PER_MEV =
            FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * ELECTRON_MASS_MEV * HBARC2_MEV2_CM2 / (2.0 * Math.PI);

    @Override
    public double[] strengths(RecoilTable at) {
        at.requireElectrons(name);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) {
            double strength = PREFACTOR_CM2_PER_MEV;
            for (int n = 0; n < exchanges; n++)
                strength *= Propagator.overFermi(ELECTRON_MASS_MEV, at.recoilMeV(j), mediatorMassMeV);
            strengths[j] = strength;
        }
        return strengths;
    }
}
