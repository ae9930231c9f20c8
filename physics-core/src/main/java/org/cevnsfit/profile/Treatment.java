package org.cevnsfit.profile;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happens to the parameters of a model at the points of a slice. Couplings that are neither scanned nor profiled keep their fixed values; nuisances
 * are profiled unless named here.
 *
 * @param scanned couplings that differ from point to point
 * @param profiled couplings that are minimised at each point
 * @param fixed values of all couplings
 * @param scannedNuisances nuisances that are given at each point; their pull terms count
 * @param fixedNuisances nuisances that keep a value; their pull terms count
 * @param profiledShapes shape parameters that are minimised at each point
 */
public record Treatment(
        List<String> scanned,
        List<String> profiled,
        double[] fixed,
        List<String> scannedNuisances,
        SortedMap<String, Double> fixedNuisances,
        List<ShapeRange> profiledShapes)
        implements Serializable {
    public Treatment {
        scanned = List.copyOf(scanned);
        profiled = List.copyOf(profiled);
        fixed = fixed.clone();
        scannedNuisances = List.copyOf(scannedNuisances);
        fixedNuisances = new TreeMap<>(fixedNuisances);
        profiledShapes = List.copyOf(profiledShapes);
    }

    /** All nuisances and no shape parameter profiled. */
    public static Treatment of(List<String> scanned, List<String> profiled, double[] fixed) {
        return new Treatment(scanned, profiled, fixed, List.of(), new TreeMap<>(), List.of());
    }
}
