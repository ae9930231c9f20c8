package org.cevnsfit.model;

import java.util.List;

/** Entries of a symmetric matrix in flavour, x_ab = x_ba: ee, µµ, ττ, then eµ, eτ, µτ. */
final class FlavourPairs {
    static final List<String> NAMES = List.of("ee", "mumu", "tautau", "emu", "etau", "mutau");

    private static final int DIAGONAL = 3;
    private static final int[][] POSITION = {{0, 3, 4}, {3, 1, 5}, {4, 5, 2}};

    private FlavourPairs() {}

    /** @return position in {@link #NAMES} of the entry of two generations */
    static int position(int first, int second) {
        return POSITION[first][second];
    }

    /** @return whether an entry keeps the flavour */
    static boolean diagonal(int position) {
        return position < DIAGONAL;
    }
}
