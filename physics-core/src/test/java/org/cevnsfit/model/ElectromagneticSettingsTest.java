package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.error.InputException;
import org.cevnsfit.interaction.ElectronCouplings;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user can get wrong in sections of charge radii and millicharges, and what the message says. */
class ElectromagneticSettingsTest {

    @ParameterizedTest
    @EnumSource(
            value = VectorCouplings.class,
            names = {"RADIATIVE", "RADIATIVE_COMPUTED", "RADIATIVE_ROUNDED"})
    void wholeRadiusIsNotAddedToCouplingsThatHoldIt(VectorCouplings couplings) {
        InputException e = assertThrows(
                InputException.class,
                () -> radius("kind = charge-radius, mode = total", STANDARD.withCouplings(couplings)));
        assertTrue(e.getMessage().contains("physics.couplings"), e.getMessage());
        assertTrue(e.getMessage().contains("radiative-without-charge-radius"), e.getMessage());
    }

    @Test
    void wholeRadiusIsNotAddedToElectronCouplingsThatHoldIt() {
        PhysicsSettings settings = new PhysicsSettings(
                VectorCouplings.TREE, STANDARD.formFactor(), STANDARD.kinematics(), true, ElectronCouplings.RADIATIVE);
        InputException e =
                assertThrows(InputException.class, () -> radius("kind = charge-radius, mode = total", settings));
        assertTrue(e.getMessage().contains("physics.electron-couplings"), e.getMessage());
    }

    @ParameterizedTest
    @EnumSource(
            value = VectorCouplings.class,
            names = {"TREE", "RADIATIVE_WITHOUT_CHARGE_RADIUS"})
    void wholeRadiusStartsAtThatOfTheStandardModel(VectorCouplings couplings) {
        ChargeRadius model = radius("kind = charge-radius, mode = total", STANDARD.withCouplings(couplings));
        assertEquals(-0.8275, model.couplings().get(1).nominal(), 1e-4);
        assertEquals(0.0, radius("mode = extra", STANDARD).couplings().get(1).nominal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "energies-keV = [1], cross-sections-cm2 = [1e-18]",
                "energies-keV = [1, 2], cross-sections-cm2 = [1e-18]",
                "energies-keV = [2, 1], cross-sections-cm2 = [1e-18, 1e-19]",
                "energies-keV = [0, 1], cross-sections-cm2 = [1e-18, 1e-19]",
                "energies-keV = [1, 2], cross-sections-cm2 = [1e-18, 0]"
            })
    void tablesOfPhotoAbsorptionAreChecked(String columns) {
        InputException e = assertThrows(
                InputException.class,
                () -> MillichargeTwinTest.read(
                        "equivalent-photon { neutrino-energy-MeV = 1, photo-absorption = [{ element = Ge, " + columns
                                + " }] }"));
        assertTrue(e.getMessage().contains("equivalent-photon.photo-absorption[0]"), e.getMessage());
    }

    @Test
    void anElementWithoutTableIsNamed() {
        Millicharge model = MillichargeTwinTest.read(
                "equivalent-photon { neutrino-energy-MeV = 1, photo-absorption = [{ element = Ge, energies-keV = [1, 2],"
                        + " cross-sections-cm2 = [1e-18, 1e-19] }] }");
        InputException e = assertThrows(
                InputException.class,
                () -> CrossSections.cm2PerMeV(
                        model,
                        CrossSections.nominal(model),
                        CrossSections.OWN_RADII,
                        Flavour.NU_E,
                        CrossSections.ELECTRONS.element("Xe"),
                        4.0,
                        0.001));
        assertTrue(e.getMessage().contains("Xe"), e.getMessage());
    }

    private static ChargeRadius radius(String text, PhysicsSettings physics) {
        return ChargeRadius.read(Settings.of(ConfigFactory.parseString(text)), physics);
    }
}
