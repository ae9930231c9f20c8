package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** arXiv:1612.09035, table 1: CEvNS recoils of germanium per kg and day at 8.54 GW and 400 m, above three thresholds. */
class ReactorGermaniumRateTest {
    private static final ReactorResults OURS = new ReactorResults(ProjectHome.PATH);

    @ParameterizedTest
    @CsvSource({"0.100, 0.51", "0.200, 0.26"})
    void recoilsAboveTheThreshold(double thresholdKeV, double perKgDay) {
        assertEquals(perKgDay, OURS.recoilsPerKgDay(thresholdKeV), 0.02 * perKgDay);
    }

    @Test
    void twoToThreePerCentMoreFluxGiveAllPublishedDigits() {
        assertTrue(OURS.publishedDigitsAt(1.021));
        assertTrue(OURS.publishedDigitsAt(1.029));
        assertFalse(OURS.publishedDigitsAt(1.0));
    }
}
