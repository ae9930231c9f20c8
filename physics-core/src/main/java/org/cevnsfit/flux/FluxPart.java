package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.numerics.Polynomial;

/**
 * A share of a source component with its own spectrum, and what arrives with this spectrum: elements of the density matrix ρ in flavour space.
 *
 * @param component flavour at birth, fluence and moments
 * @param weights of the elements at the detector; each off-diagonal pair once, so that the weight of a real ρ_ab is 2. Polynomials in the couplings of the
 *     flux model (variable i is {@code couplings().get(i)})
 */
public record FluxPart(SourceComponent component, Map<FlavourPair, Polynomial> weights) implements Serializable {
    public FluxPart {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** A share that keeps its flavour. */
    public FluxPart(SourceComponent component, Polynomial weight) {
        this(component, Map.of(diagonal(component.flavour()), weight));
    }

    /** @return weight of the flavour at birth */
    public Polynomial weight() {
        return weights.get(diagonal(component.flavour()));
    }

    /** A share that arrives as certain flavours, without interference between them. */
    public static FluxPart of(SourceComponent component, Map<Flavour, Polynomial> weights) {
        Map<FlavourPair, Polynomial> elements = new LinkedHashMap<>();
        weights.forEach((flavour, weight) -> elements.put(diagonal(flavour), weight));
        return new FluxPart(component, elements);
    }

    private static FlavourPair diagonal(Flavour flavour) {
        return new FlavourPair(flavour, flavour);
    }
}
