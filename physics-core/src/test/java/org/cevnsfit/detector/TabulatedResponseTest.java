package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabulatedResponseTest {
    private static final List<String> RUNS = List.of("a", "a", "b");

    @TempDir
    Path folder;

    private BasisResponse read(String exposures, String... rows) throws IOException {
        Files.writeString(folder.resolve("response.csv"), String.join("\n", rows) + "\n");
        String section = "table = \"response.csv\", exposures { " + exposures + " }";
        return TabulatedResponse.read(Settings.of(ConfigFactory.parseString(section)), folder, RUNS);
    }

    /** Counts of recoils of one energy. */
    private static double[] counts(BasisResponse response, double recoilKeV, int charge) {
        double[] hats = new double[response.functions()];
        response.probabilities(Recoil.NUCLEUS, recoilKeV, ResponseShift.NONE, hats);
        double[] counts = new double[response.energyBins()];
        response.addCounts(0, charge, hats, 0, counts, 0);
        return counts;
    }

    @Test
    void runsHaveEnergiesAndExposuresOfTheirOwn() throws IOException {
        BasisResponse response = read(
                "a = 2, b = 10",
                "run[text],recoil[keV],bin_0[1],bin_1[1]",
                "b,1.5,0.1,0",
                "a,3,0.4,0.8",
                "a,1,0.2,0",
                "b,2,0.2,0");
        assertArrayEquals(new double[] {0.6, 0.8, 2.0}, counts(response, 2.0, 0), 1e-12);
        assertEquals(0.7, counts(response, 2.5, 0)[0], 1e-12);
        assertEquals(0.0, counts(response, 0.9, 0)[0]);
        assertEquals(0.0, counts(response, 3.1, 0)[0]);
    }

    @Test
    void everyNodeOfAYieldHasARowPerEnergy() throws IOException {
        BasisResponse response = read(
                "a = 1, b = 1",
                "run[text],recoil[keV],charge_yield[1],bin_0[1],bin_1[1]",
                "a,1,-1,0.1,0",
                "a,2,-1,0.1,0",
                "a,1,0,0.2,0",
                "a,2,0,0.2,0",
                "a,1,1,0.3,0",
                "a,2,1,0.5,0",
                "b,1,-1,0,0",
                "b,2,-1,0,0",
                "b,1,0,0,0",
                "b,2,0,0,0",
                "b,1,1,0,0",
                "b,2,1,0.7,0");
        assertEquals(0.1, counts(response, 1.5, -1)[0], 1e-12);
        assertEquals(0.4, counts(response, 1.5, 1)[0], 1e-12);
        assertEquals(0.7, counts(response, 2.0, 1)[2], 1e-12);
        assertEquals(1.0, response.largestShift(ResponseEffect.CHARGE_YIELD));
        assertEquals(0.0, response.largestShift(ResponseEffect.LIGHT_YIELD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a,1,0.5 / a,2,1 / b,1,1; the rows of b are no complete grid",
                "a,1,0.5 / a,1,1 / b,1,1 / b,2,1; the rows of a are no complete grid",
                "a,1,-0.5 / a,2,1 / b,1,1 / b,2,1; zero or more is due",
                "a,0,0.5 / a,2,1 / b,1,1 / b,2,1; a number above zero is due",
            })
    void brokenTablesAreNamed(String rows, String problem) {
        String[] lines = ("run[text],recoil[keV],bin_0[1] / " + rows).split(" / ");
        for (int i = 0; i < lines.length; i++) lines[i] += i == 0 ? ",bin_1[1]" : ",0";
        InputException e = assertThrows(InputException.class, () -> read("a = 1, b = 1", lines));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    @Test
    void countsWithoutRunsAreRefused() {
        Settings section = Settings.of(ConfigFactory.parseString("table = x"));
        InputException e = assertThrows(InputException.class, () -> TabulatedResponse.read(section, folder, List.of()));
        assertTrue(e.getMessage().contains("run[text]"), e.getMessage());
    }
}
