package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.RHO;
import static org.cevnsfit.constants.PhysicalConstants.SIN2_THETA_W_LOW_ENERGY;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;

/**
 * Couplings of neutrinos to electrons, g_V^e(s²) = g_V^e(s²_0) + 2ρ (s² − s²_0) and g_A^e; antineutrinos have −g_A^e. The charged
 * current adds one to both for ν_e.
 */
public enum ElectronCouplings {
    /** 2 s² ± ½ and ±½, ρ = 1; the default */
    TREE(
            1.0,
            new double[] {
                2.0 * SIN2_THETA_W_LOW_ENERGY + 0.5,
                2.0 * SIN2_THETA_W_LOW_ENERGY - 0.5,
                2.0 * SIN2_THETA_W_LOW_ENERGY - 0.5
            },
            new double[] {0.5, -0.5, -0.5}),
    /** With radiative corrections, arXiv:2205.09484 */
    RADIATIVE(RHO, new double[] {0.9521, -0.0397, -0.0353}, new double[] {0.4938, -0.5062, -0.5062});

    private final double rho;
    private final double[] vectorByGeneration;
    private final double[] axialByGeneration;

    ElectronCouplings(double rho, double[] vectorByGeneration, double[] axialByGeneration) {
        this.rho = rho;
        this.vectorByGeneration = vectorByGeneration;
        this.axialByGeneration = axialByGeneration;
    }

    /** @return whether the charge radius of the neutrino is part of them */
    public boolean includeChargeRadius() {
        return this != TREE;
    }

    /** @return g_V^e(ν_l; s²) */
    public double vector(Flavour flavour, double sin2ThetaW) {
        return vectorByGeneration[flavour.generation()] + 2.0 * rho * (sin2ThetaW - SIN2_THETA_W_LOW_ENERGY);
    }

    /** @return g_V^e(ν_l; s²) with s² the variable of a model */
    public Polynomial vector(Flavour flavour, Polynomial sin2ThetaW) {
        return sin2ThetaW.times(2.0 * rho).plus(vector(flavour, 0.0));
    }

    /** @return g_A^e, negated for antineutrinos */
    public double axial(Flavour flavour) {
        double axial = axialByGeneration[flavour.generation()];
        return flavour.antineutrino() ? -axial : axial;
    }
}
