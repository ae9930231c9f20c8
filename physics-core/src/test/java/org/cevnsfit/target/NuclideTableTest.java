package org.cevnsfit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed nuclear and atomic tables against reference values. */
class NuclideTableTest {
    private static final Path DATA = Path.of("..", "data");

    @ParameterizedTest
    @CsvSource({
        "Cs133, 55, 78, 123772.540, 4.8212, 5.0900",
        "I127, 53, 74, 118183.685, 4.7670, 5.0300",
        "Ar36, 18, 18, 33494.358, 3.4076, 3.4076",
        "Ar38, 18, 20, 35352.863, 3.4217, 3.4349",
        "Ar40, 18, 22, 37215.526, 3.4480, 3.5500",
        "Ge70, 32, 38, 65117.673, 4.0584, 4.1050",
        "Ge72, 32, 40, 66978.637, 4.0754, 4.1477",
        "Ge73, 32, 41, 67911.420, 4.0815, 4.1660",
        "Ge74, 32, 42, 68840.789, 4.0929, 4.1893",
        "Ge76, 32, 44, 70703.987, 4.1006, 4.2201",
        "Xe124, 54, 70, 115390.007, 4.7819, 4.8722",
        "Xe129, 54, 75, 120046.449, 4.7943, 4.9188",
        "Xe132, 54, 78, 122840.349, 4.8034, 4.9470",
        "Xe136, 54, 82, 126569.175, 4.8147, 4.9827",
        "Na23, 11, 12, 21409.214, 3.0147, 3.0186",
        "F19, 9, 10, 17692.302, 2.9198, 2.9329",
        "Si28, 14, 14, 26053.188, 3.1409, 3.1409",
        "Pb208, 82, 126, 193687.123, 5.5174, 5.6910",
        "Ca48, 20, 28, 44657.272, 3.5004, 3.6287"
    })
    void massesAndRadii(String name, int z, int n, double massMeV, double protonRadiusFm, double neutronRadiusFm) {
        Nuclide nuclide = NuclideTable.read(DATA).nuclide(name);
        assertEquals(z, nuclide.protonNumber());
        assertEquals(n, nuclide.neutronNumber());
        assertEquals(massMeV, nuclide.massMeV(), 6e-4); // last digit given
        assertEquals(protonRadiusFm, nuclide.protonRadiusFm(), 6e-5);
        assertEquals(neutronRadiusFm, nuclide.neutronRadiusFm(), 1.1e-4);
    }

    @ParameterizedTest
    @CsvSource({
        "Cs133, 3.5, -0.318, 0.021",
        "I127, 2.5, 0.342, 0.031",
        "Ge73, 4.5, 0.031, 0.439",
        "Xe129, 0.5, 0.010, 0.329",
        "Xe131, 1.5, -0.009, -0.272",
        "Na23, 1.5, 0.224, 0.024",
        "F19, 0.5, 0.478, -0.002",
        "Ar40, 0, 0, 0",
        "Pb208, 0, 0, 0"
    })
    void spins(String name, double spin, double protonSpin, double neutronSpin) {
        NuclearSpin found = NuclideTable.read(DATA).nuclide(name).spin();
        assertEquals(spin, found.spin());
        assertEquals(protonSpin, found.protonSpin());
        assertEquals(neutronSpin, found.neutronSpin());
        assertEquals(name.equals("F19"), found.shellModel() != null);
    }

    @ParameterizedTest
    @CsvSource({"'0.75,0.1,0.2', multiple of one half", "'0,0.1,0', cannot be 0", "'-1,0,0', zero or more"})
    void wrongSpinsAreRejected(String cells, String reason, @TempDir Path folder) throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        for (String table : List.of("spin-responses.csv", "shell-model-responses.csv")) {
            Files.copy(DATA.resolve("shared").resolve(table), shared.resolve(table));
        }
        Files.writeString(
                shared.resolve("nuclides.csv"),
                "nuclide[text],element[text],protons[1],neutrons[1],atomic_mass[u],charge_radius[fm],abundance[1],neutron_radius[fm],"
                        + "spin[1],proton_spin[1],neutron_spin[1]\nF19,F,9,10,18.998,2.8976,1.0,," + cells + "\n");
        String message = assertThrows(InputException.class, () -> NuclideTable.read(folder))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }

    @ParameterizedTest
    @CsvSource({"Ge, 5, 72.63", "Xe, 9, 131.293", "Ar, 3, 39.948", "Cs, 1, 132.905"})
    void naturalElementsHaveTheirMolarMass(String symbol, int count, double molarMassG) {
        List<Nuclide> isotopes = NuclideTable.read(DATA).element(symbol);
        assertEquals(count, isotopes.size());
        double mean = isotopes.stream()
                .mapToDouble(i -> i.abundance() * (i.massMeV() + 0.511 * i.protonNumber()) / 931.494)
                .sum();
        assertEquals(molarMassG, mean, 2e-4 * molarMassG);
    }

    @Test
    void unknownNamesAreAnsweredWithTheNearest() {
        NuclideTable table = NuclideTable.read(DATA);
        assertTrue(assertThrows(InputException.class, () -> table.nuclide("Cs134"))
                .getMessage()
                .contains("'Cs133'"));
        assertTrue(assertThrows(InputException.class, () -> table.element("Pb"))
                .getMessage()
                .contains("0.524"));
        ElectronTable electrons = ElectronTable.read(DATA);
        assertTrue(assertThrows(InputException.class, () -> electrons.element("Xy"))
                .getMessage()
                .contains("known are"));
    }

    @ParameterizedTest
    @CsvSource({
        "Xe, 0.5, 26", "Xe, 1, 40", "Xe, 2, 44", "Xe, 5, 48", "Xe, 10, 52", "Xe, 40, 54",
        "Ge, 0.2, 22", "Ge, 1, 22", "Ge, 2, 30", "Ge, 40, 32", "Cs, 2, 45", "I, 2, 43",
        "Ar, 40, 18", "Si, 40, 14", "Cs, 40, 55", "I, 40, 53"
    })
    void effectiveCharge(String symbol, double recoilKeV, int charge) {
        assertEquals(charge, ElectronTable.read(DATA).element(symbol).effectiveCharge(1e-3 * recoilKeV));
    }

    @Test
    void recoilAtTheBindingEnergyCounts() {
        assertEquals(53, ElectronTable.read(DATA).element("Cs").effectiveCharge(5.714e-3));
        assertEquals(51, ElectronTable.read(DATA).element("Cs").effectiveCharge(5.7139e-3));
    }
}
