package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScanKeyTest {
    private static final String KEY = "0123456789abcdef" + "00".repeat(24);

    @Test
    void everyPointOfAPlaneHasItsOwnKey() {
        GridWalk walk = new GridWalk(GridWalkTest.axes(List.of(301, 301), 0));
        Set<Long> keys = new HashSet<>();
        for (long point = 0; point < walk.points(); point++) {
            keys.add(ScanKey.ofPoint(ScanKey.bits(KEY), walk.coordinates(point)));
        }
        assertEquals(301 * 301, keys.size());
    }

    @Test
    void exchangedCoordinatesAndOtherScansGiveOtherKeys() {
        long scan = ScanKey.bits(KEY);
        long point = ScanKey.ofPoint(scan, new double[] {0.25, -0.5});
        assertNotEquals(point, ScanKey.ofPoint(scan, new double[] {-0.5, 0.25}));
        assertNotEquals(point, ScanKey.ofPoint(scan + 1, new double[] {0.25, -0.5}));
        assertEquals(point, ScanKey.ofPoint(scan, new double[] {0.25, -0.5}));
    }

    @Test
    void bitsAreTheFirstSixteenDigits() {
        assertEquals(0x0123456789abcdefL, ScanKey.bits(KEY));
    }

    @Test
    void runKeyDependsOnEveryScan() {
        assertNotEquals(ScanKey.ofRun(List.of("a", "b")), ScanKey.ofRun(List.of("a", "c")));
    }
}
