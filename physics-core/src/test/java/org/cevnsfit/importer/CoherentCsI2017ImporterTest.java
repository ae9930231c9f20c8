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

class CoherentCsI2017ImporterTest {
    private static final ReleaseKind CSI = ReleaseKind.COHERENT_CSI_2017;
    private static final Path COMMITTED = ProjectHome.data(CSI.dataSet());

    @TempDir
    Path folder;

    @Test
    void committedTablesAreWhatTheImporterWrites() throws IOException {
        CommittedTables.requireWritten(CSI, CommittedTables.release(CSI.dataSet()), folder);
    }

    @ParameterizedTest // 6-30 PE and 0-6 us of arXiv:1804.09459
    @CsvSource({
        "counts.csv, observed, counts, 144, 547",
        "steady-state-energy.csv, shape, 1, 12, 405",
        "steady-state-time.csv, shape, 1, 12, 405",
    })
    void countsOfTheAnalysisWindow(String file, String column, String unit, int rows, double sum) {
        double[] counts = Table.read(COMMITTED.resolve(file)).counts(column, unit);
        assertEquals(rows, counts.length);
        assertEquals(sum, DoubleStream.of(counts).sum());
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 0.0220747", "6, 0.0694252", "10, 0.3039865", "11, 0.3856837", "29, 0.6654339"})
    void efficiencyOfWholePhotoelectrons(int photoelectrons, double efficiency) {
        double[] table = Table.read(COMMITTED.resolve("efficiency.csv")).column("efficiency", "1");
        assertEquals(efficiency, table[photoelectrons], 5e-8);
    }

    @Test
    void promptNeutronsOfTheExposure() {
        double[] perGwh = Table.read(COMMITTED.resolve("prompt-energy.csv")).nonNegative("shape", "1");
        assertEquals(5.41934, 7.47594 * DoubleStream.of(perGwh).sum(), 5e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data_coincidence_beamOn.txt | 1.0, 0.25, 2 | data_coincidence_beamOn.txt | has 1 rows, 600 are due",
                "promptPDF.txt | 0.5, 0.1 | promptPDF.txt | has 1 rows, 50 are due",
                "arrivalTimePDF_promptNeutrinos.txt | 0.25 | arrivalTimePDF_promptNeutrinos.txt:1 | 2 numbers are due",
                "coherent_parameters.yaml | - name: a | coherent_parameters.yaml:1 | parameter 'a' has no value",
                "coherent_parameters.yaml | value: 3 | coherent_parameters.yaml:1 | has no parameter 'a'",
            })
    void garbledReleasesAreNamedAndNothingIsWritten(String name, String line, String place, String problem)
            throws IOException {
        requireRefused(name, line + "\n", place, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data_anticoincidence_beamOn.txt | 1.0, 0.75 | 1.5, 0.75 | :2 column 1: found 1.5, the bin centre 1 is",
                "data_anticoincidence_beamOn.txt | 1.0, 0.75, 0 | 1.0, 0.75, -1 | :2 column 3: found -1, zero or more",
                "arrivalTimePDF_promptNeutrons.txt | 0.75, | 0.8, | :2 column 1: found 0.8, the bin centre 0.75",
                "coherent_parameters.yaml | 0.6655 | two thirds | found 'two thirds' for 'a', a number is due",
            })
    void wrongCellsAreNamed(String name, String old, String other, String problem) throws IOException {
        String text = Files.readString(CommittedTables.release(CSI.dataSet()).resolve(name));
        assertTrue(text.contains(old));
        requireRefused(name, text.replace(old, other), name, problem);
    }

    private void requireRefused(String name, String text, String place, String problem) throws IOException {
        Path garbled = CommittedTables.copy(CommittedTables.release(CSI.dataSet()), folder.resolve("release"));
        Files.writeString(garbled.resolve(name), text);
        Path out = folder.resolve("out");
        InputException e =
                assertThrows(InputException.class, () -> CSI.importer().write(garbled, out));
        assertTrue(e.getMessage().contains(place), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
        assertFalse(Files.exists(out));
    }
}
