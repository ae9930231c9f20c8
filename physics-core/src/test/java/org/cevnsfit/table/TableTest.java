package org.cevnsfit.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }

    @Test
    void columnsAreReadWithTheirUnits() throws IOException {
        Table table = Table.read(file("# where from\nname[text],e[keV],f[1]\nCs, 1.5 ,\nI,2,3e-1\n"));
        assertEquals(2, table.rows());
        assertArrayEquals(new double[] {1.5, 2}, table.column("e", "keV"));
        assertArrayEquals(new double[] {Double.NaN, 0.3}, table.columnOrNaN("f", "1"));
        assertEquals(List.of("Cs", "I"), table.texts("name"));
    }

    @Test
    void byteOrderMarkLineEndsOfWindowsAndCommentsAreNoData() throws IOException {
        Table table = Table.read(file("\uFEFF# where from\r\nx[1],y[1]\r\n1,2\r\n# end\r\n\r\n"));
        assertArrayEquals(new double[] {1}, table.column("x", "1"));
        assertArrayEquals(new double[] {2}, table.column("y", "1"));
    }

    @Test
    void compressedTablesAreRead() throws IOException {
        Path file = folder.resolve("t.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("x[1]\n7\n".getBytes(StandardCharsets.UTF_8));
        }
        assertArrayEquals(new double[] {7}, Table.read(file).column("x", "1"));
    }

    static Stream<Arguments> brokenCells() {
        return Stream.of(
                broken("# a\nx[1]\n1\n# b\n\nabc\n", ":6 column x", "'abc'", t -> t.column("x", "1")),
                broken("x[1]\n1\nNaN\n", ":3 column x", "'NaN'", t -> t.column("x", "1")),
                broken("x[1]\nInfinity\n", ":2 column x", "'Infinity'", t -> t.column("x", "1")),
                broken("x[1],y[1]\n,1\n", ":2 column x", "''", t -> t.column("x", "1")),
                broken("# c\n\n# d\nx[1]\n1\n0\n", ":6 column x", "above zero", t -> t.positive("x", "1")),
                broken("x[1]\n0\n-1\n", ":3 column x", "zero or more", t -> t.nonNegative("x", "1")),
                broken("x[1]\n0\n1.5\n", ":3 column x", "whole number", t -> t.counts("x", "1")),
                broken("x[1]\n0\n-1\n", ":3 column x", "whole number", t -> t.counts("x", "1")),
                broken("x[1]\n0\n1\n1\n", ":4 column x", "found 1.0 after 1.0", t -> t.increasing("x", "1")),
                broken("a[s],b[s]\n0,1\n2,3\n", ":3 column a", "ends at 1.0", t -> t.edges("a", "b", "s")),
                broken("a[s],b[s]\n0,1\n1,1\n", ":3 column b", "above 1.0", t -> t.edges("a", "b", "s")),
                broken(
                        "x[keV]\n1\n",
                        ":header column x",
                        "'x[keV]', the unit allowed is [MeV]",
                        t -> t.column("x", "MeV")),
                broken("energy[keV]\n1\n", ":header", "did you mean 'energy[keV]'", t -> t.column("enegry", "keV")),
                broken("x[1]\n1\n", ":header column x", "the unit allowed is [text]", t -> t.texts("x")));
    }

    private static Arguments broken(String text, String place, String problem, Consumer<Table> read) {
        return Arguments.of(text, place, problem, read);
    }

    @ParameterizedTest
    @MethodSource("brokenCells")
    void brokenCellsAreNamed(String text, String place, String problem, Consumer<Table> read) throws IOException {
        Path file = file(text);
        Table table = Table.read(file);
        assertNames(assertThrows(InputException.class, () -> read.accept(table)), file + place, problem);
    }

    @Test
    void raggedRowsAreNamedByLine() throws IOException {
        Path file = file("# one\n# two\nx[1],y[1]\n1,2\n# three\n3\n");
        assertNames(
                assertThrows(InputException.class, () -> Table.read(file)), file + ":6", "1 cells, the header has 2");
    }

    @Test
    void repeatedColumnsAreRefused() throws IOException {
        Path file = file("x[1],x[1]\n1,2\n");
        assertNames(assertThrows(InputException.class, () -> Table.read(file)), ":header", "x[1] occurs twice");
    }

    @Test
    void tablesWithoutRowsAreRefused() throws IOException {
        Path file = file("# only words\nx[1]\n");
        assertNames(assertThrows(InputException.class, () -> Table.read(file)), "t.csv", "has 0 data rows");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertNames(assertThrows(InputException.class, () -> Table.read(folder)), folder.toString(), "directory");
        Path absent = folder.resolve("absent.csv");
        assertNames(assertThrows(InputException.class, () -> Table.read(absent)), "absent.csv", "no readable file");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("b.csv"), new byte[] {'x', (byte) 0xff, (byte) 0xfe, '\n', '1'});
        assertNames(assertThrows(InputException.class, () -> Table.read(file)), "b.csv", "UTF-8");
    }

    @Test
    void edgesOfAdjoiningBins() throws IOException {
        Table table = Table.read(file("a[s],b[s]\n-1,0.5\n0.5,2\n"));
        assertArrayEquals(new double[] {-1, 0.5, 2}, table.edges("a", "b", "s"));
    }

    private static void assertNames(InputException e, String place, String problem) {
        assertTrue(e.getMessage().contains(place), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertTrue(e.getMessage().matches("(?s).*; \\S.*"), "no remedy: " + e.getMessage());
    }
}
