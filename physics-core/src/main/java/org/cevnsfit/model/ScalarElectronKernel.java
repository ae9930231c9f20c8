package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.Propagator;
import org.cevnsfit.interaction.RecoilTable;

/**
 * Scalar exchange with atomic electrons at unit coupling, Z_eff m_e² T (1 + T/(2m_e)) / (4π E² (2 m_e T + M²)²) (ħc)² [cm²/MeV].
 * Source: arXiv:1604.01025.
 *
 * @param name kernel name
 * @param mediatorMassMeV M [MeV]
 */
record ScalarElectronKernel(String name, double mediatorMassMeV) implements Kernel {
    @Override
    public EnergyDependence dependence() {
        return ScalarKinematics.INVERSE_SQUARE;
    }

    @Override
    public double[] strengths(RecoilTable at) {
        at.requireElectrons(name);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) {
            double t = at.recoilMeV(j);
            double exchange = ELECTRON_MASS_MEV * Propagator.perMeV2(ELECTRON_MASS_MEV, t, mediatorMassMeV);
            double spin = 1.0 + t / (2.0 * ELECTRON_MASS_MEV);
            strengths[j] = HBARC2_MEV2_CM2 * t * spin * exchange * exchange / (4.0 * Math.PI);
        }
        return strengths;
    }
}
