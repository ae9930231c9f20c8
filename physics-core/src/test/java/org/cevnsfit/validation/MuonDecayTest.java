package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2502.18175, CsI and liquid argon: x(ν̄_µ) = −1.5 ± 1.3, x(ν_e) = 4.6 ± 2.1, correlation −0.98. */
class MuonDecayTest {
    private static final MuonDecayResults OURS = MuonDecayResults.of(ProjectHome.PATH);

    @Test
    void coefficientsAgreeWithinTheirErrors() {
        assertEquals(-1.5, OURS.antineutrino(), 1.3);
        assertEquals(4.6, OURS.neutrino(), 2.1);
    }

    @Test
    void coefficientsAreAnticorrelated() {
        assertEquals(-0.98, OURS.correlation(), 0.02);
    }
}
