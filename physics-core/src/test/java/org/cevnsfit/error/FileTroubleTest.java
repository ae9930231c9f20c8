package org.cevnsfit.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheFileSystemThrowsBecomesWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        IOException missing = assertThrows(IOException.class, () -> Files.readString(folder.resolve("none")));
        IOException inTheWay = assertThrows(IOException.class, () -> Files.createDirectory(file));
        IOException below = assertThrows(IOException.class, () -> Files.writeString(file.resolve("x"), "x"));
        assertEquals("there is no such file or folder", FileTrouble.words(missing));
        assertEquals("a file is in the way", FileTrouble.words(inTheWay));
        assertEquals("Not a directory", FileTrouble.words(below));
    }

    @Test
    void whatCarriesNoReasonStillSaysSomething() {
        assertEquals("permission denied", FileTrouble.words(new AccessDeniedException("/x")));
        assertEquals("not a folder", FileTrouble.words(new NotDirectoryException("/x")));
        assertEquals("disk full", FileTrouble.words(new IOException("disk full")));
        assertEquals("input or output failed", FileTrouble.words(new IOException()));
    }
}
