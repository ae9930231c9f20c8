package org.cevnsfit.model;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.VectorCharge;

/**
 * Charge of a nucleus under a U(1)' that leaves quarks without one: what {@link KineticMixing} gives to Z F_p.
 *
 * @param density form factors
 * @param charges charges of the leptons
 */
record InducedCharge(NuclearDensity density, VectorCharges charges) implements NuclearAmplitude {

    @Override
    public double[] values(RecoilTable at) {
        double[] protons = at.amplitude(VectorCharge.protons(density));
        double[] induced = at.amplitude(new KineticMixing(charges));
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) values[j] = induced[j] * protons[j];
        return values;
    }
}
