package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoherentGe2026ImporterTest {
    private static final ReleaseKind GE = ReleaseKind.COHERENT_GE_2026;
    private static final String RELEASE = "coherent-ge-mini";
    private static final Path COMMITTED = ProjectHome.data(GE.dataSet());

    @TempDir
    Path folder;

    @Test
    void committedTablesAreWhatTheImporterWrites() throws IOException {
        CommittedTables.requireWritten(GE, CommittedTables.release(RELEASE), folder);
    }

    @Test // 124 +14 -12 and a ratio of 1.00 to the Standard Model
    void numbersOfThePaper() {
        Table counts = Table.read(COMMITTED.resolve("counts.csv"));
        assertArrayEquals(new double[] {124}, counts.column("observed", "counts"));
        assertArrayEquals(new double[] {13 * 13}, counts.column("variance", "counts2"));
        assertArrayEquals(
                new double[] {124}, Table.read(COMMITTED.resolve("cevns.csv")).column("expected", "counts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+14/-12 | 13 | found '13' in column uncertainty",
                "observed_CEvNS,124 | observed_CEvNS,many | found 'many' in column value",
                "sigma_over_SM | ratio | no row ge-mini-2026,sigma_over_SM",
            })
    void garbledNumbersAreNamedAndNothingIsWritten(String old, String other, String problem) throws IOException {
        String text = Files.readString(CommittedTables.release(RELEASE).resolve("published_numbers.csv"));
        Files.writeString(folder.resolve("published_numbers.csv"), text.replace(old, other));
        Path out = folder.resolve("out");
        InputException e =
                assertThrows(InputException.class, () -> GE.importer().write(folder, out));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(out));
    }
}
