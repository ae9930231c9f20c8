package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Every comparison of this project with published results and with independent formulas. */
public final class ValidationSuite {
    /** One group per experiment or combination, in the order of the table. */
    private static final List<Function<Path, List<Comparison>>> GROUPS = List.of(
            CsiComparisons::of,
            Csi2017Comparisons::of,
            GermaniumComparisons::of,
            ReactorComparisons::of,
            LarComparisons::of,
            ConusComparisons::of,
            DresdenComparisons::of,
            GeneralisedComparisons::of,
            MuonDecayComparisons::of,
            LightVectorComparisons::of,
            DipoleComparisons::of,
            GlobalComparisons::of,
            ElectromagneticComparisons::of);

    private ValidationSuite() {}

    /**
     * @param home project folder with conf and data
     * @return all comparisons, in a fixed order
     */
    public static List<Comparison> run(Path home) {
        return GROUPS.stream().flatMap(group -> group.apply(home).stream()).toList();
    }
}
