package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2110.07730, fitted counts: 306 CEvNS, 17 beam-related neutrons, 6 neutrino-induced neutrons, 1273 steady-state. */
class FittedCountsTest {
    private static final CountingFit OURS = new CsiResults(ProjectHome.PATH).counting("FULL", -1.0, 5.0);

    @Test
    void cevns306() {
        assertEquals(306, OURS.counts("cevns"), 20);
    }

    @Test
    void beamRelatedNeutrons17() {
        assertEquals(17, OURS.counts("brn"), 4);
    }

    @Test
    void neutrinoInducedNeutrons6() {
        assertEquals(6, OURS.counts("nin"), 2);
    }

    @Test
    void steadyState1273() {
        assertEquals(1273, OURS.counts("ssb"), 27);
    }
}
