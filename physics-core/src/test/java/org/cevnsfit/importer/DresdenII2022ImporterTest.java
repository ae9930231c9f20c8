package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class DresdenII2022ImporterTest {
    private static final ReleaseKind DRESDEN = ReleaseKind.DRESDEN_II_2022;

    @TempDir
    Path folder;

    @Test
    void committedTableIsWhatTheImporterWrites() throws IOException {
        CommittedTables.requireWritten(DRESDEN, CommittedTables.release(DRESDEN.dataSet()), folder);
    }

    @Test // arXiv:2202.09672
    void ratesAndErrorsOfTheRelease() {
        Table table = Table.read(ProjectHome.data(DRESDEN.dataSet()).resolve("counts.csv"));
        double[] rate = table.column("observed", "counts");
        double[] variance = table.column("variance", "counts2");
        assertEquals(130, rate.length);
        assertEquals(92.851, rate[0]);
        assertEquals(15.057 * 15.057, variance[0], 1e-9);
        assertEquals(107.70, rate[2]);
        assertEquals(13.257 * 13.257, variance[2], 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.205,1,1,1,1 | has 1 rows, 130 are due",
                "0.205,1,1,1 | 5 numbers are due",
                "rate,error | 5 numbers are due",
            })
    void garbledReleasesAreNamedAndNothingIsWritten(String rows, String problem) throws IOException {
        requireRefused("energy_keVee,rate_on,err_on,rate_off,err_off\n" + rows + "\n", problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.255,2,1 | 0.256,2,1 | :7 column 1: found 0.256, the bin centre 0.255",
                "0.255,2,1 | 0.255,-2,1 | :7 column 2: found -2, zero or more",
                "0.255,2,1 | 0.255,2,0 | :7 column 3: found 0, an error above zero is due",
            })
    void wrongNumbersAreNamed(String good, String bad, String problem) throws IOException {
        StringBuilder text = new StringBuilder("energy_keVee,rate_on,err_on,rate_off,err_off\n");
        for (int bin = 0; bin < 130; bin++) text.append(205 + 10 * bin).append("e-3,2,1,1,1\n");
        String complete = text.toString().replace("255e-3,2,1", good);
        requireRefused(complete.replace(good, bad), problem);
    }

    private void requireRefused(String content, String problem) throws IOException {
        Path release = Files.createDirectories(folder.resolve("release"));
        Files.writeString(release.resolve("spectra_on_off.csv"), content);
        Path tables = folder.resolve("tables");
        InputException e =
                assertThrows(InputException.class, () -> DRESDEN.importer().write(release, tables));
        assertTrue(e.getMessage().contains("spectra_on_off.csv"), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(tables.resolve("counts.csv")));
    }
}
