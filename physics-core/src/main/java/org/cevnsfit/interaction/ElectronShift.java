package org.cevnsfit.interaction;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;

/**
 * What a model adds to the couplings of neutrinos to electrons, normalised as g_V^e and g_A^e are. Antineutrinos see left and right exchanged.
 *
 * @param left shift of g_V + g_A
 * @param right shift of g_V − g_A
 * @param vector whether both agree by construction, as those of a {@link ElectronPiece#vector} do
 */
public record ElectronShift(Polynomial left, Polynomial right, boolean vector) {
    /** No change. */
    public static final ElectronShift NONE = vector(Polynomial.constant(0.0));

    /** Shifts of left- and right-handed electrons. */
    public ElectronShift(Polynomial left, Polynomial right) {
        this(left, right, false);
    }

    /** @return a shift of g_V alone */
    public static ElectronShift vector(Polynomial shift) {
        return new ElectronShift(shift, shift, true);
    }

    /** @return a shift of g_A alone */
    public static ElectronShift axial(Polynomial shift) {
        return new ElectronShift(shift, shift.times(-1.0));
    }

    /** @return the weight of (1)² for this flavour, left for neutrinos and right for antineutrinos */
    Polynomial first(Flavour flavour) {
        return flavour.antineutrino() ? right : left;
    }

    /** @return the weight of (1 − T/E)² for this flavour */
    Polynomial second(Flavour flavour) {
        return flavour.antineutrino() ? left : right;
    }
}
