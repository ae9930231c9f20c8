package org.cevnsfit.flux;

import java.io.Serializable;

/** A weight that depends on the energy of a neutrino. */
@FunctionalInterface
public interface EnergyWeight extends Serializable {
    double at(double energyMeV);
}
