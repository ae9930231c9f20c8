package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;

/**
 * A share of a source component with its own spectrum, and the flavours that arrive with this spectrum.
 *
 * @param component flavour at birth, fluence and moments
 * @param weights per flavour at the detector: polynomials in the couplings of the flux model (variable i is {@code couplings().get(i)})
 */
public record FluxPart(SourceComponent component, Map<Flavour, Polynomial> weights) implements Serializable {
    public FluxPart {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** A share that keeps its flavour. */
    public FluxPart(SourceComponent component, Polynomial weight) {
        this(component, Map.of(component.flavour(), weight));
    }

    /** @return weight of the flavour at birth */
    public Polynomial weight() {
        return weights.get(component.flavour());
    }
}
