package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.MUON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.TAU_MASS_MEV;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.VacuumPolarisation;

/**
 * Charge under a U(1)' that a loop of charged leptons between the new vector and the photon gives to a proton, 2α/π · P(Q²) with Q² = 2mT; electrons get
 * the opposite. P = −Σ_l Q_l ∫_0^1 x(1−x) ln(m_l² + x(1−x) Q²) dx, finite where ΣQ_l = 0: for L_a − L_b it is ∫ x(1−x) ln[(m_b² + x(1−x) Q²)/(m_a² +
 * x(1−x) Q²)] dx, positive if b is the heavier. Sources: arXiv:2008.05022, arXiv:2202.11002.
 *
 * @param charges charges of the leptons
 */
record KineticMixing(VectorCharges charges) implements NuclearAmplitude {
    private static final double[] MASS_MEV = {ELECTRON_MASS_MEV, MUON_MASS_MEV, TAU_MASS_MEV};

    /** The same for recoils of nuclei and electrons; m is the mass of what recoils. */
    @Override
    public double[] values(RecoilTable at) {
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = protonCharge(2.0 * at.target().massMeV() * at.recoilMeV(j));
        }
        return values;
    }

    /** @return 2α/π · P at Q² [MeV²] */
    double protonCharge(double momentumTransfer2MeV2) {
        double p = 0.0;
        for (int l = 0; l < MASS_MEV.length; l++) {
            if (charges.lepton(l) == 0.0) continue;
            double w = momentumTransfer2MeV2 / (MASS_MEV[l] * MASS_MEV[l]);
            p -= charges.lepton(l) * (Math.log(MASS_MEV[l]) / 3.0 + VacuumPolarisation.integral(w));
        }
        return 2.0 * FINE_STRUCTURE / Math.PI * p;
    }
}
