package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.NUCLEON_MASS_MEV;

import java.util.Arrays;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;

/**
 * Scattering on a nucleus that flips the chirality of the neutrino, with prefactor G_F² m/π: (mT/8E²) [C_S ∓ T_c (2E − T)/m_N]², the upper sign for neutrinos, exact
 * for spin 0. The tensor couples through the part of σ^0i that needs no spin and adds up over nucleons, suppressed by q/(2m_N). No interference with the
 * Standard Model. Source: arXiv:2502.10702; checked with amplitudes.
 */
enum FlipKinematics implements EnergyDependence {
    /** of C_S² */
    SCALAR {
        @Override
        void powers(double ratio, double t, double[] a) {
            a[2] = 1.0;
        }
    },
    /** of C_S T_c; its coefficient is −2 for neutrinos and 2 for antineutrinos */
    INTERFERENCE {
        @Override
        void powers(double ratio, double t, double[] a) {
            a[1] = 2.0 * ratio;
            a[2] = -t * ratio;
        }
    },
    /** of T_c² */
    TENSOR {
        @Override
        void powers(double ratio, double t, double[] a) {
            a[0] = 4.0 * ratio * ratio;
            a[1] = -4.0 * t * ratio * ratio;
            a[2] = t * t * ratio * ratio;
        }
    };

    /** Sets those of a_0, a_1, a_2 that are not zero, without the factor mT/8; ratio = 1/m_N. */
    abstract void powers(double ratio, double t, double[] a);

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof Nuclide nuclide)) throw new IllegalStateException("nucleons of " + target.name());
        Arrays.fill(a, 0.0);
        powers(1.0 / NUCLEON_MASS_MEV, recoilEnergyMeV, a);
        double common = nuclide.massMeV() * recoilEnergyMeV / 8.0;
        for (int n = 0; n < a.length; n++) a[n] *= common;
    }
}
