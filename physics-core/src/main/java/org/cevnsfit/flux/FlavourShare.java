package org.cevnsfit.flux;

import java.io.Serializable;

/**
 * One term of a density matrix ρ(E) = Σ w(E) ρ that depends on energy through few functions only.
 *
 * @param weight w(E)
 * @param matrix its ρ
 */
public record FlavourShare(EnergyWeight weight, DensityMatrix matrix) implements Serializable {}
