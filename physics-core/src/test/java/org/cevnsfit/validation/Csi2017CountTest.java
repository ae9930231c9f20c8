package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:1708.01294: 173 ± 48 CEvNS events are expected of the Standard Model, 134 ± 22 are fitted. */
class Csi2017CountTest {
    private static final CountedSignal SIGNAL = new Csi2017Results(ProjectHome.PATH).signal();

    @Test
    void paperExpects173() {
        assertEquals(173.0, SIGNAL.expected(), 48.0);
    }

    /** Reference value: straight integrals over the same inputs in another program. */
    @Test
    void independentEvaluationExpects15760() {
        assertEquals(1.0, SIGNAL.expected() / 157.597, 1e-3);
    }

    @Test
    void paperFits134() {
        assertEquals(134.0, SIGNAL.counts().value(), 22.0);
    }

    /** Reference values: minimum, Δχ² = 1 interval and χ² of the same likelihood, found by a simplex in another program. */
    @Test
    void independentEvaluationFits12934() {
        Measured ours = SIGNAL.counts();
        assertEquals(129.340, ours.value(), 0.05);
        assertEquals(22.660, ours.minus(), 0.01);
        assertEquals(23.400, ours.plus(), 0.01);
        assertEquals(145.5282, ours.chi2(), 2e-3);
    }
}
