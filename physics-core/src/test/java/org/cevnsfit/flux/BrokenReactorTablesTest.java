package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenReactorTablesTest {
    @TempDir
    Path shared;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,-2 2,1 | :2 column U235: found -2.0 at 1.0 MeV",
                "1,1e300 2,1 | :2 column U235: found 1.0E300 at 1.0 MeV, energies of 0 or more and spectra of 0 to 1000.0",
                "-1,1 2,1 | :2 column U235: found 1.0 at -1.0 MeV",
                "1,0 2,0 | :2 column U235: found 2 filled cells, all zero",
                "1, 2, | :2 column U235: found 0 filled cells, two or more without a gap are due",
                "1,1 2, | :2 column U235: found 1 filled cells, two or more",
                "1,1 2, 3,1 | :2 column U235: found 2 filled cells, two or more without a gap",
            })
    void faultsAreNamed(String rows, String problem) throws IOException {
        Files.writeString(shared.resolve("table.csv"), "energy[MeV],U235[1/MeV]\n" + rows.replace(' ', '\n') + "\n");
        ReactorTables tables = new ReactorTables(shared);
        InputException e = assertThrows(InputException.class, () -> tables.table("table.csv", "U235"));
        assertTrue(e.getMessage().contains("table.csv" + problem), e.getMessage());
    }
}
