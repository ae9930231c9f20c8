package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:1708.01294: CEvNS is seen at 6.7 standard deviations; the error of the steady state decides. */
class Csi2017SignificanceTest {
    private static final Csi2017Results CSI = new Csi2017Results(ProjectHome.PATH);

    @Test
    void publishedSignificanceLiesBetweenAnUncertainAndAKnownSteadyState() {
        assertTrue(CSI.signal().significance() < 6.7);
        assertTrue(CSI.signalOnKnownSteadyState().significance() > 6.7);
    }

    /** Reference values from another program. */
    @Test
    void independentEvaluationFinds623And765() {
        assertEquals(6.234, CSI.signal().significance(), 2e-3);
        assertEquals(7.647, CSI.signalOnKnownSteadyState().significance(), 2e-3);
    }
}
