package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.SpinResponse;
import org.cevnsfit.target.NuclearSpin;
import org.cevnsfit.target.Nuclide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The axial current of nuclei with spin against the formula dσ/dT = G_F² m/(4π) (1 − T/E + mT/(2E²)) F_A(q) and its reference values. */
class AxialPartTest {
    private static final double PREFACTOR_CM2_PER_MEV2 = 1.686173e-44; // G_F²/π (ħc)²
    private static final double AXIAL_COUPLING = 1.2764;

    @ParameterizedTest
    @CsvSource({
        "Cs133, 0.32096",
        "I127, 0.29414",
        "Xe129, 0.66315",
        "Xe131, 0.25042",
        "Ge73, 0.44196",
        "F19, 1.50147",
        "Na23, 0.144818"
    })
    void axialFormFactorAtRest(String name, double expected) {
        double found = formFactor(STANDARD, NUCLIDES.nuclide(name), 10.0, 1e-9);
        assertEquals(expected, found, 1e-4 * expected);
    }

    @ParameterizedTest
    @CsvSource({"1e-9, 1.4997", "0.05, 1.26986"})
    void shellModelOfFluorine(double recoilMeV, double expected) {
        PhysicsSettings shellModel = STANDARD.withSpinResponse(SpinResponse.SHELL_MODEL);
        double found = formFactor(shellModel, NUCLIDES.nuclide("F19"), 40.0, recoilMeV);

        assertEquals(expected, found, 1e-4 * expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cs133", "Ge73", "I127"})
    void onlyTabulatedNuclidesHaveAShellModel(String name) {
        PhysicsSettings shellModel = STANDARD.withSpinResponse(SpinResponse.SHELL_MODEL);
        Nuclide nuclide = NUCLIDES.nuclide(name);
        assertEquals(formFactor(STANDARD, nuclide, 30.0, 0.01), formFactor(shellModel, nuclide, 30.0, 0.01), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0.004, true", "0.03, true", "0.05, false", "0.09, false", "0.14, true"})
    void thinShellHasAPlateau(double recoilMeV, boolean outside) { // of caesium: 2.55 < x < 4.49 is 39.5 to 123 keV
        Nuclide caesium = NUCLIDES.nuclide("Cs133");
        double x = Math.sqrt(2.0 * caesium.massMeV() * recoilMeV) / 197.3269804 * Math.cbrt(133.0);
        double shape = outside ? Math.pow(Math.sin(x) / x, 2) : 0.047;
        assertEquals(outside, x < 2.55 || x > 4.49);
        double found = formFactor(STANDARD, caesium, 150.0, recoilMeV);
        assertEquals(0.32096 * shape, found, 2e-4 * 0.32096 * shape);
    }

    @ParameterizedTest
    @CsvSource({"Cs133, 6.3e-5", "Ge73, 3.0e-4", "F19, 1.6e-2"})
    void axialOverVectorAt30MeVAnd1keV(String name, double expected) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        double vector = rate(STANDARD, nuclide, 30.0, 1e-3);
        double found = rate(STANDARD.withAxialPart(true), nuclide, 30.0, 1e-3) / vector - 1.0;
        assertEquals(expected, found, 0.03 * expected); // two digits given
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ar40", "Ge74", "Xe132", "Pb208"})
    void nucleiWithoutSpinHaveNone(String name) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        assertEquals(rate(STANDARD, nuclide, 30.0, 0.005), rate(STANDARD.withAxialPart(true), nuclide, 30.0, 0.005));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.1", "20, 0.8"})
    void freeProtonHasItsAxialCouplingAlone(
            double energyMeV, double recoilMeV) { // longitudinal response would add half
        Nuclide proton = new Nuclide("H1", 1, 0, 938.272, 0.01, 0.01, 1.0, new NuclearSpin(0.5, 0.5, 0.0, null));
        double x = Math.sqrt(2.0 * proton.massMeV() * recoilMeV) / 197.3269804;
        double expected = AXIAL_COUPLING * AXIAL_COUPLING * Math.pow(Math.sin(x) / x, 2);
        PhysicsSettings point = STANDARD.withFormFactor(FormFactor.UNIT);
        assertEquals(expected, formFactor(point, proton, energyMeV, recoilMeV), 1e-5 * expected);
    }

    /** @return F_A from the difference that the axial part makes */
    private static double formFactor(PhysicsSettings physics, Nuclide nuclide, double energyMeV, double recoilMeV) {
        double axial = rate(physics.withAxialPart(true), nuclide, energyMeV, recoilMeV)
                - rate(physics, nuclide, energyMeV, recoilMeV);
        double m = nuclide.massMeV();
        double bracket = 1.0 - recoilMeV / energyMeV + m * recoilMeV / (2.0 * energyMeV * energyMeV);
        assertTrue(axial > 0.0);
        return axial / (0.25 * PREFACTOR_CM2_PER_MEV2 * m * bracket);
    }

    private static double rate(PhysicsSettings physics, Nuclide nuclide, double energyMeV, double recoilMeV) {
        StandardModel model = new StandardModel(physics);
        return CrossSections.cm2PerMeV(
                model, CrossSections.nominal(model), OWN_RADII, Flavour.NU_MU, nuclide, energyMeV, recoilMeV);
    }
}
