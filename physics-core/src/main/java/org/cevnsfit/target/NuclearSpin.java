package org.cevnsfit.target;

import java.io.Serializable;

/**
 * What a nucleus shows to spin-dependent interactions.
 *
 * @param spin J, a multiple of one half
 * @param protonSpin ⟨S_p⟩, expectation value of the protons' spin in the state M = J
 * @param neutronSpin ⟨S_n⟩
 * @param shellModel transverse responses from the nuclear shell model; null where none is tabulated
 */
public record NuclearSpin(double spin, double protonSpin, double neutronSpin, ShellModelSpin shellModel)
        implements Serializable {
    /** Spin 0: no spin-dependent interaction. */
    public static final NuclearSpin ZERO = new NuclearSpin(0.0, 0.0, 0.0, null);
}
