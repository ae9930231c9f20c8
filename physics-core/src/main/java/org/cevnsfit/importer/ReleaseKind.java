package org.cevnsfit.importer;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;

/** The releases that can be imported: the name of the data set, also the folder of its files and of its tables. */
public enum ReleaseKind {
    BOREXINO_PHASE2("borexino-phase2", new BorexinoPhase2Importer()),
    COHERENT_CSI_2017("coherent-csi-2017", new CoherentCsI2017Importer()),
    COHERENT_CSI_2021("coherent-csi-2021", new CoherentCsI2021Importer()),
    COHERENT_GE_2024("coherent-ge-2024", new CoherentGe2024Importer()),
    COHERENT_GE_2026("coherent-ge-2026", new CoherentGe2026Importer()),
    COHERENT_LAR_2020("coherent-lar-2020", new CoherentLAr2020Importer()),
    CONUS_PLUS_2025("conus-plus-2025", new ConusPlus2025Importer()),
    CONUS_PLUS_2025_COUNTS("conus-plus-2025-counts", new ConusPlus2025CountsImporter()),
    DRESDEN_II_2022("dresden-ii-2022", new DresdenII2022Importer()),
    LZ_8B_2025("lz-8b-2025", new Lz8b2025Importer()),
    LZ_ER_2022("lz-er-2022", new LzElectronRecoilImporter("ws2022")),
    LZ_ER_2024("lz-er-2024", new LzElectronRecoilImporter("ws2024")),
    PANDAX4T_8B_2024("pandax4t-8b-2024", new PandaX4T8b2024Importer()),
    PANDAX4T_8B_2024_SUMMARY("pandax4t-8b-2024-summary", new PandaX4T8b2024SummaryImporter()),
    PANDAX4T_ER_2024("pandax4t-er-2024", new PandaX4TEr2024Importer()),
    XENONNT_8B_2024("xenonnt-8b-2024", new XenonNt8b2024Importer()),
    XENONNT_8B_2026("xenonnt-8b-2026", new XenonNt8b2026Importer()),
    XENONNT_ER_2022("xenonnt-er-2022", new XenonNtEr2022Importer()),
    XENONNT_S2ONLY_2026("xenonnt-s2only-2026", new XenonNtS2Only2026Importer());

    private final String dataSet;
    private final ReleaseImporter importer;

    ReleaseKind(String dataSet, ReleaseImporter importer) {
        this.dataSet = dataSet;
        this.importer = importer;
    }

    public String dataSet() {
        return dataSet;
    }

    public ReleaseImporter importer() {
        return importer;
    }

    /** @return the kind of a data set's name */
    public static ReleaseKind named(String dataSet) {
        List<String> names = Arrays.stream(values()).map(ReleaseKind::dataSet).toList();
        int index = names.indexOf(dataSet);
        if (index >= 0) return values()[index];
        throw new InputException(
                dataSet,
                "no such release, allowed are " + names,
                "did you mean '" + Suggestion.nearest(dataSet, names) + "'?");
    }
}
