package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.parameter.NeutronRadius;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;

/**
 * Neutron radii of elements that an experiment does not have. They change no kernel there, so known columns stay known without them.
 *
 * @param names of the shape parameters
 */
record ForeignRadii(Set<String> names) implements Serializable {
    static ForeignRadii of(Experiment experiment) {
        return new ForeignRadii(Arrays.stream(NeutronRadius.values())
                .filter(radius -> experiment.targets().stream()
                        .noneMatch(share ->
                                share.target() instanceof Nuclide nuclide && radius.actsOn(nuclide.protonNumber())))
                .map(NeutronRadius::parameter)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @return the shape point without them */
    ShapePoint without(ShapePoint shape) {
        return shape.only(name -> !names.contains(name));
    }
}
