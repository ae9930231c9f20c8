package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoherentGe2024ImporterTest {
    private static final ReleaseKind GE = ReleaseKind.COHERENT_GE_2024;
    private static final String RELEASE = "coherent-ge-mini";
    private static final Path COMMITTED = ProjectHome.data(GE.dataSet());

    @TempDir
    Path folder;

    @Test
    void committedTablesAreWhatTheImporterWrites() throws IOException {
        CommittedTables.requireWritten(GE, CommittedTables.release(RELEASE), folder);
    }

    @Test
    void countsOfTheFigure() {
        double[] counts = Table.read(COMMITTED.resolve("counts.csv")).counts("observed", "counts");
        assertEquals(19, counts.length);
        assertEquals(180, DoubleStream.of(counts).sum());
    }

    @ParameterizedTest
    @CsvSource({"nu_mu, 0.5979", "anti_nu_mu, 0.4666", "nu_e, 0.4666"})
    void timeShapesSumToOne(String component, double fractionFromTwoToFour) {
        double[] fractions = Table.read(COMMITTED.resolve("signal-time.csv")).nonNegative(component, "1");
        assertEquals(1.0, DoubleStream.of(fractions).sum(), 1e-8);
        assertEquals(fractionFromTwoToFour, fractions[3], 5e-5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,4,8.4737 | 2,5,8.4737 | column 2: found 5 us, the edge 4 us is due",
                "32,34, | # | has 18 rows, 19 are due",
                "1.90193 | -1 | column 7: found -1, zero or more is due",
                "fit_prompt | prompt | the header",
            })
    void garbledTranscriptionsAreNamedAndNothingIsWritten(String old, String other, String problem) throws IOException {
        String text = Files.readString(CommittedTables.release(RELEASE).resolve("timing_projection.csv"));
        Files.writeString(folder.resolve("timing_projection.csv"), text.replace(old, other));
        Path out = folder.resolve("out");
        InputException e =
                assertThrows(InputException.class, () -> GE.importer().write(folder, out));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(out));
    }
}
