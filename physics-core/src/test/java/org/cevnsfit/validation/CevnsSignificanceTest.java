package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;

/** arXiv:2110.07730: the data reject the absence of CEvNS at 11.6 standard deviations. */
class CevnsSignificanceTest {
    @Test
    void significanceIs116() {
        assertEquals(11.6, new CsiResults(ProjectHome.PATH).significance("FULL"), 1.0);
    }
}
