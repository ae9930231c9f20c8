package org.cevnsfit.model;

import org.cevnsfit.constants.Flavour;

/** Charges of fermions under a new U(1)'; a neutrino has the charge of its charged partner. Source: arXiv:2202.11002. */
public enum VectorCharges {
    /** all fermions alike; not free of anomalies */
    UNIVERSAL(1.0, 1.0, 1.0, 1.0, 1.0),
    /** baryon less lepton number */
    B_MINUS_L(1.0 / 3.0, 1.0 / 3.0, -1.0, -1.0, -1.0);

    private final double up;
    private final double down;
    private final double[] leptons;

    VectorCharges(double up, double down, double electron, double muon, double tau) {
        this.up = up;
        this.down = down;
        this.leptons = new double[] {electron, muon, tau};
    }

    /** @return 2Q_u + Q_d */
    public double proton() {
        return 2.0 * up + down;
    }

    /** @return Q_u + 2Q_d */
    public double neutron() {
        return up + 2.0 * down;
    }

    public double electron() {
        return leptons[0];
    }

    public double neutrino(Flavour flavour) {
        return leptons[flavour.generation()];
    }
}
