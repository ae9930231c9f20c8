package org.cevnsfit.target;

import java.io.Serializable;

/** What a neutrino scatters on. */
public sealed interface Target extends Serializable permits Nuclide, AtomicElectrons {
    /** @return for example {@code Cs133} or {@code Cs electrons} */
    String name();

    /** @return mass of the recoiling particle [MeV] */
    double massMeV();

    Recoil recoil();
}
