package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** arXiv:2406.13806: 35.1 ± 3.6 CEvNS events are expected of the Standard Model, 20.6 +7.1 −6.3 are fitted. */
class GermaniumCountTest {
    private static final GermaniumResults GERMANIUM = new GermaniumResults(ProjectHome.PATH);
    private static final CountedSignal SIGNAL = GERMANIUM.signal("STD");

    @Test
    void paperExpects351() {
        assertEquals(35.1, SIGNAL.expected(), 0.15 * 35.1);
    }

    /** Reference value: straight integrals over the same inputs in another program. */
    @Test
    void independentEvaluationExpects3371() {
        assertEquals(1.0, SIGNAL.expected() / 33.7102, 1e-3);
    }

    @Test
    void paperFits206() {
        assertEquals(20.6, SIGNAL.counts().value(), 6.3);
    }

    /** Reference values: minimum, Δχ² = 1 interval and χ² of the same likelihood, found by a simplex in another program. */
    @Test
    void independentEvaluationFits1833() {
        Measured ours = SIGNAL.counts();
        assertEquals(18.334, ours.value(), 5e-3);
        assertEquals(7.155, ours.minus(), 5e-3);
        assertEquals(7.919, ours.plus(), 5e-3);
        assertEquals(10.8076, ours.chi2(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource({"SHARED", "LINDHARD", "SHARED_LINDHARD"})
    void nuisancesOfTheSignalDoNotMoveTheCount(String nuisances) {
        assertEquals(
                SIGNAL.counts().value(), GERMANIUM.signal(nuisances).counts().value(), 0.01);
    }
}
