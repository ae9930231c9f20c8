package org.cevnsfit.importer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/**
 * XENONnT, 8B neutrinos of the science runs 0 and 1, arXiv:2408.02877 and arXiv:2409.17868: templates of signal and backgrounds. Their release has no
 * events; those of 2026 contain the same ones.
 */
final class XenonNt8b2024Importer implements ReleaseImporter {
    private static final String SOURCE = "XENONnT, arXiv:2408.02877, doi:10.5281/zenodo.14522706";
    private static final Path EVENTS = Path.of("xenonnt-8b-2026", "events.csv");
    private static final List<String> RUNS = List.of("sr0", "sr1");

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        XenonTemplates templates = new XenonTemplates(SOURCE, releaseFolder, bins(releaseFolder));
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", templates.counts(releaseFolder.toAbsolutePath().resolveSibling(EVENTS)));
        tables.put("accidental-coincidences.csv", templates.background("ac"));
        tables.put("electronic-recoils.csv", templates.background("er"));
        tables.put("neutrons.csv.gz", templates.atYields("neutron-background.csv.gz"));
        tables.put("cevns.csv.gz", templates.atYields("b8-templates.csv.gz"));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static RunBins bins(Path releaseFolder) {
        ReleaseCsv constants = ReleaseCsv.read(releaseFolder.resolve("constants.csv"));
        LinkedHashMap<String, BigDecimal> exposures = new LinkedHashMap<>();
        for (String run : RUNS) exposures.put(run, new BigDecimal(constants.value("name", "exposure_" + run, "value")));
        return new RunBins(exposures, XenonTemplates.BINS);
    }
}
