package org.cevnsfit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cevnsfit.surface.Interval;
import org.cevnsfit.surface.Interval.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.238734, 0.2387",
        "-0.125, -0.125",
        "0.0013367, 0.001337",
        "1e-6, 1.000e-06",
        "10000, 10000",
        "-123456, -1.235e+05",
        "NaN, none",
        "Infinity, inf"
    })
    void fourDigits(double x, String text) {
        assertEquals(text, Numbers.value(x));
    }

    @ParameterizedTest
    @CsvSource({"-1e-12, 0.00", "84.314, 84.31", "-3.2, -3.20", "NaN, none"})
    void chi2OfZeroHasNoSign(double chi2, String text) {
        assertEquals(text, Numbers.chi2(chi2));
    }

    @Test
    void edgesAreMarked() {
        Interval open = new Interval(0.05, Edge.GRID_END, 0.3, Edge.FAILED_POINT, true, 0.1, 0);
        Interval closed = new Interval(0.5, Edge.CROSSING, 0.6, Edge.CROSSING, false, 0.55, 0.2);
        assertEquals("[0.05*, 0.3!]", Numbers.intervals(List.of(open)));
        assertEquals("[0.05*, 0.3!] (best fit) and [0.5, 0.6]", Numbers.intervals(List.of(open, closed)));
        assertEquals("none", Numbers.intervals(List.of()));
    }
}
