package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** Reference value of an independent evaluation: χ² minimum 84.3 of 99 bins without a nuisance on the nuclear radius. */
class Chi2MinimumTest {
    @Test
    void factorisedSteadyStateWithoutRadiusGives843() {
        assertEquals(84.3, new CsiResults(ProjectHome.PATH).standardModelChi2("STD", false), 0.1);
    }
}
