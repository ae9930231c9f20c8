package org.cevnsfit.interaction;

import java.io.Serializable;

/**
 * An amplitude that a model adds to vector scattering on nuclei.
 *
 * @param label one or more letters, unique within a model; kernels are named after their two labels, for example {@code pV}
 * @param amplitude f_k(T)
 */
public record VectorPiece(String label, NuclearAmplitude amplitude) implements Serializable {}
