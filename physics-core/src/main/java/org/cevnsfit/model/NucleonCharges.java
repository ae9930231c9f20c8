package org.cevnsfit.model;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.VectorCharge;
import org.cevnsfit.target.Nuclide;

/**
 * Q_p f_p + Q_n f_n, what a mediator sees of a nucleus whose protons and neutrons it meets coherently or by their spins.
 *
 * @param protons f_p
 * @param protonCharge Q_p
 * @param neutrons f_n
 * @param neutronCharge Q_n
 */
record NucleonCharges(NuclearAmplitude protons, double protonCharge, NuclearAmplitude neutrons, double neutronCharge)
        implements NuclearAmplitude {

    /** @return what a vector current sees that couples alike to protons and neutrons */
    static NucleonCharges vector(NuclearDensity density, double charge) {
        return new NucleonCharges(VectorCharge.protons(density), charge, VectorCharge.neutrons(density), charge);
    }

    @Override
    public double[] values(RecoilTable at) {
        double[] p = at.amplitude(protons);
        double[] n = at.amplitude(neutrons);
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) values[j] = protonCharge * p[j] + neutronCharge * n[j];
        return values;
    }

    @Override
    public boolean actsOn(Nuclide nuclide) {
        return protons.actsOn(nuclide) || neutrons.actsOn(nuclide);
    }
}
