package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/** XENONnT, 8B neutrinos of the science runs 0 to 2, arXiv:2604.06002: events, backgrounds and the response to recoils of single energies. */
final class XenonNt8b2026Importer implements ReleaseImporter {
    private static final String SOURCE = "XENONnT, arXiv:2604.06002, doi:10.5281/zenodo.20576156 (CC-BY-4.0)";
    private static final String RESPONSE = "nr-mono-response.csv.gz";

    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        RunBins bins = RunBins.read(ReleaseCsv.read(releaseFolder.resolve("exposure.csv")), XenonTemplates.BINS);
        XenonTemplates templates = new XenonTemplates(SOURCE, releaseFolder, bins);
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("counts.csv", templates.counts(releaseFolder.resolve("events.csv")));
        tables.put("accidental-coincidences.csv", templates.background("ac"));
        tables.put("electronic-recoils.csv", templates.background("er"));
        tables.put("neutrons.csv.gz", templates.atYields("neutron-background.csv.gz"));
        tables.put("response.csv.gz", response(releaseFolder.resolve(RESPONSE)));
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }

    private static TableWriter response(Path file) {
        ReleasedBins released = ReleasedBins.read(
                file,
                List.of("science_run", "recoil_energy_keV", "t_ly", "t_qy"),
                XenonTemplates.BINS,
                XenonTemplates::column);
        return XenonTemplates.response(
                List.of(
                        SOURCE,
                        RESPONSE
                                + ": accepted fraction of recoils of one energy in each bin of the run, at steps of the light and the charge yield"),
                released,
                XenonTemplates.YIELDS);
    }
}
