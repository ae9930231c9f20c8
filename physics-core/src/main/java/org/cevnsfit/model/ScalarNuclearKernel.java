package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.DOWN_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;
import static org.cevnsfit.constants.PhysicalConstants.NEUTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.PROTON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.UP_MASS_MEV;

import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.Propagator;
import org.cevnsfit.interaction.RecoilTable;

/**
 * Scalar exchange with a nucleus at unit coupling, m² T C² / (4π E² (2mT + M²)²) (ħc)², C = Σ_q [Z (m_p/m_q) f_q^p F_p + N (m_n/m_q)
 * f_q^n F_n] [cm²/MeV]. Nucleon factors f_q: Hoferichter et al., arXiv:1506.04142.
 *
 * @param name kernel name
 * @param density form factors
 * @param mediatorMassMeV M [MeV]
 */
record ScalarNuclearKernel(String name, NuclearDensity density, double mediatorMassMeV) implements Kernel {
    /** Σ_q (m_p/m_q) f_q^p */
    static final double PROTON_FACTOR = PROTON_MASS_MEV * (0.0208 / UP_MASS_MEV + 0.0411 / DOWN_MASS_MEV);
    /** Σ_q (m_n/m_q) f_q^n */
    static final double NEUTRON_FACTOR = NEUTRON_MASS_MEV * (0.0189 / UP_MASS_MEV + 0.0451 / DOWN_MASS_MEV);

    @Override
    public EnergyDependence dependence() {
        return ScalarKinematics.INVERSE_SQUARE;
    }

    @Override
    public double[] strengths(RecoilTable at) {
        double m = at.nuclide(name).massMeV();
        double[] charge = charges(at);
        double[] strengths = new double[at.size()];
        for (int j = 0; j < strengths.length; j++) {
            double t = at.recoilMeV(j);
            double exchange = charge[j] * Propagator.perMeV2(m, t, mediatorMassMeV);
            strengths[j] = HBARC2_MEV2_CM2 * m * m * t * exchange * exchange / (4.0 * Math.PI);
        }
        return strengths;
    }

    /** @return C, the scalar charge of the nucleus at unit coupling, at every recoil energy, dimensionless */
    double[] charges(RecoilTable at) {
        double[] protons = at.amplitude(new NuclearAmplitude.Protons(density));
        double[] neutrons = at.amplitude(new NuclearAmplitude.Neutrons(density));
        double[] charges = new double[at.size()];
        for (int j = 0; j < charges.length; j++) charges[j] = PROTON_FACTOR * protons[j] + NEUTRON_FACTOR * neutrons[j];
        return charges;
    }
}
