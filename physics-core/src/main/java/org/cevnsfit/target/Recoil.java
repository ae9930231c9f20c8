package org.cevnsfit.target;

/** What recoils: the whole nucleus (CEvNS) or an atomic electron (elastic neutrino-electron scattering). */
public enum Recoil {
    NUCLEUS,
    ELECTRON
}
