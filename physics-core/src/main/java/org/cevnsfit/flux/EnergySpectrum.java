package org.cevnsfit.flux;

import java.io.Serializable;

/** Neutrinos per MeV (and per fission or decay) as a function of their energy. */
public interface EnergySpectrum extends Serializable {
    /** @return dN/dE [1/MeV], zero outside the range of {@link #piecesMeV()} */
    double perMeV(double energyMeV);

    /** @return edges of the pieces between which the spectrum is smooth, ascending; beyond the last it vanishes [MeV] */
    double[] piecesMeV();

    /** @return energies at which the spectrum jumps, its end among them if it jumps there [MeV] */
    double[] stepsMeV();

    /** @return the spectrum vanishes above this energy [MeV] */
    default double maximumEnergyMeV() {
        double[] pieces = piecesMeV();
        return pieces[pieces.length - 1];
    }
}
