package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Electromagnetic properties of neutrinos against reference values, to four digits. */
class ElectromagneticReferenceTest {
    private static final AtomicElectrons FREE = new AtomicElectrons("free", new double[] {0.0}, new int[] {1});

    @ParameterizedTest
    @CsvSource({"Ge74, 4, 0.3, 10, 8.46421e-39", "Cs133, 30, 5, 100, 1.17537e-37"})
    void magneticMomentOnNuclei(String name, double energy, double recoilKeV, double moment, double expected) {
        MagneticMoments model = new MagneticMoments(STANDARD);
        double[] couplings = CrossSections.with(model, "mu_nue_1em11muB", moment);
        Target target = NUCLIDES.nuclide(name);
        double standard = at(model, CrossSections.nominal(model), target, energy, recoilKeV);
        double found = at(model, couplings, target, energy, recoilKeV) - standard;
        assertEquals(expected, found, 1e-4 * expected);
    }

    @Test
    void standardModelBesideIt() {
        MagneticMoments model = new MagneticMoments(STANDARD);
        double found = at(model, CrossSections.nominal(model), NUCLIDES.nuclide("Ge74"), 4.0, 0.3);
        assertEquals(1.68080e-37, found, 1e-4 * 1.68080e-37);
    }

    @Test
    void magneticMomentOnElectrons() {
        MagneticMoments model = new MagneticMoments(STANDARD);
        double standard = at(model, CrossSections.nominal(model), FREE, 0.4, 5.0);
        double found = at(model, CrossSections.with(model, "mu_nue_1em11muB", 1.0), FREE, 0.4, 5.0) - standard;
        assertEquals(4.92698e-45, found, 1e-4 * 4.92698e-45);
    }

    @Test
    void couplingOfTheChargeRadius() {
        assertEquals(0.023796, ChargeRadius.COUPLING_PER_1EM32CM2, 1e-4 * 0.023796);
    }

    @ParameterizedTest
    @CsvSource({"0, -0.8275", "1, -0.4805", "2, -0.2969"})
    void radiiOfTheStandardModel(int generation, double expected) {
        assertEquals(expected, ChargeRadius.standard1em32cm2(generation), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({
        "Cs133, NU_E, -57.79", "I127, NU_E, -56.85", "Ar40, NU_E, -49.36", "Ge74, NU_E, -53.25",
        "Cs133, NU_MU, -58.48", "I127, NU_MU, -57.54", "Ar40, NU_MU, -50.05", "Ge74, NU_MU, -53.93"
    })
    void secondRoots(String name, Flavour flavour, double radius) {
        ChargeRadius model = new ChargeRadius(STANDARD.withFormFactor(FormFactor.UNIT), ChargeRadiusMode.EXTRA);
        String parameter = flavour == Flavour.NU_E ? "r2_ee_1em32cm2" : "r2_mumu_1em32cm2";
        double standard = rate(model, CrossSections.nominal(model), flavour, name);
        double low = rate(model, CrossSections.with(model, parameter, radius - 0.02), flavour, name);
        double high = rate(model, CrossSections.with(model, parameter, radius + 0.02), flavour, name);
        assertTrue((low - standard) * (high - standard) < 0.0, low + " " + standard + " " + high);
    }

    /** The charge radius is how the couplings of the Standard Model differ between flavours: 0.01843 and the radii give 0.03812, 0.02986, 0.02549. */
    @ParameterizedTest
    @CsvSource({"NU_E, 0.03812", "NU_MU, 0.02986", "ANTI_NU_MU, 0.02986", "NU_TAU, 0.02549"})
    void wholeRadiusAtItsNominalGivesTheComputedCouplings(Flavour flavour, double expected) {
        PhysicsSettings without = STANDARD.withCouplings(VectorCouplings.RADIATIVE_WITHOUT_CHARGE_RADIUS);
        ChargeRadius model = new ChargeRadius(without, ChargeRadiusMode.TOTAL);
        StandardModel computed = new StandardModel(STANDARD.withCouplings(VectorCouplings.RADIATIVE_COMPUTED));
        for (String name : new String[] {"Cs133", "Ar40", "Ge74"}) {
            double ours = rate(model, CrossSections.nominal(model), flavour, name);
            double theirs = rate(computed, CrossSections.nominal(computed), flavour, name);
            assertEquals(1.0, ours / theirs, 1e-13);
        }
        double bare = VectorCouplings.RADIATIVE_WITHOUT_CHARGE_RADIUS.proton(flavour, 0.23863);
        double radius = ChargeRadius.standard1em32cm2(flavour.generation());
        assertEquals(0.01843, bare, 5e-6);
        assertEquals(expected, bare - ChargeRadius.COUPLING_PER_1EM32CM2 * radius, 5e-6);
    }

    @Test
    void millichargeOnNuclei() { // q = 1e-8 e shifts g_V^p by 0.0449155
        Millicharge model = new Millicharge(STANDARD, null);
        ChargeRadius radius = new ChargeRadius(STANDARD, ChargeRadiusMode.EXTRA);
        double same = -0.0449155 / ChargeRadius.COUPLING_PER_1EM32CM2;
        Target caesium = NUCLIDES.nuclide("Cs133");
        double found = at(model, CrossSections.with(model, "q_ee_1em10e", 100.0), caesium, 30.0, 5.0);
        double expected = at(radius, CrossSections.with(radius, "r2_ee_1em32cm2", same), caesium, 30.0, 5.0);
        assertEquals(expected, found, 1e-6 * expected);
    }

    @Test
    void millichargeOnElectrons() { // q = 1e-12 e shifts g_V^e by -1.08793
        Millicharge model = new Millicharge(STANDARD, null);
        ChargeRadius radius = new ChargeRadius(STANDARD, ChargeRadiusMode.EXTRA);
        double same = -1.08793 / ChargeRadius.COUPLING_PER_1EM32CM2;
        double found = at(model, CrossSections.with(model, "q_ee_1em10e", 0.01), FREE, 0.4, 5.0);
        double expected = at(radius, CrossSections.with(radius, "r2_ee_1em32cm2", same), FREE, 0.4, 5.0);
        assertEquals(expected, found, 1e-4 * expected);
    }

    @Test
    void magneticRateEndsWithAStepAndTheChargedOneSmoothly() { // helicity flips: no zero at the largest recoil
        double edge = CrossSections.largestRecoilMeV(NUCLIDES.nuclide("Ge74"), 8.0);
        MagneticMoments moments = new MagneticMoments(STANDARD);
        double[] moment = CrossSections.with(moments, "mu_nue_1em11muB", 100.0);
        Target germanium = NUCLIDES.nuclide("Ge74");
        double below = at(moments, moment, germanium, 8.0, 999.999 * edge);
        double expected = at(moments, moment, germanium, 8.0, 990.0 * edge)
                - at(moments, CrossSections.nominal(moments), germanium, 8.0, 990.0 * edge);
        assertEquals(expected, below, 0.05 * expected);
        assertEquals(0.0, at(moments, moment, germanium, 8.0, 1000.001 * edge));
        Millicharge charges = new Millicharge(STANDARD, null);
        double[] charge = CrossSections.with(charges, "q_ee_1em10e", 1e4);
        double last = at(charges, charge, germanium, 8.0, 999.999 * edge);
        assertEquals(1e-4, last / at(charges, charge, germanium, 8.0, 990.0 * edge), 1e-5);
    }

    private static double rate(InteractionModel model, double[] couplings, Flavour flavour, String nuclide) {
        return CrossSections.cm2PerMeV(model, couplings, OWN_RADII, flavour, NUCLIDES.nuclide(nuclide), 30.0, 0.001);
    }

    private static double at(
            InteractionModel model, double[] couplings, Target target, double energyMeV, double recoilKeV) {
        return CrossSections.cm2PerMeV(model, couplings, OWN_RADII, Flavour.NU_E, target, energyMeV, 1e-3 * recoilKeV);
    }
}
