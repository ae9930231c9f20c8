package org.cevnsfit.constants;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * An element of a real symmetric matrix in flavour space, such as the density matrix ρ_ab of neutrinos that oscillated. Both flavours are neutrinos, or
 * both antineutrinos.
 *
 * @param a row
 * @param b column, not before the row
 */
public record FlavourPair(Flavour a, Flavour b) implements Serializable {
    public FlavourPair {
        if (a.antineutrino() != b.antineutrino()) throw new IllegalStateException(a + " and " + b + " do not mix");
        if (a.generation() > b.generation()) {
            Flavour first = b;
            b = a;
            a = first;
        }
    }

    public boolean diagonal() {
        return a == b;
    }

    /** @return the six elements of neutrinos: ee, eµ, eτ, µµ, µτ, ττ */
    public static List<FlavourPair> neutrinos() {
        return Arrays.stream(Flavour.values())
                .filter(row -> !row.antineutrino())
                .flatMap(row -> Arrays.stream(Flavour.values())
                        .filter(column -> !column.antineutrino() && column.generation() >= row.generation())
                        .map(column -> new FlavourPair(row, column)))
                .toList();
    }
}
