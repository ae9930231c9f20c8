package org.cevnsfit.interaction;

import org.cevnsfit.target.NuclearResponses;
import org.cevnsfit.target.Nuclide;

/**
 * Nuclear form factors, F(0) = 1, as functions of the momentum transfer and one size of the nucleus. What "size" means differs:
 * the rms radius R for Helm (Phys. Rev. 104 (1956) 1466), R_A for Klein-Nystrand (Phys. Rev. C 60 (1999) 014903) and, less
 * 0.60 fm, for the symmetrised Fermi form (Piekarewicz et al., Phys. Rev. C 94 (2016) 034316).
 */
public enum FormFactor {
    /** 3 j1(q R0)/(q R0) · exp(−q² s²/2), s = 0.9 fm, R0² = (5/3) R² − 5 s²; size = R */
    HELM {
        @Override
        double sizeFm(double radiusFm, int massNumber) {
            return radiusFm;
        }

        @Override
        double sizeOfRadiusFm(double radiusFm) {
            return radiusFm;
        }

        @Override
        double value(double q, double size) {
            double s2 = HELM_SKIN_FM * HELM_SKIN_FM;
            double sphere = Math.sqrt(5.0 / 3.0 * size * size - 5.0 * s2);
            return uniformSphere(q * sphere) * Math.exp(-0.5 * q * q * s2);
        }
    },

    /** 3 j1(q R_A)/(q R_A) / (1 + q² a²), a = 0.7 fm, R_A = 1.23 A^(1/3) fm; R² = (3/5) R_A² + 6 a²; size = R_A */
    KLEIN_NYSTRAND {
        @Override
        double sizeFm(double radiusFm, int massNumber) {
            return RADIUS_PER_NUCLEON_FM * Math.cbrt(massNumber);
        }

        @Override
        double sizeOfRadiusFm(double radiusFm) {
            return Math.sqrt(5.0 / 3.0 * radiusFm * radiusFm - 10.0 * YUKAWA_FM * YUKAWA_FM);
        }

        @Override
        double value(double q, double size) {
            return uniformSphere(q * size) / (1.0 + q * q * YUKAWA_FM * YUKAWA_FM);
        }
    },

    /** Fermi distribution of diffuseness a = 0.52 fm and half-density radius c = R_A − 0.60 fm; R² = (3/5) c² + (7/5)(π a)²; size = R_A */
    SYMMETRISED_FERMI {
        @Override
        double sizeFm(double radiusFm, int massNumber) {
            return RADIUS_PER_NUCLEON_FM * Math.cbrt(massNumber);
        }

        @Override
        double sizeOfRadiusFm(double radiusFm) {
            double pa = Math.PI * FERMI_DIFFUSENESS_FM;
            return Math.sqrt(5.0 / 3.0 * radiusFm * radiusFm - 7.0 / 3.0 * pa * pa) + FERMI_OFFSET_FM;
        }

        @Override
        double value(double q, double size) {
            return symmetrisedFermi(q, size - FERMI_OFFSET_FM, Math.PI * FERMI_DIFFUSENESS_FM);
        }
    },

    /** Responses of the nuclear shell model, arXiv:2007.08529, of nuclides that have them; Helm for the others; size = R */
    SHELL_MODEL {
        @Override
        double sizeFm(double radiusFm, int massNumber) {
            return HELM.sizeFm(radiusFm, massNumber);
        }

        @Override
        double sizeOfRadiusFm(double radiusFm) {
            return HELM.sizeOfRadiusFm(radiusFm);
        }

        @Override
        double value(double q, double size) {
            return HELM.value(q, size);
        }
    },

    /** F = 1, a point nucleus */
    UNIT {
        @Override
        double sizeFm(double radiusFm, int massNumber) {
            return radiusFm;
        }

        @Override
        double sizeOfRadiusFm(double radiusFm) {
            return radiusFm;
        }

        @Override
        double value(double q, double size) {
            return 1.0;
        }
    };

    private static final double HELM_SKIN_FM = 0.9;
    private static final double RADIUS_PER_NUCLEON_FM = 1.23;
    private static final double YUKAWA_FM = 0.7;
    private static final double FERMI_DIFFUSENESS_FM = 0.52;
    private static final double FERMI_OFFSET_FM = 0.60;

    /** @return the size [fm] of a distribution of a nuclide: from its rms radius (Helm) or its mass number (the others) */
    abstract double sizeFm(double radiusFm, int massNumber);

    /** @return the size [fm] at which the distribution has a given rms radius [fm] */
    abstract double sizeOfRadiusFm(double radiusFm);

    /**
     * @param momentumTransferPerFm q [1/fm]
     * @param sizeFm size of the distribution [fm]; NaN results where it is below what the form can describe
     * @return F(q)
     */
    abstract double value(double momentumTransferPerFm, double sizeFm);

    /** @return true if the radius scale moves neutrons alone, false if protons go with them */
    boolean scalesNeutronsAlone() {
        return this == HELM || this == SHELL_MODEL;
    }

    /** @return the responses of a nuclide if they take the place of this form factor, else null */
    NuclearResponses responses(Nuclide nuclide) {
        return this == SHELL_MODEL ? nuclide.responses() : null;
    }

    /** 3 j1(x)/x with j1(x) = sin x/x² − cos x/x; below 0.1 the series, where the closed form cancels */
    private static double uniformSphere(double x) {
        double x2 = x * x;
        if (x < 0.1) return 1.0 - x2 / 10.0 * (1.0 - x2 / 28.0 * (1.0 - x2 / 54.0));
        return 3.0 * (Math.sin(x) - x * Math.cos(x)) / (x * x2);
    }

    /** Below q c = 0.03 the series in the moments ⟨r²⟩, ⟨r⁴⟩ of the Fermi distribution, where the closed form cancels. */
    private static double symmetrisedFermi(double q, double c, double pa) {
        double qc = q * c;
        double qa = q * pa;
        if (qc < 0.03) {
            double c2 = qc * qc;
            double a2 = qa * qa;
            double r2 = 0.6 * c2 + 1.4 * a2;
            double r4 = (3.0 * c2 * c2 + 18.0 * c2 * a2 + 31.0 * a2 * a2) / 7.0;
            return 1.0 - r2 / 6.0 + r4 / 120.0;
        }
        double bracket = qa * Math.sin(qc) / Math.tanh(qa) - qc * Math.cos(qc);
        return 3.0 / (qc * (qc * qc + qa * qa)) * qa / Math.sinh(qa) * bracket;
    }
}
