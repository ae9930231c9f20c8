package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.ELECTRONS;
import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.AtomicElectrons;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Up-scattering into massive leptons: reference values, kinematics, limits and positivity. */
class UpScatteringReferenceTest {
    private static final Target CS133 = NUCLIDES.nuclide("Cs133");

    static Stream<InteractionModel> models() {
        return Stream.of(
                new DipolePortal(STANDARD),
                new DarkFermion(STANDARD, DarkMediator.SCALAR),
                new DarkFermion(STANDARD, DarkMediator.VECTOR),
                new DarkFermion(STANDARD, DarkMediator.AXIAL),
                new DarkFermion(STANDARD, DarkMediator.TENSOR));
    }

    @ParameterizedTest
    @CsvSource({
        "Cs133, 40, 5, 100, 0, 1.17542e-37", "Cs133, 40, 5, 100, 1, 1.17524e-37", "Cs133, 40, 5, 100, 10, 1.15556e-37",
        "Cs133, 40, 5, 100, 20, 1.07816e-37", "Ge74, 8, 0.5, 10, 0, 5.05856e-39", "Ge74, 8, 0.5, 10, 1, 5.03850e-39",
        "Ge74, 8, 0.5, 10, 3, 4.85741e-39"
    })
    void dipole(String nuclide, double energyMeV, double recoilKeV, double moment, double mass, double cm2PerMeV) {
        DipolePortal model = new DipolePortal(STANDARD);
        double[] couplings = CrossSections.with(model, "mu4_mu_1em11muB", moment);
        double found = CrossSections.added(
                model, couplings, shape(mass, 0.0), NUCLIDES.nuclide(nuclide), energyMeV, recoilKeV * 1e-3);
        assertEquals(cm2PerMeV, found, 1e-5 * cm2PerMeV);
    }

    @ParameterizedTest
    @CsvSource({"0, 17.59316", "1, 17.60738", "10, 19.01457", "20, 23.27880"})
    void minimumEnergy(double mass, double expectedMeV) {
        UpScattering dependence = new UpScattering(UpScatteringBracket.DIPOLE, mass);
        assertEquals(expectedMeV, dependence.minimumNeutrinoEnergyMeV(CS133, 5e-3), 1e-6 * expectedMeV);
    }

    @Test
    void rangeOfRecoilsAndTheRateAtItsEnds() {
        UpScattering twenty = new UpScattering(UpScatteringBracket.DIPOLE, 20.0);
        assertArrayEquals(new double[] {1.16020e-4, 2.24905e-2}, twenty.recoilRangeMeV(CS133, 40.0), 1e-7);
        UpScattering ten = new UpScattering(UpScatteringBracket.DIPOLE, 10.0);
        double[] range = ten.recoilRangeMeV(CS133, 40.0);
        assertArrayEquals(new double[] {6.51736e-6, 2.50230e-2}, range, 1e-7);
        assertEquals(2436.12, bracket(ten, CS133, range[0], 40.0), 0.03);
        assertEquals(39.3033, bracket(ten, CS133, range[1], 40.0), 4e-4);
    }

    @Test
    void theRangeIsWhereTheMinimumEnergyIsBelow() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            Target target = random.nextBoolean() ? CS133 : ELECTRONS.element("I");
            double mass = Math.pow(10.0, random.nextDouble(-4.0, 1.5));
            var dependence = new UpScattering(UpScatteringBracket.SCALAR, mass);
            double energy = dependence.thresholdMeV(target) * (1.0 + Math.pow(10.0, random.nextDouble(-6.0, 3.0)));
            double[] range = dependence.recoilRangeMeV(target, energy);
            assertTrue(0.0 < range[0] && range[0] < range[1]);
            for (double edge : range) {
                assertEquals(energy, dependence.minimumNeutrinoEnergyMeV(target, edge), 1e-9 * energy);
            }
            double inside = dependence.minimumNeutrinoEnergyMeV(target, Math.sqrt(range[0] * range[1]));
            assertTrue(dependence.thresholdMeV(target) * (1.0 - 1e-12) <= inside && inside < energy);
            assertEquals(0, dependence.recoilRangeMeV(target, 0.999 * dependence.thresholdMeV(target)).length);
        }
    }

    @Test
    void masslessKinematicsIsTheElasticOne() {
        MassiveFinalState massless = new UpScattering(UpScatteringBracket.SCALAR, 0.0);
        assertEquals(
                STANDARD.kinematics().minimumNeutrinoEnergyMeV(CS133, 5e-3),
                massless.minimumNeutrinoEnergyMeV(CS133, 5e-3));
        double[] range = massless.recoilRangeMeV(CS133, 30.0);
        assertEquals(0.0, range[0]);
        assertEquals(CrossSections.largestRecoilMeV(CS133, 30.0), range[1], 1e-15);
    }

    @ParameterizedTest
    @MethodSource("models")
    void addedRatesArePositiveInsideTheRangeAndZeroOutside(InteractionModel model) {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 3000; i++) {
            Target target = random.nextBoolean() ? CS133 : ELECTRONS.element("I");
            double mass = Math.pow(10.0, random.nextDouble(-3.0, 1.6));
            var dependence = new UpScattering(UpScatteringBracket.DIPOLE, mass);
            double energy = dependence.thresholdMeV(target) * (1.0 + Math.pow(10.0, random.nextDouble(-5.0, 2.0)));
            double[] range = dependence.recoilRangeMeV(target, energy);
            Kernel kernel = model.kernels(target.recoil(), shape(mass, 1.0)).get(3);
            double recoil = range[0] + (range[1] - range[0]) * random.nextDouble(1e-9, 1.0);
            double rate = bracket(kernel, target, recoil, energy);
            boolean bound = target instanceof AtomicElectrons atom && atom.effectiveCharge(recoil) == 0;
            assertTrue(bound ? rate == 0.0 : rate > 0.0, model + " at " + mass + ", " + energy + ", " + recoil);
            assertTrue(kernel.minimumNeutrinoEnergyMeV(target, range[0] * (1.0 - 1e-9)) > energy || range[0] == 0.0);
            assertTrue(kernel.minimumNeutrinoEnergyMeV(target, range[1] * (1.0 + 1e-6)) > energy);
        }
    }

    @ParameterizedTest
    @CsvSource({"Ge74, 4, 0.3, 10, 8.46421e-39", "Cs133, 30, 5, 100, 1.17537e-37", "Ge, 0.4, 5, 1, 1.478094e-43"})
    void dipoleOfAMasslessLeptonIsAnActiveMoment(
            String name, double energyMeV, double recoilKeV, double moment, double cm2PerMeV) {
        Target target =
                name.equals("Ge") ? ELECTRONS.element(name) : NUCLIDES.nuclide(name); // 30 electrons below 5 keV
        DipolePortal model = new DipolePortal(STANDARD);
        double[] couplings = CrossSections.with(model, "mu4_mu_1em11muB", moment);
        double found = CrossSections.added(model, couplings, shape(0.0, 0.0), target, energyMeV, recoilKeV * 1e-3);
        assertEquals(cm2PerMeV, found, 1e-5 * cm2PerMeV);
    }

    private static double bracket(MassiveFinalState dependence, Target target, double recoilMeV, double energyMeV) {
        double[] a = new double[3];
        dependence.energyPowers(target, recoilMeV, a);
        return a[0] + (a[1] + a[2] / energyMeV) / energyMeV;
    }

    private static double bracket(Kernel kernel, Target target, double recoilMeV, double energyMeV) {
        double[] a = new double[3];
        kernel.energyPowers(target, recoilMeV, a);
        return a[0] + (a[1] + a[2] / energyMeV) / energyMeV;
    }

    private static ShapePoint shape(double massMeV, double mediatorMeV) {
        return DarkFermionTest.shape(massMeV, mediatorMeV).with(DipolePortal.MASS_MEV, massMeV);
    }
}
