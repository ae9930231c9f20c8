package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed tables are what the importer writes from the releases, given by {@code -Dcevnsfit.releases=<folder>}. */
class SharedTablesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nuclides.csv",
                "spin-responses.csv",
                "binding-energies.csv",
                "atomic-response.csv",
                "germanium-quenching.csv",
                "reactor-polynomials.csv",
                "reactor-vogel-engel-1989.csv",
                "reactor-ef-2018.csv",
                "reactor-bestiole-2023.csv",
                "reactor-silaeva-sinev-2020.csv",
                "reactor-kopeikin-2012.csv",
                "solar-fluxes.csv",
                "solar-lines.csv",
                "solar-spectrum-pp.csv",
                "solar-spectrum-hep.csv",
                "solar-spectrum-n13.csv",
                "solar-spectrum-o15.csv",
                "solar-spectrum-f17.csv",
                "solar-spectrum-b8-winter-2006.csv",
                "solar-spectrum-b8-ortiz-2000.csv",
                "solar-spectrum-b8-bahcall-1996.csv",
                "solar-profile-b16-gs98.csv",
                "solar-profile-b16-agss09met.csv"
            })
    void committedTablesAreWhatTheImporterWrites(String table) throws IOException {
        String releases = System.getProperty("cevnsfit.releases");
        assumeTrue(releases != null, "skipped: give the folder of releases by -Dcevnsfit.releases");
        SharedTables.write(Path.of(releases), folder);
        assertEquals(
                Files.readString(Path.of("..", "data", "shared", table)),
                Files.readString(folder.resolve("shared").resolve(table)));
    }

    @Test
    void otherReleasesAreRejected() throws IOException {
        Path nuclear = Files.createDirectories(folder.resolve("nuclear"));
        assertTrue(assertThrows(InputException.class, () -> SharedTables.write(folder, folder))
                .getMessage()
                .contains("cannot be read"));
        Files.writeString(nuclear.resolve("nuclides.csv"), "nuclide,Z\nCs-133,55\n");
        String message = assertThrows(InputException.class, () -> SharedTables.write(folder, folder))
                .getMessage();
        assertTrue(message.contains("no column A"), message);
    }
}
