package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New interactions against reference values, to four digits. */
class NewPhysicsReferenceTest {
    private static final Nuclide CS133 = NUCLIDES.nuclide("Cs133");
    private static final String UP = "eps_ee_uV";
    private static final String DOWN = "eps_ee_dV";
    private static final PhysicsSettings POINT_NUCLEI = STANDARD.withFormFactor(FormFactor.UNIT);

    @ParameterizedTest
    @CsvSource({
        "Cs133, -0.89100, 0.35846, 0.40231",
        "I127, -0.89552, 0.35668, 0.39829",
        "Ar40, -0.93548, 0.34102, 0.36454",
        "Ge74, -0.91379, 0.34952, 0.38249",
        "Xe132, -0.88571, 0.36053, 0.40705"
    })
    void secondRootsAndBlindDirection(String name, double slope, double downRoot, double upRoot) {
        NonStandardInteractions model = new NonStandardInteractions(POINT_NUCLEI);
        Nuclide nuclide = NUCLIDES.nuclide(name);
        double[] atDownRoot = CrossSections.with(model, DOWN, downRoot);
        double[] atUpRoot = CrossSections.with(model, UP, upRoot);
        double standard = rate(model, CrossSections.nominal(model), nuclide);
        double downOffset =
                (rate(model, atDownRoot, nuclide) - standard) / derivative(model, nuclide, atDownRoot, DOWN);
        double upOffset = (rate(model, atUpRoot, nuclide) - standard) / derivative(model, nuclide, atUpRoot, UP);
        assertEquals(0.0, downOffset, 1e-4 * downRoot);
        assertEquals(0.0, upOffset, 1e-4 * upRoot);
        double blind = -derivative(model, nuclide, atDownRoot, UP) / derivative(model, nuclide, atDownRoot, DOWN);
        assertEquals(slope, blind, 1e-4 * Math.abs(slope));
    }

    @ParameterizedTest
    @CsvSource({
        "Cs133, 5, 0.1, 0, 3.67002e-37", "Ar40, 20, 0.1, 0, 7.06019e-39",
        "Cs133, 5, 0, 0.1, 2.85577e-37", "Ar40, 20, 0, 0.1, 5.94432e-39",
        "Cs133, 5, -0.05, 0.2, 2.49207e-38", "Ar40, 20, -0.05, 0.2, 3.51383e-40"
    })
    void diagonalCouplings(String name, double recoilKeV, double up, double down, double expected) {
        NonStandardInteractions model = new NonStandardInteractions(STANDARD);
        double[] couplings = CrossSections.with(model, "eps_ee_uV", up);
        couplings[7] = down;
        assertEquals("eps_ee_dV", model.couplings().get(7).name());
        assertEquals(
                expected,
                at(model, couplings, OWN_RADII, Flavour.NU_E, NUCLIDES.nuclide(name), recoilKeV),
                1e-4 * expected);
    }

    @Test
    void flavourChangingCouplingsAddTheirSquare() {
        NonStandardInteractions model = new NonStandardInteractions(STANDARD);
        double[] couplings = CrossSections.with(model, "eps_emu_uV", 0.1);
        couplings[10] = 0.1;
        assertEquals("eps_emu_dV", model.couplings().get(10).name());
        double standard = at(model, CrossSections.nominal(model), OWN_RADII, Flavour.NU_E, CS133, 5);
        assertEquals(1.47876e-36, standard, 1e-4 * standard);
        assertEquals(
                1.66897e-36, at(model, couplings, OWN_RADII, Flavour.NU_E, CS133, 5) - standard, 1e-4 * 1.66897e-36);
    }

    @Test
    void scalarChargeOfNucleonsAndCaesium() {
        List<Polynomial> charges = QuarkCouplings.UNIVERSAL.scalar();
        double proton = charges.get(0).value(new double[0]);
        double neutron = charges.get(1).value(new double[0]);
        assertEquals(17.2401, proton, 5e-5);
        assertEquals(17.2370, neutron, 5e-5);
        NuclearDensity density = NuclearDensity.at(FormFactor.HELM, OWN_RADII);
        double caesium = 55 * proton * density.proton(CS133, 0.005) + 78 * neutron * density.neutron(CS133, 0.005);
        assertEquals(2006.204, caesium, 1e-4 * 2006.204);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 6.92841e-38", "10, 5.93137e-38", "100, 8.40490e-40"})
    void lightScalarOnNuclei(double massMeV, double expected) {
        LightScalar model = new LightScalar(STANDARD);
        ShapePoint shape = OWN_RADII.with(LightScalar.MASS_MEV, massMeV);
        double standard = at(model, CrossSections.nominal(model), shape, Flavour.NU_MU, CS133, 5);
        double found = at(model, CrossSections.with(model, "g_S", 1e-5), shape, Flavour.NU_MU, CS133, 5);
        assertEquals(expected, found - standard, 1e-4 * expected);
    }

    private static double at(
            InteractionModel model,
            double[] couplings,
            ShapePoint shape,
            Flavour flavour,
            Target target,
            double recoilKeV) {
        return CrossSections.cm2PerMeV(model, couplings, shape, flavour, target, 30.0, 1e-3 * recoilKeV);
    }

    private static double rate(InteractionModel model, double[] couplings, Nuclide nuclide) {
        return at(model, couplings, OWN_RADII, Flavour.NU_E, nuclide, 1);
    }

    /** @return derivative of the rate by one coupling; the rate is quadratic, so the central difference is exact */
    private static double derivative(NonStandardInteractions model, Nuclide nuclide, double[] couplings, String name) {
        int index = model.couplings().stream().map(Parameter::name).toList().indexOf(name);
        double[] above = couplings.clone();
        double[] below = couplings.clone();
        above[index] += 0.1;
        below[index] -= 0.1;
        return (rate(model, above, nuclide) - rate(model, below, nuclide)) / 0.2;
    }
}
