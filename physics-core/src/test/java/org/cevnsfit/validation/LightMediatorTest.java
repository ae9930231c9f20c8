package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * arXiv:2211.11905: limits on light mediators are flat for masses far below the momentum transfer, a few 10⁻⁵ for a vector with universal
 * couplings, and grow in proportion to the mass above some 100 MeV.
 */
class LightMediatorTest {
    private static final CsiResults CSI = new CsiResults(ProjectHome.PATH);

    @ParameterizedTest
    @CsvSource({"csi-b-minus-l, b-minus-l", "csi-light-scalar, light-scalar"})
    void limitDoesNotDependOnASmallMass(String fit, String scan) {
        assertEquals(1.0, CSI.limit(fit, scan, 0.1, 1e-2) / CSI.limit(fit, scan, 1.0, 1e-2), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"csi-b-minus-l, b-minus-l", "csi-light-scalar, light-scalar"})
    void limitIsProportionalToAMassAbove300MeV(String fit, String scan) {
        double at300 = CSI.limit(fit, scan, 300.0, 0.1);
        double at1000 = CSI.limit(fit, scan, 1000.0, 0.1);
        assertEquals(1.0, Math.log(at1000 / at300) / Math.log(1000.0 / 300.0), 0.05);
        assertEquals(1.0, Math.log10(CSI.limit(fit, scan, 1e4, 1.0) / at1000), 0.05);
    }

    @Test
    void universalVectorIsLimitedToAFewTimesTenToTheMinusFive() {
        double limit = CSI.limit("csi-quickstart", "light-vector", 0.1, 1e-2);
        assertTrue(limit > 1.5e-5 && limit < 6e-5, "g = " + limit);
    }
}
