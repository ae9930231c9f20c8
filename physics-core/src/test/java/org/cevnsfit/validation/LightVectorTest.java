package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** arXiv:2202.11002: limits on light vectors from CsI and liquid argon, within a factor of 1.5 in the coupling. */
class LightVectorTest {

    @ParameterizedTest
    @CsvSource({"universal, 20, 2e-5, 1e-4", "b-minus-l, 10, 5e-5, 3e-4"})
    void limitsAtTheEndsOfTheNewlyExcludedMasses(String charges, double massMeV, double atSmallest, double atLargest) {
        LightVectorResults vectors = new LightVectorResults(ProjectHome.PATH, charges);
        assertEquals(0.0, Math.log(vectors.limit(massMeV) / atSmallest), Math.log(1.5));
        assertEquals(0.0, Math.log(vectors.limit(200.0) / atLargest), Math.log(1.5));
        assertEquals(1.0, vectors.slope(300.0, 1e4), 0.05);
        assertTrue(vectors.alongMuonBand(10.0, 1e4) > 9.21);
    }
}
