package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.DOWN_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;
import static org.cevnsfit.constants.PhysicalConstants.NEUTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.PROTON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.UP_MASS_MEV;

import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

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
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof Nuclide nuclide)) throw new IllegalStateException(name + " on " + target.name());
        double m = nuclide.massMeV();
        double charge = charge(nuclide, recoilEnergyMeV);
        double exchange = charge * Propagator.perMeV2(m, recoilEnergyMeV, mediatorMassMeV);
        a[0] = 0.0;
        a[1] = 0.0;
        a[2] = HBARC2_MEV2_CM2 * m * m * recoilEnergyMeV * exchange * exchange / (4.0 * Math.PI);
    }

    /** @return C, the scalar charge of the nucleus at unit coupling, dimensionless */
    double charge(Nuclide nuclide, double recoilEnergyMeV) {
        return nuclide.protonNumber() * PROTON_FACTOR * density.proton(nuclide, recoilEnergyMeV)
                + nuclide.neutronNumber() * NEUTRON_FACTOR * density.neutron(nuclide, recoilEnergyMeV);
    }
}
