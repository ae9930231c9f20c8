package org.cevnsfit.interaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.numerics.GaussLegendre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed form and the series are the integral over the Feynman parameter. */
class VacuumPolarisationTest {
    private static final GaussLegendre HALF =
            new GaussLegendre(new double[] {0.0, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 0.5}, 24);

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1e-8, 1e-4, 0.01, 0.02999, 0.03001, 0.1, 1.0, 50.0, 1e3, 1e6})
    void integral(double w) {
        double[] nodes = HALF.nodes();
        double[] weights = HALF.weights();
        double expected = 0.0;
        for (int i = 0; i < nodes.length; i++) {
            double run = nodes[i] * (1.0 - nodes[i]);
            expected += 2.0 * weights[i] * run * Math.log1p(run * w);
        }
        assertEquals(expected, VacuumPolarisation.integral(w), 2e-11 * expected);
    }
}
