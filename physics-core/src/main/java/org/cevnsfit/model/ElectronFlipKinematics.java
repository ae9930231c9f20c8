package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;

import java.util.Arrays;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;

/**
 * Scattering on electrons that flips the chirality of the neutrino, with prefactor G_F² m/(2π) Z_eff, m = m_e: C_S² (mT/4E²)(1 + T/2m) + C_P² T²/(8E²) + 4 C_T² (1 − T/E +
 * T²/4E² − mT/4E²) ± (C_P − C_S) C_T (T/E)(1 − T/2E), the upper sign for neutrinos, exact. No interference with the Standard Model. Sources: arXiv:1612.04150,
 * arXiv:1604.01025; checked with spin-summed amplitudes.
 */
enum ElectronFlipKinematics implements EnergyDependence {
    /** of C_S² */
    SCALAR {
        @Override
        void powers(double m, double t, double[] a) {
            a[2] = 0.25 * m * t * (1.0 + t / (2.0 * m));
        }
    },
    /** of C_P² */
    PSEUDOSCALAR {
        @Override
        void powers(double m, double t, double[] a) {
            a[2] = t * t / 8.0;
        }
    },
    /** of C_T² */
    TENSOR {
        @Override
        void powers(double m, double t, double[] a) {
            a[0] = 4.0;
            a[1] = -4.0 * t;
            a[2] = t * (t - m);
        }
    },
    /** of (C_P − C_S) C_T; its coefficient is 1 for neutrinos and −1 for antineutrinos */
    INTERFERENCE {
        @Override
        void powers(double m, double t, double[] a) {
            a[1] = t;
            a[2] = -0.5 * t * t;
        }
    };

    /** Sets those of a_0, a_1, a_2 of one electron that are not zero. */
    abstract void powers(double m, double t, double[] a);

    @Override
    public void energyPowers(Target target, double recoilEnergyMeV, double[] a) {
        if (!(target instanceof AtomicElectrons atom)) throw new IllegalStateException("Z_eff of " + target.name());
        Arrays.fill(a, 0.0);
        powers(ELECTRON_MASS_MEV, recoilEnergyMeV, a);
        double charge = atom.effectiveCharge(recoilEnergyMeV);
        for (int n = 0; n < a.length; n++) a[n] *= charge;
    }
}
