package org.cevnsfit.interaction;

import java.io.Serializable;

/**
 * A factor h_k(T) that a model adds to the couplings of neutrinos to electrons.
 *
 * @param label one or more letters, unique within a model; kernels are named after it, for example {@code eLLV}
 * @param amplitude h_k(T)
 * @param vector whether left- and right-handed electrons couple alike to it, in every flavour; its shifts then are {@link ElectronShift#vector}
 */
public record ElectronPiece(String label, ElectronAmplitude amplitude, boolean vector) implements Serializable {

    /** A factor that left- and right-handed electrons may couple to differently. */
    public ElectronPiece(String label, ElectronAmplitude amplitude) {
        this(label, amplitude, false);
    }

    /** @return a factor in g_V alone, which needs fewer kernels */
    public static ElectronPiece vector(String label, ElectronAmplitude amplitude) {
        return new ElectronPiece(label, amplitude, true);
    }
}
