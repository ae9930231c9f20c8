package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2406.13806: CEvNS is seen at 3.9 standard deviations in time and energy; times alone tell less. */
class GermaniumSignificanceTest {
    private static final GermaniumResults GERMANIUM = new GermaniumResults(ProjectHome.PATH);

    @Test
    void offBeamCountsRaiseItTowardsThePublishedOne() {
        double offBeam = GERMANIUM.signal("OFF_BEAM").significance();
        assertTrue(GERMANIUM.signal("STD").significance() < offBeam && offBeam < 3.9, offBeam + " sigma");
    }

    /** Reference value from another program. */
    @Test
    void independentEvaluationFinds283() {
        assertEquals(2.8286, GERMANIUM.signal("STD").significance(), 1e-3);
    }
}
