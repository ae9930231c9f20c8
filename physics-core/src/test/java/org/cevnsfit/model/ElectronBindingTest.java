package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.error.InputException;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.ElectronTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Response of bound electrons, arXiv:1610.04177, in the place of free electrons in steps. */
class ElectronBindingTest {
    private static final ElectronTable ELEMENTS = CrossSections.ELECTRONS;
    private static final PhysicsSettings STEPS = physics("steps");
    private static final PhysicsSettings RRPA = physics("rrpa");
    private static final double ENERGY_MEV = 0.4;

    @TempDir
    Path folder;

    /** Ratios of the table, on a point, half way between 26.5411 (0.69817) and 27.4325 keV (0.692), below and above all. */
    @ParameterizedTest
    @CsvSource({"1.02481, 0.86202", "26.9868, 0.695085", "0.1, 0.83614", "40, 0.6851"})
    void weakScatteringOnXenonIsScaled(double keV, double ratio) {
        AtomicElectrons xenon = ELEMENTS.element("Xe");
        for (Flavour flavour : List.of(Flavour.NU_E, Flavour.NU_TAU)) {
            double free = rate(new StandardModel(STEPS), flavour, xenon, keV, 0);
            assertEquals(ratio * free, rate(new StandardModel(RRPA), flavour, xenon, keV, 0), 1e-12 * free);
        }
    }

    @Test
    void elementsWithoutTableKeepSteps() {
        AtomicElectrons germanium = ELEMENTS.element("Ge");
        double free = rate(new StandardModel(STEPS), Flavour.NU_E, germanium, 5, 0);
        assertEquals(free, rate(new StandardModel(RRPA), Flavour.NU_E, germanium, 5, 0), 0);
    }

    /** What photons add to the rate, its interference with the weak current included, is that of steps; a charge radius is part of the weak current. */
    @Test
    void onlyTheWeakCurrentIsScaled() {
        AtomicElectrons xenon = ELEMENTS.element("Xe");
        double charge = 1e-2; // 1e-12 e
        double steps = added(new Millicharge(STEPS, null), xenon, charge);
        assertTrue(steps > 0);
        assertEquals(steps, added(new Millicharge(RRPA, null), xenon, charge), 1e-12 * steps);
        double radius = added(new ChargeRadius(STEPS, ChargeRadiusMode.EXTRA), xenon, 10);
        assertEquals(
                0.86202 * radius, added(new ChargeRadius(RRPA, ChargeRadiusMode.EXTRA), xenon, 10), 1e-12 * radius);
    }

    @Test
    void brokenTablesAreNamed() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.copy(ProjectHome.data("shared").resolve("binding-energies.csv"), shared.resolve("binding-energies.csv"));
        requireRefused("Xe,1,0.9\nXe,1,0.8\n", ":3 column recoil: found 1.0 after 1.0");
        requireRefused("Xe,1,0.9\nGe,1,0.8\nXe,2,0.9\n", ":4 column element: found rows of Xe apart");
        requireRefused("Xe,1,-0.9\n", ":2 column ratio");
    }

    private void requireRefused(String rows, String problem) throws IOException {
        Files.writeString(
                folder.resolve("shared").resolve("atomic-response.csv"), "element[text],recoil[keV],ratio[1]\n" + rows);
        String message = assertThrows(InputException.class, () -> ElectronTable.read(folder))
                .getMessage();
        assertTrue(message.contains(problem), message);
    }

    private static PhysicsSettings physics(String binding) {
        return PhysicsSettings.read(Settings.of(ConfigFactory.parseString("electron-binding = " + binding)));
    }

    private static double added(InteractionModel model, AtomicElectrons atom, double coupling) {
        return rate(model, Flavour.NU_E, atom, 1.02481, coupling) - rate(model, Flavour.NU_E, atom, 1.02481, 0);
    }

    /** dσ/dT with the first coupling after sin²θ_W. */
    private static double rate(
            InteractionModel model, Flavour flavour, AtomicElectrons atom, double keV, double coupling) {
        double[] at = CrossSections.nominal(model);
        if (at.length > 1) at[1] = coupling;
        return CrossSections.cm2PerMeV(model, at, OWN_RADII, flavour, atom, ENERGY_MEV, keV * 1e-3);
    }
}
