package org.cevnsfit.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
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

class CoherentCsI2021ImporterTest {
    private static final ReleaseKind CSI = ReleaseKind.COHERENT_CSI_2021;
    private static final Path COMMITTED = ProjectHome.data(CSI.dataSet());

    @TempDir
    Path folder;

    @Test
    void committedTablesAreWhatTheImporterWrites() throws IOException {
        CommittedTables.requireWritten(CSI, release(), folder);
    }

    private static Path release() {
        return CommittedTables.release(CSI.dataSet());
    }

    @Test // arXiv:2110.07730: events below 60 PE and 6 us
    void countsOfTheAnalysisWindow() {
        double[] coincident = Table.read(COMMITTED.resolve("counts.csv")).counts("observed", "counts");
        assertEquals(99, coincident.length);
        assertEquals(1578, DoubleStream.of(coincident).sum());
        double[] steady = Table.read(COMMITTED.resolve("steady-state.csv")).counts("shape", "1");
        assertEquals(9, steady.length);
        assertEquals(1295, DoubleStream.of(steady).sum());
    }

    @ParameterizedTest
    @CsvSource({"brn", "nin"})
    void neutronEnergyShapesSumToOneBelowSixtyPhotoelectrons(String neutrons) {
        Table table = Table.read(COMMITTED.resolve(neutrons + "-energy.csv"));
        assertEquals(1, DoubleStream.of(table.nonNegative("shape", "1")).sum(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dataBeamOnC.txt | 12.5 1.0 3 | dataBeamOnC.txt:2 | 2 numbers are due",
                "dataBeamOnC.txt | 12.5 late | dataBeamOnC.txt:2 | 2 numbers are due",
                "brnPE.txt | 0.5 0.1 | brnPE.txt | has 1 rows, 250 are due",
                "effCoefficients.txt | 1 2 3 4 | effCoefficients.txt | 3 are due",
                "sns_flux_time_10ns.csv | t,flux | sns_flux_time_10ns.csv:2 | the header",
            })
    void garbledReleasesAreNamedAndNothingIsWritten(String name, String line, String place, String problem)
            throws IOException {
        Path garbled = copyOfRelease();
        Files.writeString(garbled.resolve(name), "# release\n" + line + "\n");
        InputException e =
                assertThrows(InputException.class, () -> CSI.importer().write(garbled, folder.resolve("out")));
        assertTrue(e.getMessage().contains(place), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void negativeShapesAreRefused() throws IOException {
        Path garbled = copyOfRelease();
        Path file = garbled.resolve("brnTrec.txt");
        Files.writeString(file, Files.readString(file).replaceFirst("-0.235 0", "-0.235 -1"));
        InputException e =
                assertThrows(InputException.class, () -> CSI.importer().write(garbled, folder.resolve("out")));
        assertTrue(e.getMessage().contains("brnTrec.txt:2 column 2: found -1, zero or more"), e.getMessage());
    }

    @Test
    void anAbsentReleaseIsNamed() {
        Path absent = folder.resolve("absent");
        InputException e =
                assertThrows(InputException.class, () -> CSI.importer().write(absent, folder));
        assertTrue(e.getMessage().contains(absent.resolve("dataBeamOnC.txt").toString()), e.getMessage());
    }

    @Test
    void releasesAreFoundByName() {
        assertEquals(CSI, ReleaseKind.named("coherent-csi-2021"));
        InputException e = assertThrows(InputException.class, () -> ReleaseKind.named("coherent-csi-2022"));
        assertTrue(e.getMessage().contains("did you mean 'coherent-csi-2021'"), e.getMessage());
    }

    @Test
    void binsAreHalfOpen() {
        DecimalBins bins = DecimalBins.of("0", "0.125", "0.25");
        assertEquals(0, bins.bin(new BigDecimal("0")));
        assertEquals(1, bins.bin(new BigDecimal("0.1250")));
        assertEquals(-1, bins.bin(new BigDecimal("0.25")));
        assertEquals(-1, bins.bin(new BigDecimal("-0.001")));
    }

    private Path copyOfRelease() throws IOException {
        return CommittedTables.copy(release(), folder.resolve("release"));
    }
}
