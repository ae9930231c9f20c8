package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.cevnsfit.model.GeneralisedInteractionsReferenceTest.added;
import static org.cevnsfit.model.GeneralisedInteractionsReferenceTest.index;
import static org.cevnsfit.model.GeneralisedInteractionsReferenceTest.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where generalised interactions are another model: heavy mediators, nuclei without spin, couplings that cancel those of the Standard Model. */
class GeneralisedInteractionsLimitTest {
    private static final GeneralisedInteractions MODEL =
            new GeneralisedInteractions(STANDARD, TensorTreatment.STANDARD);

    @Test
    void heavyMediatorsAreContactInteractions() {
        double mass = 1e5;
        double g = 0.5;
        double contact = Math.sqrt(2.0) * g * g / (1.1663787e-11 * mass * mass);
        same(new LightScalar(STANDARD), "g_S", "m_S_MeV", Map.of("C_S_u", contact, "C_S_d", contact, "C_S_e", contact));
        same(
                new LightAxial(STANDARD),
                "g_A",
                "m_A_MeV",
                Map.of("C_A_u", -contact, "C_A_d", -contact, "C_A_s", -contact, "C_A_e", -contact));
        same(new LightTensor(STANDARD), "g_T", "m_T_MeV", Map.of("C_T_u", contact, "C_T_d", contact, "C_T_e", contact));
        same(new LightPseudoscalar(STANDARD), "g_P", "m_P_MeV", Map.of("C_P_e", contact));
    }

    private static void same(InteractionModel light, String coupling, String massName, Map<String, Double> contact) {
        ShapePoint heavy = OWN_RADII.with(massName, 1e5);
        for (Target target : List.of(NUCLIDES.nuclide("Ge73"), ELECTRONS.element("Ge"))) {
            double[] g = CrossSections.with(light, coupling, 0.5);
            double standard = rate(light, CrossSections.nominal(light), OWN_RADII, target, 20.0, 0.01);
            double found = rate(light, g, heavy, target, 20.0, 0.01) - standard;
            double expected = added(MODEL, contact, target, 20.0, 0.01);
            if (light instanceof LightPseudoscalar && target instanceof Nuclide) {
                assertEquals(0.0, found);
                continue;
            }
            assertNotEquals(0.0, expected);
            assertEquals(1.0, found / expected, 1e-5, light + " " + target.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"C_A_u, 3", "C_A_d, -2", "C_A_s, 100"})
    void nucleiWithoutSpinDoNotSeeAxialCouplings(String name, double value) {
        Nuclide argon = NUCLIDES.nuclide("Ar40");
        assertEquals(
                rate(MODEL, CrossSections.nominal(MODEL), OWN_RADII, argon, 30.0, 0.02),
                rate(MODEL, CrossSections.with(MODEL, name, value), OWN_RADII, argon, 30.0, 0.02));
    }

    @Test
    void axialCouplingCancelsTheCurrentOfTheStandardModel() { // a_p = −g_A and a_n = g_A for C_A^u = −C_A^d
        double coupling = -1.2764 / (0.842 + 0.427);
        Nuclide fluorine = NUCLIDES.nuclide("F19");
        PhysicsSettings physics = STANDARD.withFormFactor(FormFactor.HELM);
        StandardModel vectorOnly = new StandardModel(physics);
        double[] theta = CrossSections.with(MODEL, "C_A_u", coupling);
        theta[index("C_A_d")] = -coupling;
        double expected = rate(vectorOnly, CrossSections.nominal(vectorOnly), OWN_RADII, fluorine, 30.0, 0.01);
        assertEquals(1.0, rate(MODEL, theta, OWN_RADII, fluorine, 30.0, 0.01) / expected, 1e-13);
    }
}
