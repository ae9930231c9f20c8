package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:1710.02730: the first CsI data give a common neutron radius of 5.5 +0.9 −1.1 fm. */
class Csi2017NeutronRadiusTest {
    @Test
    void radiusIs55() {
        Measured ours = new Csi2017Results(ProjectHome.PATH).neutronRadius();
        assertEquals(5.5, ours.value(), 1.1);
        assertEquals(1.0, 0.5 * (ours.plus() + ours.minus()), 0.15);
    }
}
