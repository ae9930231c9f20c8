package org.cevnsfit.model;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.Propagator;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.target.Nuclide;

/**
 * (Q_p f_p + Q_n f_n) / (√2 G_F (2mT + M²)), exchange of a mediator of mass M with the protons and neutrons of a nucleus, coherent or by their spins. A contact
 * coupling C of generalised interactions is 2 g² times this.
 *
 * @param protons f_p
 * @param neutrons f_n
 * @param protonCharge Q_p
 * @param neutronCharge Q_n
 * @param mediatorMassMeV M [MeV]
 */
record MediatorExchange(
        NuclearAmplitude protons,
        NuclearAmplitude neutrons,
        double protonCharge,
        double neutronCharge,
        double mediatorMassMeV)
        implements NuclearAmplitude {

    @Override
    public double[] values(RecoilTable at) {
        double m = at.nuclide("mediator").massMeV();
        double[] p = at.amplitude(protons);
        double[] n = at.amplitude(neutrons);
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) {
            double exchange = Propagator.overFermi(m, at.recoilMeV(j), mediatorMassMeV);
            values[j] = (protonCharge * p[j] + neutronCharge * n[j]) * exchange;
        }
        return values;
    }

    @Override
    public boolean actsOn(Nuclide nuclide) {
        return protons.actsOn(nuclide) || neutrons.actsOn(nuclide);
    }
}
