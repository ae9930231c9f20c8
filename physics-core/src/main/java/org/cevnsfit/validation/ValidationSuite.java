package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Every comparison of this project with published results and with independent formulas. */
public final class ValidationSuite {
    /** One group per experiment or combination, in the order of the table; none needs another. */
    private static final List<Group> GROUPS = List.of(
            new Group("csi", CsiComparisons::of),
            new Group("csi-2017", Csi2017Comparisons::of),
            new Group("germanium", GermaniumComparisons::of),
            new Group("reactors", ReactorComparisons::of),
            new Group("lar", LarComparisons::of),
            new Group("conus", ConusComparisons::of),
            new Group("dresden", DresdenComparisons::of),
            new Group("generalised", GeneralisedComparisons::of),
            new Group("muon-decay", MuonDecayComparisons::of),
            new Group("light-vectors", LightVectorComparisons::of),
            new Group("dipole", DipoleComparisons::of),
            new Group("global", GlobalComparisons::of),
            new Group("electromagnetic", ElectromagneticComparisons::of),
            new Group("nuclear-recoils", NuclearRecoilComparisons::of),
            new Group("solar-electrons", SolarElectronComparisons::of),
            new Group("solar", SolarComparisons::of),
            new Group("borexino", BorexinoComparisons::of));

    private record Group(String name, Function<Path, List<Comparison>> comparisons) {}

    private ValidationSuite() {}

    /** @return names of the groups of comparisons, in the order of the table */
    public static List<String> groups() {
        return GROUPS.stream().map(Group::name).toList();
    }

    /**
     * @param home project folder with conf and data
     * @return all comparisons, in a fixed order
     */
    public static List<Comparison> run(Path home) {
        return run(home, groups());
    }

    /**
     * @param home project folder with conf and data
     * @param names of some of {@link #groups}
     * @return their comparisons, in the order of the table; groups are computed side by side
     */
    public static List<Comparison> run(Path home, Collection<String> names) {
        return GROUPS.parallelStream()
                .filter(group -> names.contains(group.name))
                .map(group -> group.comparisons.apply(home))
                .toList()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
