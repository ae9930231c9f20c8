package org.cevnsfit.parameter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Neutron radii that a fit may move, as shape parameters: one for all nuclides, or one for the nuclides of an element or compound, which wins where both
 * are set. A radius that is not set leaves each nuclide its own.
 */
public enum NeutronRadius {
    COMMON(ShapePoint.NEUTRON_RADIUS_FM, 5.0),
    CAESIUM_IODINE("R_n_CsI_fm", 5.0, 53, 55),
    ARGON("R_n_Ar_fm", 3.5, 18),
    GERMANIUM("R_n_Ge_fm", 4.1, 32),
    XENON("R_n_Xe_fm", 4.8, 54);

    /** Below 1.93 fm the surface alone makes a symmetrised Fermi distribution larger than its rms radius. */
    private static final double SMALLEST_FM = 2.0;

    private static final double LARGEST_FM = 15.0;

    private final String parameter;
    private final double typicalFm;
    private final Set<Integer> protonNumbers; // empty: all

    NeutronRadius(String parameter, double typicalFm, Integer... protonNumbers) {
        this.parameter = parameter;
        this.typicalFm = typicalFm;
        this.protonNumbers = Set.of(protonNumbers);
    }

    /** @return name of the shape parameter, for example R_n_Ar_fm */
    public String parameter() {
        return parameter;
    }

    /** @return true if the radius is that of an element's nuclides */
    public boolean actsOn(int protonNumber) {
        return protonNumbers.isEmpty() || protonNumbers.contains(protonNumber);
    }

    /** @return true if a shape parameter of this name is a neutron radius */
    public static boolean is(String parameter) {
        return Arrays.stream(values()).anyMatch(radius -> radius.parameter.equals(parameter));
    }

    /** @return the radii among these names of parameters */
    public static Set<NeutronRadius> among(Collection<String> parameters) {
        return Arrays.stream(values())
                .filter(radius -> parameters.contains(radius.parameter))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return all radii as parameters of a model; the nominal is only a start, absent means each nuclide's own radius */
    public static List<Parameter> parameters() {
        return Arrays.stream(values()).map(NeutronRadius::asParameter).toList();
    }

    private Parameter asParameter() {
        return new Parameter(
                parameter, "fm", Parameter.Role.SHAPE, typicalFm, SMALLEST_FM, LARGEST_FM, "arXiv:1710.02730");
    }
}
