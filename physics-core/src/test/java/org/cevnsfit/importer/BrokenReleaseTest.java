package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold no table at all. */
class BrokenReleaseTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("release.csv"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# comment\n", "name,value\n", "a,,b,\n1,2,3,4\n"})
    void aListWithoutRowsOrHeaderIsNamed(String text) throws IOException {
        Path file = file(text);
        InputException e = assertThrows(InputException.class, () -> ReleaseCsv.read(file));
        assertEquals(file.toString(), e.place());
    }

    @Test
    void numbersBeyondReachAreNamed() throws IOException {
        Path file = file("E,n\n1,1e400\n");
        InputException e = assertThrows(InputException.class, () -> ReleaseText.read(file, "E,n"));
        assertTrue(e.getMessage().contains("release.csv:2: found '1,1e400', 2 numbers are due"), e.getMessage());
    }
}
