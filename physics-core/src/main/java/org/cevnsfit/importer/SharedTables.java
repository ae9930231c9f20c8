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
 * {@code nuclear/nuclides.csv} and {@code atomic/binding_energies.csv} of a folder of releases, the spectra of reactors and the Sun.
 */
public final class SharedTables {
    /** Neutron rms radii from nuclear shell models [fm]: Cs, I arXiv:2007.08529; Ar arXiv:2005.01645. */
    private static final Map<String, String> SHELL_MODEL_RADII =
            Map.of("Cs133", "5.09", "I127", "5.03", "Ar40", "3.55");

    /** Nuclides the release table lacks: AME2020 masses, Angeli-Marinova 2013 radii, IUPAC abundances. */
    private static final List<String> FURTHER_NUCLIDES = List.of(
            "F19,F,9,10,18.998403163,2.8976,1.0,,0.5,0.478,-0.002",
            "Ca48,Ca,20,28,47.952522904,3.4771,0.00187,,0,0,0",
            "Pb208,Pb,82,126,207.976652,5.5012,0.524,,0,0,0");

    /** J, ⟨S_p⟩, ⟨S_n⟩ of the odd nuclides, one-body currents: arXiv:1304.7684; Cs Toivanen et al., Phys. Rev. C 79 (2009) 044302. */
    private static final Map<String, String> SPINS = Map.of(
            "Na23", "1.5,0.224,0.024",
            "Si29", "0.5,0.016,0.156",
            "Ge73", "4.5,0.031,0.439",
            "I127", "2.5,0.342,0.031",
            "Xe129", "0.5,0.010,0.329",
            "Xe131", "1.5,-0.009,-0.272",
            "Cs133", "3.5,-0.318,0.021");

    private static final String NO_SPIN = "0,0,0";

    /** Σ' responses of 19F in the harmonic-oscillator shell model, arXiv:2007.08529 and arXiv:1203.3542. */
    private static final List<String> SPIN_RESPONSES = List.of(
            "# Transverse spin response F(u) = exp(-u/2) (c0 + c1 u + c2 u^2), u = (q b)^2/2; see SOURCE.md.",
            "nuclide[text],nucleon[text],oscillator_length[fm],c0[1],c1[1],c2[1]",
            "F19,proton,1.7623,0.269513,-0.18098,0.0296873",
            "F19,neutron,1.7623,-0.00113172,0.00038188,0.000744991");

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

    /** Atoms of organic scintillators: X-ray Data Booklet (C K), ionisation energies of the atoms (NIST). */
    private static final List<String> FURTHER_SHELLS =
            List.of("H,K,1,13.6", "C,K,2,284.2", "C,L1,2,11.3", "C,L2,2,11.3");

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
        write(shared.resolve("spin-responses.csv"), SPIN_RESPONSES);
        AtomicResponseTable.write(releases, shared);
        GermaniumQuenching.write(releases, shared);
        ReactorFluxTables.write(releases.resolve("reactor-flux"), shared);
        SolarFluxTables.write(releases.resolve("solar-flux"), shared);
    }

    private static List<String> nuclides(Path release) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Masses AME2020, rms charge radii Angeli and Marinova 2013, number fractions NUBASE2020 (IUPAC).",
                        "# Neutron rms radii only where a shell-model value is used; spin J and <S_p>, <S_n> of odd nuclides; see SOURCE.md.",
                        "nuclide[text],element[text],protons[1],neutrons[1],atomic_mass[u],charge_radius[fm],abundance[1],neutron_radius[fm],spin[1],proton_spin[1],neutron_spin[1]"));
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
                    SHELL_MODEL_RADII.getOrDefault(name, ""),
                    spin(table, row, name)));
        }
        lines.addAll(FURTHER_NUCLIDES);
        return lines;
    }

    /** @return J, ⟨S_p⟩, ⟨S_n⟩; a nucleus of even Z and N has none */
    private static String spin(ReleaseCsv table, int row, String name) {
        String spin = SPINS.get(name);
        if (spin != null) return spin;
        if (Integer.parseInt(table.cell(row, "A")) % 2 == 0) return NO_SPIN;
        throw table.problem(row, "no spin of " + name + " is known here");
    }

    private static List<String> bindingEnergies(Path release) {
        List<String> lines = new ArrayList<>(List.of(
                "# Binding energies of atomic subshells: Si, Ar, Xe Larkins 1977; Ge, I, Cs, H, C X-ray Data Booklet; see SOURCE.md.",
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
        lines.addAll(FURTHER_SHELLS);
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
