package org.cevnsfit.interaction;

import java.io.Serializable;
import org.cevnsfit.numerics.Polynomial;

/**
 * One term C_k(θ) · kernel_k of a recoil spectrum.
 *
 * @param kernel the building block
 * @param coefficient its weight, a polynomial in the model's couplings (variable i is {@code couplings().get(i)})
 */
public record Term(Kernel kernel, Polynomial coefficient) implements Serializable {}
