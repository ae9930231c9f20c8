package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoherentLAr2020ImporterTest {
    private static final ReleaseKind LAR = ReleaseKind.named("coherent-lar-2020");
    private static final Path COMMITTED = ProjectHome.data("coherent-lar-2020");
    private static final List<String> HISTOGRAMS = List.of(
            "datanobkgsub",
            "bkgpdf",
            "cevnspdf",
            "brnpdf",
            "delbrnpdf",
            "cevnspdf+1sigF90",
            "cevnspdf-1sigF90",
            "cevnspdfCEvNSTimingMeanSyst",
            "brnpdf+1sigEnergy",
            "brnpdf-1sigEnergy",
            "brnpdf+1sigBRNTimingMean",
            "brnpdf-1sigBRNTimingMean",
            "brnpdfBRNTimingWidthSyst");

    @TempDir
    Path folder;

    private Path release;

    /** A release in which histogram h has the content h + 1 in every bin, the delayed neutrons none. */
    @BeforeEach
    void makeARelease() throws IOException {
        release = Files.createDirectories(folder.resolve("release"));
        for (int h = 0; h < HISTOGRAMS.size(); h++) {
            String name = HISTOGRAMS.get(h);
            Files.writeString(release.resolve(name + ".txt"), histogram(name.equals("delbrnpdf") ? 0 : h + 1));
        }
        StringBuilder efficiency = new StringBuilder();
        for (int i = 0; i < 80; i++)
            efficiency.append(0.25 + 0.5 * i).append(" 1 ").append(i / 100.0).append('\n');
        Files.writeString(release.resolve("CENNS10AnlAEfficiency.txt"), efficiency);
    }

    private static String histogram(int content) {
        StringBuilder text = new StringBuilder();
        for (int b = 0; b < 960; b++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%d %.3f %.2f %d%n",
                    5 + b / 80 * 10,
                    0.525 + b / 10 % 8 * 0.05,
                    0.15 + b % 10 * 0.5,
                    content));
        }
        return text.toString();
    }

    private Table imported(String name) {
        LAR.importer().write(release, folder.resolve("out"));
        return Table.read(folder.resolve("out").resolve(name));
    }

    @Test
    void histogramsAreSummedOverThePulseShape() {
        Table counts = imported("counts.csv");
        assertEquals(120, counts.rows());
        assertEquals(8.0, counts.column("observed", "counts")[119]);
        assertEquals(8.0 + 8.0 * 2 / 5, counts.column("variance", "counts2")[119], 1e-12);
        assertEquals(-0.1, counts.column("t_lo", "us")[10]);
        assertEquals(20.0, counts.column("e_hi", "keVee")[10]);
    }

    @ParameterizedTest // contents: cevns 3, prompt neutrons 4, variations 6 to 13
    @CsvSource({
        "cevns-pulse-shape, 2.33333333333",
        "cevns-pulse-shape-antisymmetric, -0.166666666667",
        "cevns-trigger-time, 1.66666666667",
        "neutron-energy, 2.75",
        "neutron-energy-antisymmetric, -0.125",
        "neutron-time, 3.75",
        "neutron-width, 2.25"
    })
    void variationsAreRelativeToTheCentralPrediction(String name, double relative) {
        for (double found : imported(name + ".csv").column("relative", "1")) assertEquals(relative, found, 1e-10);
    }

    @Test
    void aVariationIsZeroWhereNothingIsExpected() throws IOException {
        Files.writeString(release.resolve("brnpdf.txt"), histogram(0));
        for (double found : imported("neutron-width.csv").column("relative", "1")) assertEquals(0.0, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cevnspdf.txt | 5 0.525 0.15 3 | 5 0.525 0.15 -3 | cevnspdf.txt:1 column 4: found -3, zero or more",
                "cevnspdf.txt | 5 0.525 0.15 3 | 6 0.525 0.15 3 | cevnspdf.txt:1 column 1: found 6, the centre 5",
                "brnpdf.txt | 5 0.525 0.15 4 | 5 0.5 0.15 4 | brnpdf.txt:1 column 2: found 0.5, the centre 0.525",
                "brnpdf.txt | 5 0.525 0.15 4 | 5 0.525 0.1 4 | brnpdf.txt:1 column 3: found 0.1, the centre 0.15",
                "bkgpdf.txt | 5 0.525 0.15 2 | # gone | bkgpdf.txt: has 959 rows, 960 are due",
                "CENNS10AnlAEfficiency.txt | 1 0.01 | 1 1.01 | CENNS10AnlAEfficiency.txt:2 column 3: found 1.01, 0 to 1",
            })
    void garbledReleasesAreNamedAndNothingIsWritten(String file, String good, String bad, String problem)
            throws IOException {
        Path path = release.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(good));
        Files.writeString(path, text.replaceFirst(good, bad));
        Path out = folder.resolve("out");
        InputException e =
                assertThrows(InputException.class, () -> LAR.importer().write(release, out));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest // arXiv:2006.12659
    @CsvSource({"cevns, 128", "steady-state, 3152", "prompt-neutrons, 497", "delayed-neutrons, 33"})
    void releasedPredictions(String name, double counts) {
        Table table = Table.read(COMMITTED.resolve(name + ".csv"));
        assertEquals(
                counts, DoubleStream.of(table.nonNegative("expected", "counts")).sum(), 1e-3);
    }

    @Test
    void releasedCounts() {
        Table table = Table.read(COMMITTED.resolve("counts.csv"));
        assertEquals(3752, DoubleStream.of(table.counts("observed", "counts")).sum());
    }

    @Test
    void committedTablesAreWhatTheImporterWrites() throws IOException {
        String releases = System.getProperty("cevnsfit.releases");
        assumeTrue(releases != null && !releases.isEmpty(), "give the folder of releases with -Dcevnsfit.releases=...");
        List<Path> written = LAR.importer().write(Path.of(releases).resolve("coherent-lar-2020"), folder);
        try (Stream<Path> committed = Files.list(COMMITTED)) {
            assertEquals(
                    written.size(),
                    committed.filter(f -> f.toString().endsWith(".csv")).count());
        }
        for (Path file : written) {
            byte[] due = Files.readAllBytes(COMMITTED.resolve(file.getFileName()));
            assertArrayEquals(due, Files.readAllBytes(file), file.toString());
        }
    }
}
