package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.experiment.ExperimentReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiments of which one contains the data of the other. */
class OverlappingDataTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "coherent-csi-2017, coherent-csi-2021",
        "coherent-csi-2021, coherent-csi-2017",
        "coherent-ge-2024, coherent-ge-2026",
        "coherent-ge-2026, coherent-ge-2024",
    })
    void cannotBeCombined(String one, String other) throws IOException {
        Path fit = fit(one, other);
        String message = assertThrows(
                        InputException.class,
                        () -> FitConfigurationReader.read(ProjectHome.PATH, fit, List.of(), List.of()))
                .getMessage();
        assertTrue(message.contains(fit.getFileName() + ":2 experiments"), message);
        assertTrue(message.contains("found " + one + " together with " + other + ", their data overlap"), message);
        assertTrue(message.contains("remove one of the two, or write allow-overlap = true"), message);
    }

    @ParameterizedTest
    @CsvSource({"coherent-csi-2017, coherent-csi-2021", "coherent-ge-2024, coherent-ge-2026"})
    void combineOnRequest(String one, String other) throws IOException {
        FitConfiguration fit = FitConfigurationReader.read(
                ProjectHome.PATH, fit(one, other), List.of("allow-overlap=true"), List.of());
        assertEquals(1, fit.scans().size());
    }

    @ParameterizedTest
    @CsvSource({"coherent-csi-2017, coherent-csi-2021", "coherent-ge-2024, coherent-ge-2026"})
    void nameEachOther(String one, String other) {
        assertEquals(
                List.of(other), ExperimentReader.read(ProjectHome.PATH, one).conflictsWith());
        assertEquals(
                List.of(one), ExperimentReader.read(ProjectHome.PATH, other).conflictsWith());
    }

    private Path fit(String one, String other) throws IOException {
        return Files.writeString(folder.resolve("both.conf"), """
                name = both
                experiments = [%s, %s]
                nuisances { %s = STD, %s = STD }
                scans.sin2ThetaW {
                  model = standard-model
                  axes = [{ parameter = sin2ThetaW, from = 0.1, to = 0.4, points = 5 }]
                }
                """.formatted(one, other, one, other));
    }
}
