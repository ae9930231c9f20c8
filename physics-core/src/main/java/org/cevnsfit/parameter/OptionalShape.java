package org.cevnsfit.parameter;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shape parameters of every model that a fit may leave out: neutron radii, absent means each nuclide's own, and the Lindhard parameter of germanium,
 * absent means each experiment's own. One that is given takes the place of the nuisances that stand for it.
 */
public final class OptionalShape {
    /** The range of arXiv:2502.12308 and beyond; 0.157 is Lindhard's theory. */
    private static final Parameter GERMANIUM_LINDHARD_K = new Parameter(
            ShapePoint.GERMANIUM_LINDHARD_K, "1", Parameter.Role.SHAPE, 0.157, 0.05, 0.35, "arXiv:2502.12308");

    private OptionalShape() {}

    /** @return all of them; a nominal is only a start */
    public static List<Parameter> parameters() {
        return Stream.concat(NeutronRadius.parameters().stream(), Stream.of(GERMANIUM_LINDHARD_K))
                .toList();
    }

    /** @return true if a shape parameter of this name may be absent */
    public static boolean is(String parameter) {
        return NeutronRadius.is(parameter) || parameter.equals(ShapePoint.GERMANIUM_LINDHARD_K);
    }

    /** @return those among these names of parameters */
    public static Set<String> among(Collection<String> parameters) {
        return parameters.stream().filter(OptionalShape::is).collect(Collectors.toUnmodifiableSet());
    }
}
