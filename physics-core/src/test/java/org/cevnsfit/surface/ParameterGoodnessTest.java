package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterGoodnessTest {
    private static ParameterGoodness goodness(double together, ParameterGoodness.Alone... alone) {
        return new ParameterGoodness(together, List.of(alone));
    }

    private static ParameterGoodness.Alone alone(double chi2, String... parameters) {
        return new ParameterGoodness.Alone("e", chi2, List.of(parameters));
    }

    @Test
    void twoMeasurementsOfOneNumber() { // 1.0 +- 0.3 and 2.2 +- 0.4: (1.2/0.5)^2 at their mean
        ParameterGoodness goodness = goodness(5.76, alone(0.0, "x"), alone(0.0, "x"));
        assertEquals(5.76, goodness.chi2(), 1e-14);
        assertEquals(1, goodness.degreesOfFreedom());
        assertEquals(0.016395, goodness.pValue(), 1e-6); // 2.4 standard deviations
    }

    @Test
    void onlySharedParametersCount() {
        ParameterGoodness goodness =
                goodness(130.0, alone(80.0, "x", "y"), alone(40.0, "x", "z"), alone(5.0, "x", "y"));
        assertEquals(List.of("x", "y", "z"), goodness.parameters());
        assertEquals(3, goodness.degreesOfFreedom());
        assertEquals(5.0, goodness.chi2(), 1e-12);
    }

    @Test
    void nothingSharedHasNoProbability() {
        ParameterGoodness goodness = goodness(7.0, alone(3.0, "x"), alone(4.0 + 1e-9, "y"));
        assertEquals(0, goodness.degreesOfFreedom());
        assertEquals(0.0, goodness.chi2());
        assertTrue(Double.isNaN(goodness.pValue()));
        assertTrue(Double.isNaN(
                goodness(Double.POSITIVE_INFINITY, alone(1, "x"), alone(1, "x")).pValue()));
    }
}
