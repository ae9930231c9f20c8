package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.cevnsfit.surface.ParameterGoodness;
import org.junit.jupiter.api.Test;

/** arXiv:2502.12308: no quenching of germanium makes Dresden-II, CONUS+ and COHERENT Ge-Mini agree. */
class GermaniumTensionTest {
    private final GlobalResults global = new GlobalResults(ProjectHome.PATH);

    @Test
    void oneLindhardParameterDoesNotFitAll() {
        ParameterGoodness goodness = global.goodness("germanium-tension", "k");
        assertEquals(2, goodness.degreesOfFreedom());
        assertTrue(goodness.pValue() < 0.05, "p-value " + goodness.pValue());
    }

    /** arXiv:2506.13555, which also has TEXONO and νGeN: 7.6 fm. */
    @Test
    void neutronRadiusOfGermaniumIsLarge() {
        assertEquals(
                7.6, global.measure("germanium-global", "neutron-radius-Ge").value(), 2.0);
    }
}
