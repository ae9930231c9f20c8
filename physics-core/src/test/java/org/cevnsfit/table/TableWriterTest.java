package org.cevnsfit.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    @TempDir
    Path folder;

    private static TableWriter twoRows() {
        return new TableWriter(List.of("paper"), List.of("a[1]", "b[keV]"))
                .row("1", "2.50")
                .row(List.of("3", "4e-1"));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("deeper/still/t.csv");
        twoRows().write(file);
        assertEquals("# paper\na[1],b[keV]\n1,2.50\n3,4e-1\n", Files.readString(file));
        assertArrayEquals(new double[] {2.5, 0.4}, Table.read(file).column("b", "keV"));
    }

    @Test
    void onlyTheTableStaysBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "old");
        twoRows().write(file);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertTrue(Files.readString(file).startsWith("# paper"));
    }

    @Test
    void aFolderInTheWayIsTheUsersToRemove() throws IOException {
        Path file = Files.createDirectories(folder.resolve("t.csv/inside")).getParent();
        InputException e = assertThrows(InputException.class, () -> twoRows().write(file));
        assertTrue(e.getMessage().startsWith(file + ": cannot be written"), e.getMessage());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void cellsThatWouldBreakTheTableAreABug() {
        TableWriter writer = twoRows();
        assertThrows(IllegalStateException.class, () -> writer.row("1"));
        assertThrows(IllegalStateException.class, () -> writer.row("1", "2,3"));
        assertThrows(IllegalStateException.class, () -> writer.row("1", "2\n3"));
        assertThrows(IllegalStateException.class, () -> writer.row("#1", "2"));
    }
}
