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
import org.junit.jupiter.params.provider.EnumSource;

class ConusPlus2025ImporterTest {
    private static final ReleaseKind CONUS = ReleaseKind.CONUS_PLUS_2025;
    private static final Path COMMITTED = ProjectHome.data(CONUS.dataSet());

    private static final Path COUNTS = ProjectHome.data(ReleaseKind.CONUS_PLUS_2025_COUNTS.dataSet());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"CONUS_PLUS_2025", "CONUS_PLUS_2025_COUNTS"})
    void committedTablesAreWhatTheImportersWrite(ReleaseKind kind) throws IOException {
        CommittedTables.requireWritten(kind, CommittedTables.release(CONUS.dataSet()), folder);
    }

    @Test
    void excessOfTheFigure() {
        Table table = Table.read(COMMITTED.resolve("counts.csv"));
        double[] edges = table.edges("e_lo", "e_hi", "keVee");
        assertEquals(20, edges.length);
        assertEquals(0.35, edges[19]);
        assertEquals(
                125.2957963, DoubleStream.of(table.column("observed", "counts")).sum(), 1e-9);
        assertEquals(22.9907 * 22.9907, table.positive("variance", "counts2")[0], 1e-5);
    }

    @Test
    void detectorsStartOneAfterTheOther() {
        double[] share = Table.read(COUNTS.resolve("thresholds.csv")).positive("efficiency", "1");
        assertEquals(0.94, share[0] * 2.83, 1e-8);
        assertEquals(1.88, share[1] * 2.83, 1e-8);
        assertEquals(1.0, share[2]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threshold_C3 | threshold_X | named 'threshold_C3'",
                "active_mass_C5,0.94 | active_mass_C5,some | found 'some'",
                "name,value | name,number | value",
            })
    void garbledListsAreNamedAndNothingIsWritten(String old, String other, String problem) throws IOException {
        Path release = CommittedTables.release(CONUS.dataSet());
        Files.copy(release.resolve("parameters.csv"), folder.resolve("parameters.csv"));
        String list = Files.readString(release.resolve("parameters.unverified.csv"));
        Files.writeString(folder.resolve("parameters.unverified.csv"), list.replace(old, other));
        Path out = folder.resolve("out");
        ReleaseImporter importer = ReleaseKind.CONUS_PLUS_2025_COUNTS.importer();
        String message = assertThrows(InputException.class, () -> importer.write(folder, out))
                .getMessage();
        assertTrue(message.contains(problem), message);
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "180,190 | 185,190 | found 185 eVee, the edge 180 eVee is due",
                "340,350, | # | has 18 rows, 19 are due",
                "12.6449 | -1 | column 4: found -1, zero or more is due",
                "excess,err | counts,err | the header",
            })
    void garbledTranscriptionsAreNamedAndNothingIsWritten(String old, String other, String problem) throws IOException {
        Path release = CommittedTables.release(CONUS.dataSet()).resolve("excess_spectrum_digitised.csv");
        Files.writeString(
                folder.resolve("excess_spectrum_digitised.csv"),
                Files.readString(release).replace(old, other));
        Path out = folder.resolve("out");
        String message = assertThrows(
                        InputException.class, () -> CONUS.importer().write(folder, out))
                .getMessage();
        assertTrue(message.contains(problem), message);
        assertFalse(Files.exists(out));
    }
}
