package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2603.17951: the Standard-Model cross section of germanium, averaged over the flux, is 5.9·10⁻³⁹ cm². */
class GermaniumFluxAverageTest {
    private static final double OURS = new GermaniumResults(ProjectHome.PATH).fluxAverageCm2();

    @Test
    void averageIs59() {
        assertEquals(1.0, OURS / 5.9e-39, 0.02);
    }

    /** Reference value: straight integrals in another program. */
    @Test
    void independentEvaluationFinds5863() {
        assertEquals(1.0, OURS / 5.8627e-39, 1e-3);
    }
}
