package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** arXiv:2603.17951: 124 +14 −12 events in germanium, 1.00 ± 0.10 ± 0.10 of the Standard Model's. */
class GermaniumRateTest {
    private static final CountedSignal SIGNAL = new GermaniumResults(ProjectHome.PATH).signal2026();

    @Test
    void standardModelPredictsThePublishedCount() {
        assertEquals(124.0, SIGNAL.expected(), 1e-9 * 124.0);
        assertEquals(124.0, SIGNAL.counts().value(), 1e-3);
    }

    @Test
    void statisticalErrorIsTheMeanOfThePublishedOnes() {
        assertEquals(13.0, SIGNAL.counts().plus(), 1e-3);
        assertEquals(13.0, SIGNAL.counts().minus(), 1e-3);
    }

    /**
     * Reference values: with R the ratio to the Standard Model, minimised over the systematic error, χ² = (R − 1)²/((13/124)² + (0.10 R)²); the two R of
     * χ² = 1 turned into sin²θW by straight integrals in another program.
     */
    @ParameterizedTest
    @CsvSource({"STD", "SHARED"})
    void weakMixingAngleFollowsFromTheRate(String nuisances) {
        Measured ours = new DeclaredFits(ProjectHome.PATH)
                .measure(
                        "germanium-quickstart",
                        "sin2ThetaW-2026",
                        "scans.sin2ThetaW-2026.nuisances.coherent-ge-2026=" + nuisances);
        assertEquals(0.0, ours.chi2(), 1e-6);
        assertEquals(0.23863, ours.value(), 1e-4);
        assertEquals(0.21701, ours.value() - ours.minus(), 1e-4);
        assertEquals(0.26172, ours.value() + ours.plus(), 1e-4);
    }
}
