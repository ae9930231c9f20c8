package org.cevnsfit.model;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.VectorCharge;

/**
 * Charge of a nucleus under a U(1)', (2Q_u + Q_d) Z F_p + (Q_u + 2Q_d) N F_n, or where quarks have none what {@link KineticMixing} gives to Z F_p.
 *
 * @param density form factors
 * @param charges charges of quarks and leptons
 */
record NuclearVectorCharge(NuclearDensity density, VectorCharges charges) implements NuclearAmplitude {

    @Override
    public double[] values(RecoilTable at) {
        double[] protons = at.amplitude(VectorCharge.protons(density));
        double[] values = new double[at.size()];
        if (charges.mixesOnly()) {
            double[] induced = at.amplitude(new KineticMixing(charges));
            for (int j = 0; j < values.length; j++) values[j] = induced[j] * protons[j];
            return values;
        }
        double[] neutrons = at.amplitude(VectorCharge.neutrons(density));
        for (int j = 0; j < values.length; j++) {
            values[j] = charges.nucleon() * protons[j] + charges.nucleon() * neutrons[j];
        }
        return values;
    }
}
