package org.cevnsfit.model;

/**
 * How up-scattering ν → χ on a target of mass m depends on the energies, for a neutral lepton χ of mass M: the part of dσ/dT that is no amplitude of the target
 * and no propagator, in powers of 1/E.
 */
enum UpScatteringBracket {
    /**
     * Exchange of a photon through a magnetic moment:
     * 1/T − 1/E − M²/(2ETm) (1 − T/(2E) + m/(2E)) + M⁴ (T − m)/(8E²T²m²) [MeV^-1]. Source: arXiv:2501.17843.
     */
    DIPOLE {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            double square = massMeV * massMeV;
            a[0] = 1.0 / t;
            a[1] = -1.0 - square / (2.0 * m * t);
            a[2] = square / (4.0 * m) * (1.0 - m / t) + square * square * (t - m) / (8.0 * m * m * t * t);
        }
    },
    /** Exchange of a scalar: (1 + T/(2m)) (mT + M²/2)/E². Source: arXiv:2305.03341. */
    SCALAR {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            a[0] = 0.0;
            a[1] = 0.0;
            a[2] = (1.0 + t / (2.0 * m)) * (m * t + 0.5 * massMeV * massMeV);
        }
    },
    /**
     * Exchange of a vector: 1 − mT/(2E²) − T/E + T²/(2E²) − M²/(4E²) (1 + 2E/m − T/m). Source: arXiv:2404.12476.
     */
    VECTOR {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            double square = massMeV * massMeV;
            a[0] = 1.0;
            a[1] = -t - square / (2.0 * m);
            a[2] = 0.5 * t * (t - m) - 0.25 * square * (1.0 - t / m);
        }
    };

    /**
     * @param m mass of the target [MeV]
     * @param t recoil energy [MeV]
     * @param massMeV M [MeV]
     * @param a receives a_0, a_1, a_2
     */
    abstract void energyPowers(double m, double t, double massMeV, double[] a);
}
