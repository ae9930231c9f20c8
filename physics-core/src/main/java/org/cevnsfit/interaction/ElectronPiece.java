package org.cevnsfit.interaction;

import java.io.Serializable;

/**
 * A factor h_k(T) that a model adds to the couplings of neutrinos to electrons.
 *
 * @param label one or more letters, unique within a model; kernels are named after it, for example {@code eLLV}
 * @param amplitude h_k(T)
 */
public record ElectronPiece(String label, ElectronAmplitude amplitude) implements Serializable {}
