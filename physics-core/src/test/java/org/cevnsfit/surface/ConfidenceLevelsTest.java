package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceLevelsTest {
    @ParameterizedTest
    @CsvSource({
        "0.6827, 1, 1.0000", "0.90, 1, 2.7055", "0.9545, 1, 4.0000", "0.9973, 1, 9.0000", "0.95, 1, 3.8415",
        "0.99, 1, 6.6349", "0.6827, 2, 2.2957", "0.90, 2, 4.6052", "0.9545, 2, 6.1801", "0.9973, 2, 11.8292",
        "0.95, 2, 5.9915", "0.99, 2, 9.2103"
    })
    void levelsOfOneAndTwoParameters(double confidenceLevel, int degreesOfFreedom, double expected) {
        assertEquals(expected, ConfidenceLevels.deltaChi2(confidenceLevel, degreesOfFreedom), 5.1e-5);
    }

    @Test
    void twoParametersHaveAClosedForm() { // P(χ² > c) = exp(−c/2)
        assertEquals(-2 * Math.log(0.1), ConfidenceLevels.deltaChi2(0.9, 2), 1e-9);
    }

    @Test
    void otherLevelsAreTakenAsTheyAre() {
        assertEquals(-2 * Math.log(1 - 0.683), ConfidenceLevels.deltaChi2(0.683, 2), 1e-9);
    }

    @Test
    void labelsArePercentages() {
        assertEquals("68.27 %", ConfidenceLevels.label(0.6827));
        assertEquals("90 %", ConfidenceLevels.label(0.9));
        assertEquals("95.45 %", ConfidenceLevels.label(0.9545));
    }

    @Test
    void impossibleLevelsAreRejected() {
        assertThrows(IllegalStateException.class, () -> ConfidenceLevels.deltaChi2(1.0, 1));
        assertThrows(IllegalStateException.class, () -> ConfidenceLevels.deltaChi2(68.27, 1));
        assertThrows(IllegalStateException.class, () -> ConfidenceLevels.deltaChi2(0.9, 0));
    }
}
