package org.cevnsfit.model;

import static org.cevnsfit.model.CrossSections.NUCLIDES;
import static org.cevnsfit.model.CrossSections.OWN_RADII;
import static org.cevnsfit.model.CrossSections.STANDARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.target.Nuclide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators of effective field theory are the cross section of the papers and non-standard interactions; what four coefficients leave unseen stays unseen. */
class SmeftTest {
    private static final List<String> OPERATORS = List.of("lq1", "lq3", "lu", "ld");
    private static final List<String> FLAVOURS = List.of("e", "mu", "tau");

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void formulaOfThePapers(long seed) {
        RandomPoint point = new RandomPoint(seed);
        Smeft model = new Smeft(point.physics);
        double[] theta = random(point);
        double[][][] c = new double[OPERATORS.size()][][];
        for (int o = 0; o < c.length; o++) c[o] = matrix(model, theta, OPERATORS.get(o));
        point.compare(
                model,
                theta,
                (twin, flavour) -> twin.shifted(flavour, point.sin2ThetaW, protonShift(c), neutronShift(c)),
                (twin, flavour) -> twin.standardModel(flavour, point.sin2ThetaW));
    }

    private static double[][] protonShift(double[][][] c) {
        return sum(c, new double[] {3.0, 1.0, 2.0, 1.0});
    }

    private static double[][] neutronShift(double[][][] c) {
        return sum(c, new double[] {3.0, -1.0, 1.0, 2.0});
    }

    private static double[][] sum(double[][][] c, double[] weights) {
        double[][] sum = new double[3][3];
        for (int o = 0; o < c.length; o++) {
            for (int a = 0; a < 3; a++) for (int b = 0; b < 3; b++) sum[a][b] += weights[o] * c[o][a][b];
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void sameAsNonStandardInteractions(long seed) { // ε^u = c_lq1 + c_lq3 + c_lu, ε^d = c_lq1 − c_lq3 + c_ld
        RandomPoint point = new RandomPoint(seed);
        Smeft model = new Smeft(point.physics);
        double[] theta = random(point);
        double[][][] c = new double[OPERATORS.size()][][];
        for (int o = 0; o < c.length; o++) c[o] = matrix(model, theta, OPERATORS.get(o));
        double[][] up = sum(c, new double[] {1.0, 1.0, 1.0, 0.0});
        double[][] down = sum(c, new double[] {1.0, -1.0, 0.0, 1.0});
        point.compare(
                model,
                theta,
                (twin, flavour) -> twin.nonStandard(flavour, point.sin2ThetaW, up, down),
                (twin, flavour) -> twin.standardModel(flavour, point.sin2ThetaW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cs133", "Ar40", "Ge74", "Xe132"})
    void twoDirectionsAreBlindInEveryNucleus(String name) {
        Nuclide nuclide = NUCLIDES.nuclide(name);
        double standard = rate(nuclide, 0.0, 0.0, 0.0, 0.0);
        assertEquals(standard, rate(nuclide, 0.2, 0.0, -0.2, -0.2), 1e-12 * standard);
        assertEquals(standard, rate(nuclide, 0.0, 0.2, -0.2, 0.2), 1e-12 * standard);
        assertNotEquals(standard, rate(nuclide, 0.0, 0.0, 0.2, 0.0), 0.1 * standard);
        assertNotEquals(standard, rate(nuclide, 0.0, 0.0, 0.2, -0.2), 1e-3 * standard); // Z and N differ
    }

    private static double rate(Nuclide nuclide, double... operators) {
        Smeft model = new Smeft(STANDARD);
        double[] theta = CrossSections.nominal(model);
        List<String> names = names(model);
        for (int o = 0; o < operators.length; o++) theta[names.indexOf("c_" + OPERATORS.get(o) + "_ee")] = operators[o];
        return CrossSections.cm2PerMeV(model, theta, OWN_RADII, Flavour.NU_E, nuclide, 30.0, 5e-3);
    }

    private static double[] random(RandomPoint point) {
        double[] theta = point.random.doubles(25, -1.0, 1.0).toArray();
        theta[0] = point.sin2ThetaW;
        return theta;
    }

    private static List<String> names(Smeft model) {
        return model.couplings().stream().map(Parameter::name).toList();
    }

    /** c_ab of one operator, found by name, shape [3 × 3] */
    private static double[][] matrix(Smeft model, double[] theta, String operator) {
        double[][] matrix = new double[3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                String pair = FLAVOURS.get(Math.min(a, b)) + FLAVOURS.get(Math.max(a, b));
                matrix[a][b] = theta[names(model).indexOf("c_" + operator + "_" + pair)];
            }
        }
        return matrix;
    }
}
