package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.RHO;
import static org.cevnsfit.constants.PhysicalConstants.SIN2_THETA_W_LOW_ENERGY;
import static org.cevnsfit.constants.PhysicalConstants.W_MASS_MEV;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.PhysicalConstants;

/**
 * Radiatively corrected nucleon couplings: WW box B, crossed box X, Z boxes Z_fX and the neutrino charge radius φ_l. Sources:
 * Erler and Su, arXiv:1303.5522; Particle Data Group 2024; momentum dependence of φ_l arXiv:2402.16709.
 */
final class RadiativeCorrections {
    private static final double ALPHA_Z = 1.0 / 127.951; // α(M_Z), MS-bar, PDG 2024
    private static final double SIN2_Z = 0.23122; // sin²θ_W(M_Z), MS-bar, PDG 2024
    private static final double ALPHA_S_W = 0.1215; // α_s(M_W)
    private static final double ALPHA_S_Z = 0.1185; // α_s(M_Z)

    private static final double BOX_WW = -ALPHA_Z / (2.0 * Math.PI * SIN2_Z) * (1.0 - ALPHA_S_W / (2.0 * Math.PI));
    private static final double CROSSED_WW = ALPHA_Z / (8.0 * Math.PI * SIN2_Z) * (1.0 + ALPHA_S_W / Math.PI);
    private static final double Z_UP_LEFT = boxZ(0.5 - 2.0 * SIN2_Z / 3.0);
    private static final double Z_DOWN_LEFT = boxZ(-0.5 + SIN2_Z / 3.0);
    private static final double Z_UP_RIGHT = boxZ(-2.0 * SIN2_Z / 3.0);
    private static final double Z_DOWN_RIGHT = boxZ(SIN2_Z / 3.0);

    private RadiativeCorrections() {}

    /**
     * g_V^p(ν_l) = ρ(½ − 2 s²) + 2 X + B − 2 φ_l(Q) + ρ(2 Z_uL + Z_dL − 2 Z_uR − Z_dR) at the low-energy s².
     *
     * @param momentumTransferMeV |q|; the couplings of a fit use zero
     */
    static double proton(Flavour flavour, double momentumTransferMeV) {
        return protonWithoutChargeRadius() - 2.0 * chargeRadius(flavour, momentumTransferMeV);
    }

    /** g_V^p with φ_l = 0, the same for all flavours */
    static double protonWithoutChargeRadius() {
        double z = 2.0 * Z_UP_LEFT + Z_DOWN_LEFT - 2.0 * Z_UP_RIGHT - Z_DOWN_RIGHT;
        double tree = 0.5 - 2.0 * SIN2_THETA_W_LOW_ENERGY;
        return RHO * (tree + z) + 2.0 * CROSSED_WW + BOX_WW;
    }

    /** g_V^n = −ρ/2 + 2 B + X + ρ(2 Z_dL + Z_uL − 2 Z_dR − Z_uR) */
    static double neutron() {
        double z = 2.0 * Z_DOWN_LEFT + Z_UP_LEFT - 2.0 * Z_DOWN_RIGHT - Z_UP_RIGHT;
        return RHO * (z - 0.5) + 2.0 * BOX_WW + CROSSED_WW;
    }

    /**
     * g_V^p(ν_l; Q) − g_V^p(ν_l; 0) = −2 [φ_l(Q) − φ_l(0)] = −(2α/π) ∫_0^1 x(1−x) ln(1 + x(1−x) Q²/m_l²) dx.
     *
     * @param momentumTransfer2MeV2 Q² = 2mT
     */
    static double running(Flavour flavour, double momentumTransfer2MeV2) {
        double mass = leptonMassMeV(flavour);
        return -2.0 * FINE_STRUCTURE / Math.PI * VacuumPolarisation.integral(momentumTransfer2MeV2 / (mass * mass));
    }

    /** φ_l(Q) = −(α/6π) [ln(M_W²/m_l²) + 3/2 − 6 ∫_0^1 x(1−x) ln(1 + x(1−x) Q²/m_l²) dx] */
    private static double chargeRadius(Flavour flavour, double momentumTransferMeV) {
        double mass = leptonMassMeV(flavour);
        double logarithm = 2.0 * Math.log(W_MASS_MEV / mass) + 1.5;
        double ratio = momentumTransferMeV / mass;
        return -FINE_STRUCTURE / (6.0 * Math.PI) * (logarithm - 6.0 * VacuumPolarisation.integral(ratio * ratio));
    }

    private static double boxZ(double coupling) {
        double norm = -3.0 * ALPHA_Z / (8.0 * Math.PI * SIN2_Z * (1.0 - SIN2_Z));
        return norm * coupling * coupling * (1.0 - ALPHA_S_Z / Math.PI);
    }

    private static double leptonMassMeV(Flavour flavour) {
        return switch (flavour) {
            case NU_E, ANTI_NU_E -> PhysicalConstants.ELECTRON_MASS_MEV;
            case NU_MU, ANTI_NU_MU -> PhysicalConstants.MUON_MASS_MEV;
            case NU_TAU, ANTI_NU_TAU -> PhysicalConstants.TAU_MASS_MEV;
        };
    }
}
