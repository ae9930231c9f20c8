package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/** Writes the antineutrino spectra of reactors, {@code shared/reactor-*.csv}, from the folder {@code reactor-flux} of the releases. */
final class ReactorFluxTables {
    private static final List<String> ISOTOPES = List.of("U235", "U238", "Pu239", "Pu241");
    private static final Map<String, String> FITS = Map.of("huber2011", "huber-2011", "mueller2011", "mueller-2011");

    private ReactorFluxTables() {}

    /**
     * @param release folder of the release files
     * @param shared folder that receives the tables
     */
    static void write(Path release, Path shared) {
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put("reactor-polynomials.csv", polynomials(release.resolve("spectrum_coefficients.csv")));
        tables.put(
                "reactor-vogel-engel-1989.csv",
                spectra(
                        "Vogel and Engel, Phys. Rev. D 39 (1989) 3378, table II: below 2 MeV, per fission",
                        release.resolve("vogel_engel1989_low_energy.csv"),
                        columns("%s")));
        tables.put(
                "reactor-ef-2018.csv",
                spectra(
                        "Summation model SM-2018, Phys. Rev. Lett. 123 (2019) 022502, per fission after 450 d of irradiation",
                        release.resolve("estienne_fallot2019_sm2018.csv"),
                        columns("%s_450d")));
        Map<String, String> bestiole = columns("%s");
        bestiole.put("U239", "U239");
        bestiole.put("Np239", "Np239");
        tables.put(
                "reactor-bestiole-2023.csv",
                spectra(
                        "Summation model, arXiv:2304.14992, per fission; U239 and Np239 per beta decay",
                        release.resolve("bestiole2023.csv"),
                        bestiole));
        tables.put(
                "reactor-silaeva-sinev-2020.csv",
                spectra(
                        "Summation model, arXiv:2012.09917, per fission",
                        release.resolve("silaeva_sinev2020.csv"),
                        columns("%s")));
        tables.put(
                "reactor-kopeikin-2012.csv",
                spectra(
                        "Pressurised-water reactor, mid-cycle, neutron capture included, Phys. Atom. Nucl. 75 (2012) 143, per fission",
                        release.resolve("kopeikin2012_pwr_total.csv"),
                        Map.of("total", "dNdE")));
        tables.forEach((name, table) -> table.write(shared.resolve(name)));
    }

    /** @return column of each isotope in the release, by our name */
    private static Map<String, String> columns(String format) {
        Map<String, String> columns = new LinkedHashMap<>();
        ISOTOPES.forEach(isotope -> columns.put(isotope, String.format(format, isotope)));
        return columns;
    }

    private static TableWriter spectra(String source, Path file, Map<String, String> columns) {
        ReleaseCsv release = ReleaseCsv.read(file);
        List<String> header = new ArrayList<>(List.of("energy[MeV]"));
        columns.keySet().forEach(name -> header.add(name + "[1/MeV]"));
        TableWriter table = new TableWriter(List.of(source), header);
        for (int row = 0; row < release.rows(); row++) {
            List<String> cells = new ArrayList<>(List.of(release.cell(row, "E_MeV")));
            for (String column : columns.values()) cells.add(release.cell(row, column));
            table.row(cells);
        }
        return table;
    }

    private static TableWriter polynomials(Path file) {
        ReleaseCsv release = ReleaseCsv.read(file);
        List<String> header = new ArrayList<>(List.of("model[text]", "isotope[text]", "a0[1]", "a1[1/MeV]"));
        for (int p = 2; p < 6; p++) header.add("a" + p + "[1/MeV" + p + "]");
        TableWriter table = new TableWriter(
                List.of(
                        "exp(sum of a_p E^p) per MeV and fission, fitted from 2 to 8 MeV: arXiv:1106.0687 and arXiv:1101.2663"),
                header);
        for (int row = 0; row < release.rows(); row++) {
            String model = FITS.get(release.cell(row, "model"));
            if (model == null) continue;
            List<String> cells = new ArrayList<>(List.of(model, release.cell(row, "isotope")));
            for (int p = 0; p < 6; p++) cells.add(release.cell(row, "a" + p));
            table.row(cells);
        }
        return table;
    }
}
