package org.cevnsfit.parameter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Neutron radii that a fit may move, as shape parameters: one for all nuclides, or one for the nuclides of an element or compound, which wins where both
 * are set. A skin is another way to say it, R_n = R_p + skin of each nuclide of an element or compound. A radius that is not set leaves each nuclide its own.
 */
public enum NeutronRadius {
    COMMON(ShapePoint.NEUTRON_RADIUS_FM, 5.0),
    CAESIUM_IODINE("R_n_CsI_fm", 5.0, 53, 55),
    ARGON("R_n_Ar_fm", 3.5, 18),
    GERMANIUM("R_n_Ge_fm", 4.1, 32),
    XENON("R_n_Xe_fm", 4.8, 54),
    CAESIUM_IODINE_SKIN("skin_CsI_fm", 0.2, 53, 55),
    ARGON_SKIN("skin_Ar_fm", 0.1, 18),
    GERMANIUM_SKIN("skin_Ge_fm", 0.1, 32),
    XENON_SKIN("skin_Xe_fm", 0.1, 54);

    /** Below 1.93 fm the surface alone makes a symmetrised Fermi distribution larger than its rms radius. */
    private static final double SMALLEST_FM = 2.0;

    private static final double LARGEST_FM = 15.0;
    private static final double THINNEST_SKIN_FM = -1.4; // the smallest radius for argon
    private static final double THICKEST_SKIN_FM = 10.0;

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

    /** @return true if the parameter is R_n − R_p, false if it is R_n */
    public boolean isSkin() {
        return parameter.startsWith("skin_");
    }

    /** @return true if the radius is that of an element's nuclides */
    public boolean actsOn(int protonNumber) {
        return protonNumbers.isEmpty() || protonNumbers.contains(protonNumber);
    }

    /** @return true if a shape parameter of this name is a neutron radius or skin */
    public static boolean is(String parameter) {
        return Arrays.stream(values()).anyMatch(radius -> radius.parameter.equals(parameter));
    }

    /** @return the radii and skins among these names of parameters */
    public static Set<NeutronRadius> among(Collection<String> parameters) {
        return Arrays.stream(values())
                .filter(radius -> parameters.contains(radius.parameter))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return a radius and a skin among these names that both belong to one element or compound */
    public static Optional<List<String>> rivals(Collection<String> parameters) {
        Set<NeutronRadius> given = among(parameters);
        return Arrays.stream(values())
                .filter(skin -> skin.isSkin() && given.contains(skin))
                .flatMap(skin -> given.stream()
                        .filter(radius -> !radius.isSkin() && radius.protonNumbers.equals(skin.protonNumbers))
                        .map(radius -> List.of(radius.parameter, skin.parameter)))
                .findFirst();
    }

    /** @return all of them as parameters of a model; the nominal is only a start, absent means each nuclide's own radius */
    public static List<Parameter> parameters() {
        return Arrays.stream(values()).map(NeutronRadius::asParameter).toList();
    }

    private Parameter asParameter() {
        double lower = isSkin() ? THINNEST_SKIN_FM : SMALLEST_FM;
        double upper = isSkin() ? THICKEST_SKIN_FM : LARGEST_FM;
        return new Parameter(parameter, "fm", Parameter.Role.SHAPE, typicalFm, lower, upper, "arXiv:1710.02730");
    }
}
