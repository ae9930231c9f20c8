package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reference value of an independent evaluation of the likelihood of arXiv:2110.07730: the 90 % region of (eps_ee_uV, eps_mumu_uV) falls
 * into four islands with the onset time of the beam fixed, into two with it free.
 */
class NsiIslandsTest {
    @ParameterizedTest
    @CsvSource({"STD, 4", "FULL, 2"})
    void freeOnsetTimeJoinsIslandsInPairs(String nuisances, long islands) {
        CsiResults csi = new CsiResults(ProjectHome.PATH);
        assertEquals(islands, csi.islands("csi-quickstart", "nsi-ee-mumu-u", nuisances));
    }
}
