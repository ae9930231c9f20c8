package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2110.07730: 341 ± 11 ± 42 CEvNS events are expected of the Standard Model. */
class StandardModelCountTest {
    private static final double OURS = new CsiResults(ProjectHome.PATH).standardModelCount();

    @Test
    void paperExpects341() {
        assertEquals(341.0, OURS, 34.1);
    }

    /** Reference value: Helm form factor, radiatively corrected couplings, released time profiles and time efficiency. */
    @Test
    void independentEvaluationExpects32080() {
        assertEquals(1.0, OURS / 320.80, 1e-3);
    }
}
