package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scintillator like that of arXiv:1804.09459. */
class PhotoelectronCountResponseTest {
    private static final double[] EDGES_PE = {6, 8, 10.5, 30};
    private static final double LIGHT_YIELD = 13.348;
    private static final LinearQuenching QUENCHING = new LinearQuenching(0.0878, 0.0);
    private static final double[] EFFICIENCY = new double[30];

    static {
        for (int n = 0; n < EFFICIENCY.length; n++) EFFICIENCY[n] = n / 40.0;
    }

    private static final PhotoelectronCountResponse RESPONSE =
            new PhotoelectronCountResponse(EDGES_PE, QUENCHING, LIGHT_YIELD, EFFICIENCY);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 8, 14, 30, 60})
    void probabilitiesAgreeWithTheLibrary(double recoilKeVnr) {
        double[] fast = probabilities(RESPONSE, Recoil.NUCLEUS, recoilKeVnr, ResponseShift.NONE);
        PoissonDistribution twin = new PoissonDistribution(LIGHT_YIELD * 0.0878 * recoilKeVnr);
        int[][] members = {{6, 7}, {8, 10}, {11, 29}};
        for (int bin = 0; bin < 3; bin++) {
            double sum = 0;
            for (int n = members[bin][0]; n <= members[bin][1]; n++) sum += n / 40.0 * twin.probability(n);
            assertEquals(1, fast[bin] / sum, 1e-11, "bin " + bin);
        }
    }

    @Test
    void everyRecoilIsSomewhereWithoutSelection() {
        double[] all = new double[300];
        Arrays.fill(all, 1);
        PhotoelectronCountResponse whole =
                new PhotoelectronCountResponse(new double[] {0, 7, 300}, QUENCHING, LIGHT_YIELD, all);
        assertEquals(
                1,
                DoubleStream.of(probabilities(whole, Recoil.ELECTRON, 3, ResponseShift.NONE))
                        .sum(),
                1e-12);
    }

    @Test
    void electronRecoilsAreNotQuenched() {
        assertArrayEquals(
                probabilities(RESPONSE, Recoil.NUCLEUS, 10, ResponseShift.NONE),
                probabilities(RESPONSE, Recoil.ELECTRON, 0.878, ResponseShift.NONE),
                1e-15);
    }

    @Test
    void quenchingMovesTheMean() {
        ResponseShift shift = ResponseShift.NONE.with(ResponseEffect.QUENCHING, 0.2);
        assertArrayEquals(
                probabilities(RESPONSE, Recoil.NUCLEUS, 12, ResponseShift.NONE),
                probabilities(RESPONSE, Recoil.NUCLEUS, 10, shift),
                1e-14);
        assertEquals(0, RESPONSE.largestShift(ResponseEffect.EFFICIENCY));
        assertTrue(RESPONSE.largestShift(ResponseEffect.QUENCHING) >= 0.2);
    }

    @ParameterizedTest
    @EnumSource(Recoil.class)
    void outsideItsRangeNothingIsSelected(Recoil recoil) {
        double lowest = RESPONSE.minimumRecoilKeV(recoil, ResponseShift.NONE);
        double highest = RESPONSE.maximumRecoilKeV(recoil, ResponseShift.NONE);
        assertTrue(total(recoil, 0.999 * lowest) <= 1e-15);
        assertTrue(total(recoil, 1.001 * highest) <= 1e-15);
        assertTrue(total(recoil, 1.01 * lowest) > 1e-15);
        assertTrue(total(recoil, 0.99 * highest) > 1e-15);
        assertEquals(0, total(recoil, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,0.1;2,0.2 | 1 is due",
                "0,0.1;1,1.2 | 0 to 1 is allowed",
                "0,0.1;1,-0.2 | zero or more",
                "0,0.1;1,0.2 | for every number of photoelectrons in the bins from 6.0 to 30.0",
            })
    void wrongEfficienciesAreNamed(String rows, String problem) throws IOException {
        InputException e = assertThrows(InputException.class, () -> read(rows));
        assertTrue(e.getMessage().contains(folder.resolve("efficiency.csv").toString()), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    @Test
    void tablesAreReadByRowOfWholePhotoelectrons() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int n = 0; n < 30; n++) rows.append(n).append(',').append(n / 40.0).append(';');
        assertArrayEquals(
                probabilities(RESPONSE, Recoil.NUCLEUS, 9, ResponseShift.NONE),
                probabilities(read(rows.toString()), Recoil.NUCLEUS, 9, ResponseShift.NONE));
    }

    private PhotoelectronCountResponse read(String rows) throws IOException {
        Files.writeString(
                folder.resolve("efficiency.csv"), "photoelectrons[PE],efficiency[1]\n" + rows.replace(';', '\n'));
        Path conf = Files.writeString(
                folder.resolve("response.conf"),
                "efficiency = efficiency.csv, light-yield-PE-per-keVee = 13.348, quenching { kind = constant, value = 0.0878 }");
        return PhotoelectronCountResponse.read(Settings.read(conf), folder, EDGES_PE);
    }

    private static double total(Recoil recoil, double energyKeV) {
        return DoubleStream.of(probabilities(RESPONSE, recoil, energyKeV, ResponseShift.NONE))
                .sum();
    }

    private static double[] probabilities(
            PhotoelectronCountResponse response, Recoil recoil, double keV, ResponseShift shift) {
        double[] probability = new double[response.energyBins()];
        Arrays.fill(probability, Double.NaN);
        response.probabilities(recoil, keV, shift, probability);
        return probability;
    }
}
