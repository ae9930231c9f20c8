package org.cevnsfit.parameter;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Values of the shape parameters, the ones that change the kernels themselves (mediator mass, common neutron radius,
 * radius nuisance). Immutable; a parameter that is absent keeps its default.
 */
public final class ShapePoint implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One neutron radius for all nuclides of the target [fm]; absent: each nuclide's own. */
    public static final String NEUTRON_RADIUS_FM = "R_n_fm";

    /** Factor on the nuclear radius of the form factor, 1 + a; absent: 1. */
    public static final String RADIUS_SCALE = "radiusScale";

    /** k of every germanium Lindhard quenching; absent: each experiment's own. */
    public static final String GERMANIUM_LINDHARD_K = "k_Ge";

    private final TreeMap<String, Double> values;

    public ShapePoint(Map<String, Double> values) {
        this.values = new TreeMap<>(values);
    }

    public static ShapePoint nominal() {
        return new ShapePoint(Map.of());
    }

    /** @return a copy with one value set */
    public ShapePoint with(String name, double value) {
        TreeMap<String, Double> copy = new TreeMap<>(values);
        copy.put(name, value);
        return new ShapePoint(copy);
    }

    /** @return a copy in which only values of some names are kept */
    public ShapePoint only(Predicate<String> kept) {
        TreeMap<String, Double> copy = new TreeMap<>(values);
        copy.keySet().removeIf(kept.negate());
        return new ShapePoint(copy);
    }

    /** @return a copy in which one parameter keeps its default */
    public ShapePoint without(String name) {
        TreeMap<String, Double> copy = new TreeMap<>(values);
        copy.remove(name);
        return new ShapePoint(copy);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** @return names of the parameters that are set */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public double orElse(String name, double absent) {
        return values.getOrDefault(name, absent);
    }

    /** @return the value; it must be there */
    public double get(String name) {
        Double value = values.get(name);
        if (value == null) throw new IllegalStateException("shape parameter " + name + " is not set in " + values);
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShapePoint that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
