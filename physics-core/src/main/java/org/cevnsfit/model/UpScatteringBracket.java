package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.NUCLEON_MASS_MEV;

/**
 * How up-scattering ν → χ on a target of mass m depends on the energies, for a neutral lepton χ of mass M, in powers of 1/E. The prefactor of all but the dipole
 * is that of a contact coupling, G_F² m/π C², where C = 2 g²/(√2 G_F (2mT + M_X²)) for the exchange of a mediator X. Exact for a point-like target of spin ½
 * unless said otherwise; spin-summed amplitudes were compared.
 */
enum UpScatteringBracket {
    /**
     * Exchange of a photon through a magnetic moment, with the prefactor of {@link MagneticKernel}:
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
    /** Exchange of a scalar: (1 + T/(2m)) (mT + M²/2)/(8E²). Source: arXiv:2305.03341. */
    SCALAR {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            a[0] = 0.0;
            a[1] = 0.0;
            a[2] = 0.125 * (1.0 + t / (2.0 * m)) * (m * t + 0.5 * massMeV * massMeV);
        }
    },
    /** Exchange of a vector: ¼ [1 − mT/(2E²) − T/E + T²/(2E²) − M²/(4E²) (1 + 2E/m − T/m)]. Source: arXiv:2404.12476. */
    VECTOR {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            double square = massMeV * massMeV;
            a[0] = 0.25;
            a[1] = -0.25 * (t + square / (2.0 * m));
            a[2] = 0.125 * t * (t - m) - 0.0625 * square * (1.0 - t / m);
        }
    },
    /** Exchange of an axial vector: ¼ [1 + mT/(2E²) − T/E + T²/(2E²) + M²/(4E²) (1 − 2E/m + T/m)]. Source: arXiv:2404.12476. */
    AXIAL {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            NUCLEAR_AXIAL.energyPowers(m, t, massMeV, a);
            a[2] += 0.125 * t * t;
        }
    },
    /** {@link #AXIAL} without T²/(2E²), for the spins of nucleons in a nucleus */
    NUCLEAR_AXIAL {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            double square = massMeV * massMeV;
            a[0] = 0.25;
            a[1] = -0.25 * (t + square / (2.0 * m));
            a[2] = 0.125 * m * t + 0.0625 * square * (1.0 + t / m);
        }
    },
    /** Exchange of a tensor: 2 [1 − T/E − mT/(4E²) + T²/(4E²) − M²/(8E²) (1 + 4E/m − T/m)]. Source: arXiv:2404.12476. */
    TENSOR {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            NUCLEAR_TENSOR.energyPowers(m, t, massMeV, a);
            a[2] += 0.5 * t * t;
        }
    },
    /** {@link #TENSOR} without T²/(4E²), for the spins of nucleons in a nucleus */
    NUCLEAR_TENSOR {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            double square = massMeV * massMeV;
            a[0] = 2.0;
            a[1] = -2.0 * t - square / m;
            a[2] = -0.5 * m * t - 0.25 * square * (1.0 - t / m);
        }
    },
    /**
     * The part of a tensor that needs no spin and adds up over nucleons, exact for spin 0:
     * m/(2m_N²) [T (1 − T/(2E) − M²/(4mE))² − M² (2m + T) (2mT + M²)/(16m²E²)]; the bracket in square brackets is T² times that of the dipole but for T³/(4E²) and
     * smaller terms. Source: arXiv:2502.10702.
     */
    COHERENT_TENSOR {
        @Override
        void energyPowers(double m, double t, double massMeV, double[] a) {
            double square = massMeV * massMeV;
            double common = m / (2.0 * NUCLEON_MASS_MEV * NUCLEON_MASS_MEV);
            a[0] = common * t;
            a[1] = -common * t * (t + square / (2.0 * m));
            a[2] = common * (0.25 * t * (t * t + square * (t / (2.0 * m) - 1.0)) - square * square / (8.0 * m));
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
