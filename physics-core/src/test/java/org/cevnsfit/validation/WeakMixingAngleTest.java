package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2303.09360, COHERENT CsI with the neutron radius fixed: sin²θ_W = 0.231 +0.027 −0.024. */
class WeakMixingAngleTest {
    private static final Measured OURS = new CsiResults(ProjectHome.PATH).measure("csi-variant-ac", "sin2ThetaW");

    @Test
    void centreIs0231() {
        assertEquals(0.231, OURS.value(), 0.010);
    }

    @Test
    void errorsArePlus0027AndMinus0024() {
        assertEquals(0.027, OURS.plus(), 0.15 * 0.027);
        assertEquals(0.024, OURS.minus(), 0.15 * 0.024);
    }
}
