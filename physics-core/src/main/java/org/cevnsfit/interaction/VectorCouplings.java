package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.RHO;
import static org.cevnsfit.constants.PhysicalConstants.SIN2_THETA_W_LOW_ENERGY;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;

/**
 * Weak vector couplings of the nucleons, g_V^p(ν_l; s²) = g_V^p(ν_l; s²_0) − 2ρ (s² − s²_0) and g_V^n, with sin²θ_W free around
 * s²_0 = 0.23863. The same for antineutrinos. Normalisation: Q_V = g_V^p Z + g_V^n N with prefactor G_F² m/π.
 */
public enum VectorCouplings {
    /** ½ − 2 s² and −½, ρ = 1 */
    TREE(
            1.0,
            0.5 - 2.0 * SIN2_THETA_W_LOW_ENERGY,
            0.5 - 2.0 * SIN2_THETA_W_LOW_ENERGY,
            0.5 - 2.0 * SIN2_THETA_W_LOW_ENERGY,
            -0.5),
    /** With radiative corrections, arXiv:1303.5522, PDG 2024, arXiv:2402.16709; the default */
    RADIATIVE(RHO, 0.0381, 0.0299, 0.0255, -0.5117),
    /** The radiative corrections evaluated from their formulas, at zero momentum transfer */
    RADIATIVE_COMPUTED(
            RHO,
            RadiativeCorrections.proton(Flavour.NU_E, 0.0),
            RadiativeCorrections.proton(Flavour.NU_MU, 0.0),
            RadiativeCorrections.proton(Flavour.NU_TAU, 0.0),
            RadiativeCorrections.neutron()),
    /**
     * The radiative corrections evaluated from their formulas, with the neutrino charge radius at the momentum transfer of the recoil, arXiv:2402.16709; these
     * are the couplings at zero, {@link RunningChargeRadius} the rest
     */
    RADIATIVE_RUNNING(
            RHO,
            RADIATIVE_COMPUTED.protonByGeneration[0],
            RADIATIVE_COMPUTED.protonByGeneration[1],
            RADIATIVE_COMPUTED.protonByGeneration[2],
            RADIATIVE_COMPUTED.neutron),
    /** With radiative corrections as rounded in arXiv:2303.09360 */
    RADIATIVE_ROUNDED(RHO, 0.0382, 0.0300, 0.0255, -0.5117),
    /** As {@link #RADIATIVE_COMPUTED} but for the charge radius of the neutrino, 0.01843 for all flavours */
    RADIATIVE_WITHOUT_CHARGE_RADIUS(
            RHO,
            RadiativeCorrections.protonWithoutChargeRadius(),
            RadiativeCorrections.protonWithoutChargeRadius(),
            RadiativeCorrections.protonWithoutChargeRadius(),
            RadiativeCorrections.neutron());

    private final double rho;
    private final double[] protonByGeneration;
    private final double neutron;

    VectorCouplings(double rho, double electron, double muon, double tau, double neutron) {
        this.rho = rho;
        this.protonByGeneration = new double[] {electron, muon, tau};
        this.neutron = neutron;
    }

    /** @return g_V^p(ν_l; s²) */
    public double proton(Flavour flavour, double sin2ThetaW) {
        return protonByGeneration[flavour.generation()] - 2.0 * rho * (sin2ThetaW - SIN2_THETA_W_LOW_ENERGY);
    }

    /** @return g_V^p(ν_l; s²) with s² the variable of a model */
    public Polynomial proton(Flavour flavour, Polynomial sin2ThetaW) {
        return sin2ThetaW.times(-2.0 * rho).plus(proton(flavour, 0.0));
    }

    /** @return whether the charge radius of the neutrino is part of them, in which flavours differ */
    public boolean includeChargeRadius() {
        return this != TREE && this != RADIATIVE_WITHOUT_CHARGE_RADIUS;
    }

    /** @return true if the coupling to protons changes with the momentum transfer */
    public boolean run() {
        return this == RADIATIVE_RUNNING;
    }

    /** @return g_V^n */
    public double neutron() {
        return neutron;
    }
}
