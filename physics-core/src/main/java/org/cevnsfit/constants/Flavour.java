package org.cevnsfit.constants;

/** Neutrino flavours and their antiparticles; the charged partner fixes radiative corrections and U(1)' charges. */
public enum Flavour {
    NU_E(0, false),
    NU_MU(1, false),
    NU_TAU(2, false),
    ANTI_NU_E(0, true),
    ANTI_NU_MU(1, true),
    ANTI_NU_TAU(2, true);

    private final int generation;
    private final boolean antineutrino;

    Flavour(int generation, boolean antineutrino) {
        this.generation = generation;
        this.antineutrino = antineutrino;
    }

    /** @return 0, 1, 2 for electron, muon, tau: the row of a flavour matrix */
    public int generation() {
        return generation;
    }

    public boolean antineutrino() {
        return antineutrino;
    }
}
