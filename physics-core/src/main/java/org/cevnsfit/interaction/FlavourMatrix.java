package org.cevnsfit.interaction;

/** A matrix in flavour space; its indices are generations, 0, 1, 2 for electron, muon, tau. */
@FunctionalInterface
public interface FlavourMatrix<E> {
    /** Number of flavours. */
    int GENERATIONS = 3;

    /** @return entry of initial flavour a and final flavour b */
    E at(int a, int b);
}
