package org.cevnsfit.flux;

import java.io.Serializable;
import org.cevnsfit.numerics.Polynomial;

/**
 * A share of a source component with its own spectrum.
 *
 * @param component flavour, fluence and moments
 * @param weight polynomial in the couplings of the flux model (variable i is {@code couplings().get(i)})
 */
public record FluxPart(SourceComponent component, Polynomial weight) implements Serializable {}
