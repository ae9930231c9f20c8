package org.cevnsfit.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cevnsfit.cluster.Progress;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private TerminalProgress progress(boolean terminal) {
        return new TerminalProgress(new PrintStream(written, true, StandardCharsets.UTF_8), terminal);
    }

    private static Progress.State state(String scan, long done, long failed) {
        return new Progress.State(scan, 100, done, failed, 0, 2, 1234.4, done == 0 ? Double.NaN : 7.2);
    }

    @Test
    void logHasOnePlainLineAtTheStartAndOneAtTheEndOfAFastScan() {
        try (TerminalProgress progress = progress(false)) {
            for (long done : new long[] {0, 20, 60, 100, 100}) progress.update(state("plane", done, done / 20));
        }
        assertEquals(
                List.of(
                        "plane: 0 of 100 points, 0 failed, wave 1 of 2, 1234 points/s",
                        "plane: 100 of 100 points, 5 failed, wave 1 of 2, 1234 points/s, 8 s left"),
                written.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void everyScanBeginsWithALine() {
        try (TerminalProgress progress = progress(false)) {
            progress.update(state("one", 10, 0));
            progress.step("one: intervals");
            progress.update(state("two", 10, 0));
        }
        List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(3, lines.size());
        assertEquals("one: intervals", lines.get(1));
        assertTrue(lines.get(2).startsWith("two: 10 of 100"));
    }

    @Test
    void terminalShowsABarWithFailedPointsAndRate() {
        try (TerminalProgress progress = progress(true)) {
            progress.update(state("plane", 50, 3));
            progress.update(state("plane", 100, 3));
        }
        String text = written.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("plane"), text);
        assertTrue(text.contains("100%"), text);
        assertTrue(text.contains("3 failed"), text);
    }
}
