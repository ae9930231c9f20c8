package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/**
 * arXiv:2110.07730 quotes ± 20 on its 306 CEvNS events. The binned counts cannot give that: even with every background fixed their
 * Fisher information bounds the error near ± 30 (reference value).
 */
class CountErrorTest {
    private static final CountingFit FIT = new CsiResults(ProjectHome.PATH).counting("AC", -1.0, 5.0);

    @Test
    void boundWithFixedBackgroundsIsNear30() {
        assertEquals(30.0, FIT.errorBound(), 3.0);
    }

    @Test
    void profiledErrorLiesAboveTheBoundButNotFar() {
        double ratio = FIT.signalError() / FIT.errorBound();
        assertTrue(ratio > 1.0 && ratio < 1.2, "profiled error over bound " + ratio);
    }
}
