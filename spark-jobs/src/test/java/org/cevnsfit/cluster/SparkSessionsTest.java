package org.cevnsfit.cluster;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;

class SparkSessionsTest {
    private static final long MB = 1024 * 1024;

    @Test
    void aHeapTooSmallForSparkIsAnInputErrorWithItsRemedy() {
        String message = assertThrows(InputException.class, () -> SparkSessions.requireMemory(80 * MB))
                .getMessage();
        assertTrue(message.contains("found 80 MB"), message);
        assertTrue(message.contains("450 MB"), message);
        assertTrue(message.contains("CEVNSFIT_JAVA_OPTS=-Xmx1g"), message);
    }

    @Test
    void theDefaultHeapSuffices() {
        assertDoesNotThrow(() -> SparkSessions.requireMemory(980 * MB));
    }
}
