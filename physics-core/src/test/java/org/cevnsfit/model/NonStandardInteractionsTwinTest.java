package org.cevnsfit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Non-standard interactions with quarks and electrons are the flavour matrices of the papers, at random points. */
class NonStandardInteractionsTwinTest {

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void matrices(long seed) {
        RandomPoint point = new RandomPoint(seed);
        NonStandardInteractions model = new NonStandardInteractions(point.physics);
        double[] theta = point.random.doubles(25, -1.0, 1.0).toArray();
        theta[0] = point.sin2ThetaW;
        double[][] up = matrix(model, theta, "_uV");
        double[][] down = matrix(model, theta, "_dV");
        double[][] left = matrix(model, theta, "_eL");
        double[][] right = matrix(model, theta, "_eR");
        point.compare(
                model,
                theta,
                (twin, flavour) -> twin.nonStandard(flavour, point.sin2ThetaW, up, down),
                (twin, flavour) -> twin.nonStandard(flavour, point.sin2ThetaW, left, right));
    }

    /** ε_ab of one kind, found by name, shape [3 × 3] */
    private static double[][] matrix(NonStandardInteractions model, double[] theta, String kind) {
        List<String> names = model.couplings().stream().map(Parameter::name).toList();
        assertEquals(theta.length, names.size());
        List<String> flavours = List.of("e", "mu", "tau");
        double[][] epsilon = new double[3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                String pair = flavours.get(Math.min(a, b)) + flavours.get(Math.max(a, b));
                epsilon[a][b] = theta[names.indexOf("eps_" + pair + kind)];
            }
        }
        return epsilon;
    }
}
