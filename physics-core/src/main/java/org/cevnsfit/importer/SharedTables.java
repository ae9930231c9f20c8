package org.cevnsfit.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.FileTrouble;
import org.cevnsfit.error.InputException;

/**
 * Writes the tables all experiments share: {@code shared/nuclides.csv} and {@code shared/binding-energies.csv} from
 * {@code nuclear/nuclides.csv} and {@code atomic/binding_energies.csv} of a folder of releases, and the spectra of reactors.
 */
public final class SharedTables {
    /** Neutron rms radii from nuclear shell models [fm]: Cs, I arXiv:2007.08529; Ar arXiv:2005.01645. */
    private static final Map<String, String> SHELL_MODEL_RADII =
            Map.of("Cs133", "5.09", "I127", "5.03", "Ar40", "3.55");

    /** Nuclides the release table lacks: AME2020 masses, Angeli-Marinova 2013 radii, IUPAC abundances. */
    private static final List<String> FURTHER_NUCLIDES = List.of(
            "F19,F,9,10,18.998403163,2.8976,1.0,",
            "Ca48,Ca,20,28,47.952522904,3.4771,0.00187,",
            "Pb208,Pb,82,126,207.976652,5.5012,0.524,");

    /** Which compilation an element is taken from: the booklet of arXiv:2205.09484 where the release has it. */
    private static final Map<String, String> BINDING_SOURCES =
            Map.of("Si", "larkins1977", "Ar", "larkins1977", "Xe", "larkins1977", "Ge", "xdb", "I", "xdb", "Cs", "xdb");

    /** Outermost subshells the release leaves empty [eV]: X-ray Data Booklet or the ionisation energy of the atom (NIST). */
    private static final Map<String, String> OUTER_SHELLS_EV = Map.ofEntries(
            Map.entry("Ge N1", "7.9"),
            Map.entry("Ge N2", "7.9"),
            Map.entry("I O1", "18.0"),
            Map.entry("I O2", "10.5"),
            Map.entry("I O3", "10.5"),
            Map.entry("Cs O1", "22.7"),
            Map.entry("Cs O2", "14.2"),
            Map.entry("Cs O3", "12.1"),
            Map.entry("Cs P1", "3.9"));

    private SharedTables() {}

    /**
     * @param releases folder of release files
     * @param dataFolder our data folder; its {@code shared} folder is created
     */
    public static void write(Path releases, Path dataFolder) {
        Path shared = dataFolder.resolve("shared");
        write(
                shared.resolve("nuclides.csv"),
                nuclides(releases.resolve("nuclear").resolve("nuclides.csv")));
        write(
                shared.resolve("binding-energies.csv"),
                bindingEnergies(releases.resolve("atomic").resolve("binding_energies.csv")));
        GermaniumQuenching.write(releases, shared);
        ReactorFluxTables.write(releases.resolve("reactor-flux"), shared);
    }

    private static List<String> nuclides(Path release) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Masses AME2020, rms charge radii Angeli and Marinova 2013, number fractions NUBASE2020 (IUPAC).",
                        "# Neutron rms radii only where a shell-model value is used; see SOURCE.md.",
                        "nuclide[text],element[text],protons[1],neutrons[1],atomic_mass[u],charge_radius[fm],abundance[1],neutron_radius[fm]"));
        ReleaseCsv table = ReleaseCsv.read(release);
        for (int row = 0; row < table.rows(); row++) {
            String element = table.cell(row, "nuclide").split("-")[0];
            String name = element + table.cell(row, "A");
            lines.add(String.join(
                    ",",
                    name,
                    element,
                    table.cell(row, "Z"),
                    table.cell(row, "N"),
                    table.cell(row, "atomic_mass_u"),
                    table.cell(row, "R_ch_fm"),
                    table.cell(row, "abundance"),
                    SHELL_MODEL_RADII.getOrDefault(name, "")));
        }
        lines.addAll(FURTHER_NUCLIDES);
        return lines;
    }

    private static List<String> bindingEnergies(Path release) {
        List<String> lines = new ArrayList<>(List.of(
                "# Binding energies of atomic subshells: Si, Ar, Xe Larkins 1977; Ge, I, Cs X-ray Data Booklet; see SOURCE.md.",
                "element[text],shell[text],electrons[1],binding_energy[eV]"));
        ReleaseCsv table = ReleaseCsv.read(release);
        for (int row = 0; row < table.rows(); row++) {
            String element = table.cell(row, "element");
            if (!table.cell(row, "source").equals(BINDING_SOURCES.get(element))) continue;
            String shell = table.cell(row, "shell");
            String tabulated = table.cell(row, "eV");
            String energy = tabulated.isEmpty() ? OUTER_SHELLS_EV.get(element + " " + shell) : tabulated;
            if (energy == null) throw table.problem(row, "no binding energy for " + element + " " + shell);
            lines.add(String.join(",", element, shell, table.cell(row, "electrons"), energy));
        }
        return lines;
    }

    static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new InputException(
                    file.toString(), "cannot be written: " + FileTrouble.words(e), "check the permissions", e);
        }
    }
}
