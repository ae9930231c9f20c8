package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2303.09360, COHERENT CsI: R_n(CsI) = 5.47 ± 0.38 fm, neutron skin 0.69 ± 0.38 fm, χ² minimum 85.2 of 99 bins. */
class NeutronRadiusTest {
    private static final CsiResults CSI = new CsiResults(ProjectHome.PATH);
    private static final Measured OURS = CSI.measure("csi-variant-ac", "neutron-radius");

    @Test
    void radiusIs547() {
        assertEquals(5.47, OURS.value(), 0.20);
    }

    @Test
    void intervalIsPlusMinus038() {
        assertEquals(0.38, OURS.plus(), 0.20);
        assertEquals(0.38, OURS.minus(), 0.20);
    }

    @Test
    void skinIs069() {
        assertEquals(0.69, OURS.value() - CSI.protonRadiusFm(), 0.2);
    }

    @Test
    void minimumOfChi2Is852() {
        assertEquals(85.2, OURS.chi2(), 5.0);
    }
}
