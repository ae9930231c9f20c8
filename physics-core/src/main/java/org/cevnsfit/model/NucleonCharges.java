package org.cevnsfit.model;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.RecoilTable;

/**
 * p Z F_p + n N F_n
 *
 * @param density form factors
 * @param proton p, charge of a proton
 * @param neutron n, charge of a neutron
 */
record NucleonCharges(NuclearDensity density, double proton, double neutron) implements NuclearAmplitude {
    @Override
    public double[] values(RecoilTable at) {
        double[] protons = at.amplitude(new Protons(density));
        double[] neutrons = at.amplitude(new Neutrons(density));
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) values[j] = proton * protons[j] + neutron * neutrons[j];
        return values;
    }
}
