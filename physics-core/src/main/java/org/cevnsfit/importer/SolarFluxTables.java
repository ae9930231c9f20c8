package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/** Writes fluxes and spectra of solar neutrinos and solar models, {@code shared/solar-*.csv}, from the folder {@code solar-flux} of the releases. */
final class SolarFluxTables {
    private static final Map<String, String> MODELS = Map.of("B16-GS98", "b16-gs98", "B16-AGSS09met", "b16-agss09met");

    /** arXiv:1611.09867 rounds the flux of 17F to 5.29, the release to 5.28. */
    private static final Map<String, String> CORRECTED_FLUXES = Map.of("b16-gs98 f17", "5.29e+06");

    /** Branching of the electron capture of 7Be to the ground state of 7Li and to its excited state. */
    private static final Map<String, String> BRANCHINGS = Map.of("be7_ground", "0.897", "be7_excited", "0.103");

    private static final String MEASURED = "measured";

    private SolarFluxTables() {}

    /**
     * @param release folder of the release files
     * @param shared folder that receives the tables
     */
    static void write(Path release, Path shared) {
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put(
                "solar-fluxes.csv", fluxes(release.resolve("ssm-fluxes.csv"), release.resolve("measured-fluxes.csv")));
        Path spectra = release.resolve("spectra");
        tables.put("solar-lines.csv", lines(spectra.resolve("lines.csv")));
        spectra(spectra, tables);
        SolarProfile.write(release, tables);
        tables.forEach((name, table) -> table.write(shared.resolve(name)));
    }

    private static TableWriter fluxes(Path models, Path measured) {
        TableWriter table = new TableWriter(
                List.of("Fluxes at the Earth: solar models B16, arXiv:1611.09867; measured, arXiv:1109.0763"),
                List.of("model[text]", "component[text]", "flux[1/(cm2 s)]", "relative_uncertainty[1]"));
        ReleaseCsv release = ReleaseCsv.read(models);
        for (int row = 0; row < release.rows(); row++) {
            String model = MODELS.get(release.cell(row, "model"));
            if (model == null) throw release.problem(row, "model " + release.cell(row, "model") + " is not known here");
            String component = release.cell(row, "source");
            String flux = CORRECTED_FLUXES.getOrDefault(model + " " + component, release.cell(row, "flux_cm2_s"));
            table.row(model, component, flux, release.cell(row, "relative_uncertainty"));
        }
        ReleaseCsv counted = ReleaseCsv.read(measured);
        for (int row = 0; row < counted.rows(); row++) {
            if (!counted.cell(row, "measurement").startsWith("SNO NC")) continue;
            double flux = counted.number(row, "flux_cm2_s");
            table.row(
                    MEASURED,
                    counted.cell(row, "source"),
                    counted.cell(row, "flux_cm2_s"),
                    Rounded.to(3, counted.number(row, "uncertainty_plus") / flux));
        }
        return table;
    }

    private static TableWriter lines(Path file) {
        TableWriter table = new TableWriter(
                List.of("Lines of electron capture: 7Be to the ground and the excited state of 7Li, p e p to d"),
                List.of("component[text]", "energy[MeV]", "branching[1]"));
        ReleaseCsv release = ReleaseCsv.read(file);
        for (int row = 0; row < release.rows(); row++) {
            String line = release.cell(row, "source");
            table.row(
                    line.split("_")[0],
                    release.cell(row, "energy_MeV"),
                    BRANCHINGS.getOrDefault(line, release.cell(row, "branching_fraction")));
        }
        return table;
    }

    private static void spectra(Path folder, Map<String, TableWriter> tables) {
        String bahcall = "Bahcall, Rev. Mod. Phys. 60 (1988) 297";
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("pp", "Bahcall, Phys. Rev. C 56 (1997) 3391, arXiv:hep-ph/9710491");
        sources.put("hep", sources.get("pp"));
        sources.put("n13", bahcall);
        sources.put("o15", bahcall);
        sources.put("f17", bahcall);
        sources.put("b8-winter-2006", "Winter et al., Phys. Rev. C 73 (2006) 025503, arXiv:nucl-ex/0406019");
        sources.put("b8-ortiz-2000", "Ortiz et al., Phys. Rev. Lett. 85 (2000) 2909, arXiv:nucl-ex/0003006");
        sources.put("b8-bahcall-1996", "Bahcall et al., Phys. Rev. C 54 (1996) 411, arXiv:nucl-th/9601044");
        sources.forEach((name, source) ->
                tables.put("solar-spectrum-" + name + ".csv", spectrum(source, folder.resolve(name + ".csv"))));
    }

    private static TableWriter spectrum(String source, Path file) {
        ReleaseCsv release = ReleaseCsv.read(file);
        TableWriter table = new TableWriter(
                List.of("Neutrino spectrum in any normalisation: " + source), List.of("energy[MeV]", "shape[1/MeV]"));
        List<List<String>> rows = new ArrayList<>();
        int filled = 0;
        for (int row = 0; row < release.rows(); row++) {
            rows.add(List.of(release.cell(row, "energy_MeV"), release.cell(row, "shape")));
            if (release.number(row, "shape") > 0.0) filled = rows.size();
        }
        int end = Math.min(rows.size(), filled + 1); // the first zero above the spectrum, none of the others
        rows.subList(0, end).forEach(table::row);
        return table;
    }
}
