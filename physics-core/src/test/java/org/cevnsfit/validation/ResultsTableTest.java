package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.validation.Comparison.Verdict;
import org.junit.jupiter.api.Test;

/** The table in README.md beside this class says what the suite computes now, row by row and cell by cell. */
class ResultsTableTest {
    private static final Path TABLE =
            ProjectHome.PATH.resolve("physics-core/src/test/java/org/cevnsfit/validation/README.md");
    private static final int HEADER_LINES = 2;

    @Test
    void everyRowIsWhatTheSuiteComputes() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (Comparison comparison : ValidationSuite.run(ProjectHome.PATH)) {
            assertFalse(comparison.verdict() == Verdict.FAILED, comparison.toString());
            boolean bare = comparison.verdict() == Verdict.PARTIAL
                    && comparison.reason().isBlank();
            assertFalse(bare, "partial without a reason: " + comparison);
            expected.add(List.of(
                    comparison.source(),
                    comparison.quantity(),
                    comparison.theirs(),
                    comparison.ours(),
                    comparison.verdict().name().toLowerCase(Locale.ROOT),
                    comparison.reason()));
        }
        assertEquals(lines(expected), lines(rows()));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("|"))
                .skip(HEADER_LINES)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** @return one row per line, as it has to stand in the file */
    private static String lines(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        return text.toString();
    }
}
