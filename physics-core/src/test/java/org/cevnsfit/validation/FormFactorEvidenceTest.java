package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2303.09360, COHERENT CsI: the data reject full coherence, F = 1, at 6 σ; more than 4 σ is due. */
class FormFactorEvidenceTest {
    @Test
    void fullCoherenceIsRejectedByMoreThanFourSigma() {
        CsiResults csi = new CsiResults(ProjectHome.PATH);
        double best = csi.measure("csi-variant-ac", "neutron-radius").chi2();
        double sigma = Math.sqrt(csi.fullCoherenceChi2() - best);
        assertTrue(sigma > 4.0 && sigma < 8.0, sigma + " standard deviations");
    }
}
