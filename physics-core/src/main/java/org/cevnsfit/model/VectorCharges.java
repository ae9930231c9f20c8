package org.cevnsfit.model;

import org.cevnsfit.constants.Flavour;

/**
 * Charges of fermions under a new U(1)'; a neutrino has the charge of its charged partner, up and down quarks have the same. The differences of two
 * lepton numbers leave quarks without charge and reach nuclei through {@link KineticMixing}. Source: arXiv:2202.11002.
 */
public enum VectorCharges {
    /** all fermions alike; not free of anomalies */
    UNIVERSAL(1.0, 1.0, 1.0, 1.0),
    /** B − L, baryon less lepton number */
    B_MINUS_L(1.0 / 3.0, -1.0, -1.0, -1.0),
    /** B − 3L_e */
    B_MINUS_3L_E(1.0 / 3.0, -3.0, 0.0, 0.0),
    /** B − 3L_µ */
    B_MINUS_3L_MU(1.0 / 3.0, 0.0, -3.0, 0.0),
    /** B − 2L_e − L_µ */
    B_MINUS_2L_E_MINUS_L_MU(1.0 / 3.0, -2.0, -1.0, 0.0),
    /** B − L_e − 2L_µ */
    B_MINUS_L_E_MINUS_2L_MU(1.0 / 3.0, -1.0, -2.0, 0.0),
    /** B_y + L_µ + L_τ */
    B_Y_PLUS_L_MU_PLUS_L_TAU(1.0 / 3.0, 0.0, 1.0, 1.0),
    /** L_e − L_µ */
    L_E_MINUS_L_MU(0.0, 1.0, -1.0, 0.0),
    /** L_e − L_τ */
    L_E_MINUS_L_TAU(0.0, 1.0, 0.0, -1.0),
    /** L_µ − L_τ */
    L_MU_MINUS_L_TAU(0.0, 0.0, 1.0, -1.0);

    private final double quark;
    private final double[] leptons;

    VectorCharges(double quark, double electron, double muon, double tau) {
        this.quark = quark;
        this.leptons = new double[] {electron, muon, tau};
    }

    /** @return 2Q_u + Q_d of a proton, the same as Q_u + 2Q_d of a neutron */
    public double nucleon() {
        return 3.0 * quark;
    }

    /** @return charge of the charged lepton of a generation */
    public double lepton(int generation) {
        return leptons[generation];
    }

    public double electron() {
        return leptons[0];
    }

    public double neutrino(Flavour flavour) {
        return leptons[flavour.generation()];
    }

    /** @return whether quarks have no charge, so that loops of charged leptons are what couples to them */
    public boolean mixesOnly() {
        return quark == 0.0;
    }
}
