package org.cevnsfit.model;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.Propagator;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.target.Nuclide;

/** Z F_p / (√2 G_F 2mT), exchange of a photon with the protons of a nucleus, relative to the weak interaction at unit couplings. */
record PhotonExchange(NuclearDensity density) implements NuclearAmplitude {
    PhotonExchange {
        density = new Protons(density).density();
    }

    @Override
    public double[] values(RecoilTable at) {
        Nuclide nuclide = at.nuclide("photon exchange");
        double[] protons = at.amplitude(new Protons(density));
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = protons[j] * Propagator.overFermi(nuclide.massMeV(), at.recoilMeV(j), 0.0);
        }
        return values;
    }
}
