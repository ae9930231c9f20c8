package org.cevnsfit.model;

import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.Propagator;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.interaction.VectorCharge;
import org.cevnsfit.target.Nuclide;

/**
 * Z F_p / (√2 G_F 2mT), exchange of a photon with the charge of a nucleus, relative to the weak interaction at unit couplings.
 *
 * @param charge Z F_p, what a vector current with unit coupling to protons meets
 */
record PhotonExchange(NuclearAmplitude charge) implements NuclearAmplitude {
    PhotonExchange(NuclearDensity density) {
        this(VectorCharge.protons(density));
    }

    @Override
    public double[] values(RecoilTable at) {
        Nuclide nuclide = at.nuclide("photon exchange");
        double[] charges = at.amplitude(charge);
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = charges[j] * Propagator.overFermi(nuclide.massMeV(), at.recoilMeV(j), 0.0);
        }
        return values;
    }
}
