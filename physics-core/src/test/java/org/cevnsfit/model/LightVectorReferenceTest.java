package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Light vectors against reference values, to four digits, and their limits of a heavy and a massless mediator. */
class LightVectorReferenceTest {
    private static final Nuclide CS133 = NUCLIDES.nuclide("Cs133");
    private static final AtomicElectrons FREE = new AtomicElectrons("free", new double[] {0.0}, new int[] {1});
    private static final double CONTACT = Math.sqrt(2.0) * FERMI_CONSTANT_PER_MEV2;

    @Test
    void inducedChargeOfAProton() {
        double charge = new KineticMixing(VectorCharges.L_MU_MINUS_L_TAU).protonCharge(0.0);
        double perP = 2.0 * FINE_STRUCTURE / Math.PI;
        assertEquals(0.940797, charge / perP, 1e-6);
        assertEquals(2.816378e8, perP / CONTACT, 1e-6 * 2.816378e8);
        double elementaryCharge = 0.302822;
        assertEquals(0.0144329, charge / elementaryCharge, 1e-7);
    }

    @Test
    void loopsShiftTheChargeOfProtons() { // g_V^p(ν_µ) = 0.0299 + 0.070615 for g = 1e-3, M = 50 MeV
        InteractionModel model = new LightVector(STANDARD, VectorCharges.L_MU_MINUS_L_TAU);
        double found = at(model, 1e-3, 50.0, Flavour.NU_MU, CS133, 5);
        assertEquals(1.21869e-36, found, 1e-5 * 1.21869e-36);
        double momentum2 = 2.0 * CS133.massMeV() * 0.005;
        double shift = new KineticMixing(VectorCharges.L_MU_MINUS_L_TAU).protonCharge(momentum2)
                * 1e-6
                / (CONTACT * (momentum2 + 2500.0));
        assertEquals(0.070615, shift, 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "UNIVERSAL, NU_MU, 0.1, 2.59780e-35",
        "UNIVERSAL, NU_MU, 10, 2.13804e-35",
        "UNIVERSAL, NU_MU, 50, 7.47540e-37",
        "UNIVERSAL, NU_MU, 1000, 1.49560e-36",
        "B_MINUS_L, NU_MU, 0.1, 1.11555e-35",
        "B_MINUS_L, NU_MU, 10, 1.01272e-35",
        "B_MINUS_L, NU_MU, 50, 3.72192e-36",
        "B_MINUS_L, NU_MU, 1000, 1.52122e-36",
        "B_MINUS_3L_E, NU_E, 10, 4.99949e-35",
        "B_MINUS_3L_E, NU_MU, 10, 1.51480e-36",
        "B_MINUS_3L_MU, NU_E, 10, 1.47876e-36",
        "B_MINUS_3L_MU, NU_MU, 10, 5.02034e-35",
        "B_MINUS_2L_E_MINUS_L_MU, NU_E, 10, 2.62057e-35",
        "B_MINUS_2L_E_MINUS_L_MU, NU_MU, 10, 1.01272e-35",
        "B_MINUS_L_E_MINUS_2L_MU, NU_E, 10, 1.00337e-35",
        "B_MINUS_L_E_MINUS_2L_MU, NU_MU, 10, 2.63567e-35",
        "B_Y_PLUS_L_MU_PLUS_L_TAU, NU_E, 10, 1.47876e-36",
        "B_Y_PLUS_L_MU_PLUS_L_TAU, NU_MU, 10, 5.19530e-37"
    })
    void onNuclei(VectorCharges charges, Flavour flavour, double massMeV, double expected) {
        double found = at(new LightVector(STANDARD, charges), 1e-4, massMeV, flavour, CS133, 5);
        assertEquals(expected, found, 1e-4 * expected);
    }

    @Test
    void onElectrons() { // B − L, g = 1e-6, M = 0.1 MeV, T = 1 keV: g_V moves by 5.50028
        double found = at(new LightVector(STANDARD, VectorCharges.B_MINUS_L), 1e-6, 0.1, Flavour.NU_E, FREE, 1);
        double expected = onFreeElectron(0.97726 + 5.50028, 0.5);
        assertEquals(expected, found, 2e-6 * expected);
    }

    @Test
    void loopsPullElectronsTheOtherWay() { // L_µ − L_τ, ν_µ: protons gain 2α/π P, electrons lose it
        double shift = -2.0 * FINE_STRUCTURE / Math.PI * 0.940797 * 1e-8 / (CONTACT * 100.0);
        double found =
                at(new LightVector(STANDARD, VectorCharges.L_MU_MINUS_L_TAU), 1e-4, 10.0, Flavour.NU_MU, FREE, 1);
        double expected = onFreeElectron(-0.02274 + shift, -0.5);
        assertEquals(expected, found, 1e-4 * expected);
    }

    @Test
    void universalVectorCancelsTheWeakCharge() {
        InteractionModel model = new LightVector(STANDARD.withFormFactor(FormFactor.UNIT), VectorCharges.UNIVERSAL);
        double massMeV = 1e6; // contact limit
        double standard = at(model, 0.0, massMeV, Flavour.NU_MU, CS133, 5);
        double zero = at(model, Math.sqrt(1.58204e-12) * massMeV, massMeV, Flavour.NU_MU, CS133, 5);
        double second = at(model, 1.778789e-6 * massMeV, massMeV, Flavour.NU_MU, CS133, 5);
        assertEquals(0.0, zero / standard, 1e-8); // amplitude below 1e-4
        assertEquals(standard, second, 1e-4 * standard);
        assertEquals(3.16409e-12, 1.778789e-6 * 1.778789e-6, 1e-5 * 3.16409e-12);
    }

    @ParameterizedTest
    @EnumSource(VectorCharges.class)
    void heavyVectorIsTheContactInteraction(VectorCharges charges) {
        double massMeV = 1e5;
        double coupling = 0.3;
        double recoilKeV = 5.0;
        for (Target target : new Target[] {CS133, FREE}) {
            for (Flavour flavour : Flavour.values()) {
                double momentum2 = 2.0 * target.massMeV() * 1e-3 * recoilKeV;
                double mixing = charges.mixesOnly() ? new KineticMixing(charges).protonCharge(momentum2) : 0.0;
                double strength = coupling * coupling * charges.neutrino(flavour) / (CONTACT * massMeV * massMeV);
                InteractionModel vector = new LightVector(STANDARD, charges);
                double found = at(vector, coupling, massMeV, flavour, target, recoilKeV);
                double expected = contact(
                        strength * (charges.nucleon() + mixing),
                        strength * charges.nucleon(),
                        strength * (charges.electron() - mixing),
                        flavour,
                        target,
                        recoilKeV);
                double standard = at(vector, 0.0, massMeV, flavour, target, recoilKeV);
                assertEquals(
                        expected - standard, found - standard, 1e-3 * Math.abs(expected - standard) + 1e-13 * standard);
            }
        }
    }

    /** The rate of non-standard interactions that shift g_V^p, g_V^n and g_V^e of one flavour. */
    private static double contact(
            double proton, double neutron, double electron, Flavour flavour, Target target, double recoilKeV) {
        NonStandardInteractions contact = new NonStandardInteractions(STANDARD);
        String pair = new String[] {"ee", "mumu", "tautau"}[flavour.generation()];
        double[] couplings = CrossSections.nominal(contact);
        set(contact, couplings, "eps_" + pair + "_uV", (2.0 * proton - neutron) / 3.0);
        set(contact, couplings, "eps_" + pair + "_dV", (2.0 * neutron - proton) / 3.0);
        set(contact, couplings, "eps_" + pair + "_eL", 0.5 * electron);
        set(contact, couplings, "eps_" + pair + "_eR", 0.5 * electron);
        return CrossSections.cm2PerMeV(contact, couplings, OWN_RADII, flavour, target, 30.0, 1e-3 * recoilKeV);
    }

    private static void set(InteractionModel model, double[] couplings, String name, double value) {
        for (int i = 0; i < couplings.length; i++) {
            if (model.couplings().get(i).name().equals(name)) couplings[i] = value;
        }
    }

    @ParameterizedTest
    @EnumSource(VectorCharges.class)
    void lightestVectorIsMassless(VectorCharges charges) {
        InteractionModel model = new LightVector(STANDARD, charges);
        for (Target target : new Target[] {CS133, FREE}) {
            double massless = at(model, 1e-5, 0.0, Flavour.NU_MU, target, 5);
            assertEquals(massless, at(model, 1e-5, 1e-6, Flavour.NU_MU, target, 5), 1e-9 * massless);
        }
    }

    /** G_F² m_e/2π {(g_V + g_A)² + (g_V − g_A)² (1 − T/E)² − (g_V² − g_A²) m_e T/E²} at E = 30 MeV, T = 1 keV [cm²/MeV] */
    private static double onFreeElectron(double vector, double axial) {
        double plus = vector + axial;
        double minus = vector - axial;
        double e = 30.0;
        double bracket =
                plus * plus + Math.pow(minus * (1.0 - 1e-3 / e), 2) - plus * minus * ELECTRON_MASS_MEV * 1e-3 / (e * e);
        return 0.5 * 1.686173e-44 * ELECTRON_MASS_MEV * bracket;
    }

    private static double at(
            InteractionModel model, double coupling, double massMeV, Flavour flavour, Target target, double recoilKeV) {
        ShapePoint shape = OWN_RADII.with(LightVector.MASS_MEV, massMeV);
        double[] couplings = CrossSections.with(model, "g_V", coupling);
        return CrossSections.cm2PerMeV(model, couplings, shape, flavour, target, 30.0, 1e-3 * recoilKeV);
    }
}
