package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectronRecoilImportersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "XENONNT_ER_2022, xenonnt-er-2022",
        "LZ_ER_2022, lz-er-2025",
        "LZ_ER_2024, lz-er-2025",
        "PANDAX4T_ER_2024, pandax4t-er-2024"
    })
    void committedTablesAreWhatTheImportersWrite(ReleaseKind kind, String release) throws IOException {
        CommittedTables.requireWritten(kind, CommittedTables.release(release), folder);
    }

    /** Sums from 1 keV on; arXiv:2511.17350 fits 465 (WS2022) and 1770 (WS2024) events, XENONnT's table has 433 events below 30 keV. */
    @ParameterizedTest
    @CsvSource({
        "XENONNT_ER_2022, 29, 433, 426.53",
        "LZ_ER_2022, 19, 471, 463.26",
        "LZ_ER_2024, 19, 1787, 1765.58",
        "PANDAX4T_ER_2024, 29, 1431, 1438.24"
    })
    void totalsOfTheTables(ReleaseKind kind, int bins, double observed, double expected) {
        Path data = ProjectHome.data(kind.dataSet());
        double[] counts = Table.read(data.resolve("counts.csv")).column("observed", "counts");
        double[] total = Table.read(data.resolve("background.csv")).column("expected", "counts");
        assertEquals(bins, counts.length);
        assertEquals(observed, Arrays.stream(counts).sum());
        assertEquals(expected, Arrays.stream(total).sum(), 0.01);
    }

    @Test // arXiv:2511.17350: the plateau of WS2022
    void efficienciesEndOnTheirPlateau() {
        Table table = Table.read(ProjectHome.data("lz-er-2022").resolve("efficiency.csv"));
        double[] efficiency = table.column("efficiency", "1");
        assertEquals(0.937, efficiency[efficiency.length - 1]);
        assertEquals(13, table.column("energy", "keVee")[efficiency.length - 1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,1,0,0.1 | has 1 rows, 20 are due",
                "1,2,0,0.1 | has 1 rows, 20 are due",
                "0,1,0 | 4 numbers are due",
            })
    void garbledBinsAreNamedAndNothingIsWritten(String row, String problem) throws IOException {
        requireRefused(row + "\n", "0.5,0.1\n", problem);
    }

    @Test
    void wrongNumbersAreNamed() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int bin = 0; bin < 20; bin++)
            rows.append(bin).append(',').append(bin + 1).append(",3,2.5\n");
        requireRefused(rows.toString().replace("4,5,3", "4,6,3"), "0.5,0.1\n", ":6 column 1: found another bin");
        requireRefused(rows.toString().replace("4,5,3", "4,5,-3"), "0.5,0.1\n", ":6 column 3: found -3");
        requireRefused(rows.toString(), "0.5,1.1\n", ":2 column 2: found 1.1, 0 to 1 is due");
    }

    private void requireRefused(String bins, String efficiency, String problem) throws IOException {
        Path release = Files.createDirectories(folder.resolve("release"));
        Files.writeString(
                release.resolve("ws2022-counts-and-background.csv"),
                "e_low_keV,e_high_keV,observed,best_fit_total_background\n" + bins);
        Files.writeString(release.resolve("ws2022-efficiency.csv"), "energy_keV,efficiency\n" + efficiency);
        Path tables = folder.resolve("tables");
        ReleaseImporter importer = ReleaseKind.LZ_ER_2022.importer();
        InputException e = assertThrows(InputException.class, () -> importer.write(release, tables));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(tables.resolve("counts.csv")));
    }
}
