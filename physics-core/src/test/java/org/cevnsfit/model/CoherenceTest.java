package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.parameter.ShapePoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The weak charge to a power, arXiv:2408.06255. */
class CoherenceTest {
    @ParameterizedTest
    @CsvSource({"1, 33.26251", "1.9, 779.318", "2, 1106.395"})
    void weakChargeOfTheWorkedExampleToAPower(double x, double expected) { // Cs133, T = 5 keV, nu_mu
        CoherentCharge charge = CoherentCharge.of(STANDARD, OWN_RADII, Flavour.NU_MU, 0.23863, x);
        double root = charge.values(new RecoilTable(NUCLIDES.nuclide("Cs133"), new double[] {0.005}))[0];
        assertEquals(1.0, root * root / expected, 1e-5);
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void twin(long seed) { // random couplings, form factors, kinematics, energies, targets, every flavour
        RandomPoint at = new RandomPoint(seed);
        double x = at.random.nextDouble(1.0, 2.0);
        at.with(Coherence.EXPONENT, x).with("sin2ThetaW", at.sin2ThetaW);
        at.compare(
                new Coherence(at.physics),
                new double[0],
                (twin, flavour) -> twin.coherence(flavour, at.sin2ThetaW, x),
                (twin, flavour) -> twin.standardModel(flavour, at.sin2ThetaW));
    }

    @ParameterizedTest
    @CsvSource({"Ar40, 0.02", "Ge74, 0.01", "I127, 0.005"})
    void withoutCoherenceTheRateGoesWithTheWeakCharge(String name, double recoilMeV) {
        double two = rate(name, recoilMeV, 2.0);
        double oneAndAHalf = rate(name, recoilMeV, 1.5);
        double one = rate(name, recoilMeV, 1.0);
        assertEquals(1.0, oneAndAHalf * oneAndAHalf / (one * two), 1e-13);
    }

    private static double rate(String name, double recoilMeV, double x) {
        Coherence model = new Coherence(STANDARD);
        ShapePoint shape = ShapePoint.nominal().with(Coherence.EXPONENT, x);
        return CrossSections.cm2PerMeV(
                model, new double[0], shape, Flavour.NU_E, NUCLIDES.nuclide(name), 40.0, recoilMeV);
    }
}
