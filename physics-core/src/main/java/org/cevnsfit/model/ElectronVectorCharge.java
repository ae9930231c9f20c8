package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;

import org.cevnsfit.interaction.ElectronAmplitude;
import org.cevnsfit.interaction.Propagator;
import org.cevnsfit.interaction.RecoilTable;

/**
 * Charge of an electron under a U(1)' through the exchange of the mediator, Q_e / (√2 G_F (2 m_e T + M²)); with {@link KineticMixing} Q_e less
 * what a proton gets from it.
 *
 * @param charges charges of quarks and leptons
 * @param mediatorMassMeV M [MeV]
 */
record ElectronVectorCharge(VectorCharges charges, double mediatorMassMeV) implements ElectronAmplitude {

    @Override
    public double[] values(RecoilTable at) {
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = Propagator.overFermi(ELECTRON_MASS_MEV, at.recoilMeV(j), mediatorMassMeV);
        }
        if (!charges.mixesOnly()) {
            for (int j = 0; j < values.length; j++) values[j] *= charges.electron();
            return values;
        }
        double[] induced = at.amplitude(new KineticMixing(charges));
        for (int j = 0; j < values.length; j++) values[j] *= charges.electron() - induced[j];
        return values;
    }

    /** @return whether electrons feel the mediator at all */
    static boolean any(VectorCharges charges) {
        return charges.electron() != 0.0 || charges.mixesOnly();
    }
}
