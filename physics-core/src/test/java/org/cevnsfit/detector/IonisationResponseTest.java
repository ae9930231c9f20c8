package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A germanium detector with the resolution of arXiv:2202.09672. */
class IonisationResponseTest {
    private static final double[] EDGES_KEVEE = {0.2, 0.25, 0.4, 0.41, 1.5};
    private static final LindhardQuenching QUENCHING = new LindhardQuenching(0.157, 0, 32);
    private static final IonisationResolution RESOLUTION = new IonisationResolution(0.0685, 3.256e-4);

    /** ε = 0 below 0.22 keVee, rises to 0.9 at 0.3 keVee and stays */
    private static final EnergyEfficiency RAMP = new EnergyEfficiency(List.of(
            new EnergyEfficiency.Piece(-9, 0.22, 0, 0),
            new EnergyEfficiency.Piece(0.22, 0.3, 0, 0.9 / 0.08),
            new EnergyEfficiency.Piece(0.3, 99, 0.9, 0)));

    private static final IonisationResponse RESPONSE = response(RESOLUTION, RAMP, 0.00298);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0.3, 0, 0, 0", "1, 0, 0, 0", "1.3, 0.004, 0, 0", "1.3, 0, 0.01, 0", "2, 0, -0.02, 0.1", "6, 0, 0, -0.1"
    })
    void probabilitiesAgreeWithADenseSum(double recoilKeVnr, double k, double thresholdKeVee, double wider) {
        ResponseShift shift = new ResponseShift(0, k, thresholdKeVee, wider);
        double[] fast = probabilities(RESPONSE, Recoil.NUCLEUS, recoilKeVnr, shift);
        double keVee = QUENCHING.shifted(k).electronEquivalentKeVee(recoilKeVnr);
        double sigma = (1 + wider) * Math.sqrt(0.0685 * 0.0685 + 3.256e-4 * keVee);
        for (int bin = 0; bin < fast.length; bin++) {
            double dense = midpoints(EDGES_KEVEE[bin], EDGES_KEVEE[bin + 1], keVee, sigma, thresholdKeVee);
            assertEquals(dense, fast[bin], 1e-6 * dense + 1e-17, "bin " + bin);
        }
    }

    @Test
    void withoutEfficiencyAllIsSelected() {
        IonisationResponse wide =
                new IonisationResponse(new double[] {0, 1, 5}, QUENCHING, RESOLUTION, EnergyEfficiency.one(), 0);
        double[] p = probabilities(wide, Recoil.ELECTRON, 1, ResponseShift.NONE);
        assertArrayEquals(new double[] {0.5, 0.5}, p, 1e-14);
    }

    @Test
    void withoutResolutionARecoilFallsIntoItsBin() {
        IonisationResponse sharp = response(new IonisationResolution(0, 0), RAMP, 0);
        assertArrayEquals(new double[] {0, 0.9, 0, 0}, at(sharp, 0.35), 1e-14);
        assertArrayEquals(new double[] {0.225, 0, 0, 0}, at(sharp, 0.24), 1e-14);
        assertArrayEquals(new double[] {0, 0.9 * 0.375, 0, 0}, at(sharp, 0.25), 1e-14);
        assertArrayEquals(new double[] {0, 0, 0, 0}, at(sharp, 1.5), 0);
        double[] breaks = sharp.breakpointsKeV(Recoil.ELECTRON, new ResponseShift(0, 0, 0.01, 0));
        for (double edge : new double[] {0.23, 0.26, 0.31, 0.41, 0.42, 1.51}) {
            assertTrue(Arrays.stream(breaks).anyMatch(b -> Math.abs(b - edge) < 1e-12), "no break at " + edge);
        }
        assertEquals(0, sharp.largestShift(ResponseEffect.RESOLUTION));
    }

    @Test
    void whatIonisesTooLittleIsNotSmearedUp() {
        double lowest = new QuenchedRecoils(QUENCHING).recoilKeVnr(0.00298);
        assertEquals(
                0,
                Arrays.stream(probabilities(RESPONSE, Recoil.NUCLEUS, 0.999 * lowest, ResponseShift.NONE))
                        .sum());
        assertTrue(probabilities(RESPONSE, Recoil.NUCLEUS, 1.001 * lowest, ResponseShift.NONE)[0] > 1e-5);
        assertEquals(lowest, RESPONSE.minimumRecoilKeV(Recoil.NUCLEUS, ResponseShift.NONE), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"NUCLEUS, 0", "ELECTRON, 0", "NUCLEUS, 0.03", "ELECTRON, -0.03"})
    void outsideItsRangeNothingIsSelected(Recoil recoil, double thresholdKeVee) {
        IonisationResponse narrow = response(new IonisationResolution(0.01, 3e-4), EnergyEfficiency.one(), 0);
        ResponseShift shift = new ResponseShift(0, 0, thresholdKeVee, 0.1);
        double low = narrow.minimumRecoilKeV(recoil, shift);
        double high = narrow.maximumRecoilKeV(recoil, shift);
        assertTrue(total(narrow, recoil, 0.999 * low, shift) < 1e-15);
        assertTrue(total(narrow, recoil, 1.001 * high, shift) < 1e-15);
        assertTrue(total(narrow, recoil, 1.02 * low, shift) > 1e-15);
        assertTrue(total(narrow, recoil, 0.98 * high, shift) > 1e-15);
    }

    @Test
    void aResolutionNarrowerThanBinsHasBreaksAroundEdges() {
        IonisationResponse narrow = response(new IonisationResolution(0.002, 0), EnergyEfficiency.one(), 0);
        double[] breaks = narrow.breakpointsKeV(Recoil.ELECTRON, ResponseShift.NONE);
        for (double due : new double[] {0.392, 0.396, 0.4, 0.404, 0.408}) {
            assertTrue(Arrays.stream(breaks).anyMatch(b -> Math.abs(b - due) < 1e-12), "no break at " + due);
        }
    }

    @Test
    void tablesOfEfficiencies() throws IOException {
        Files.writeString(folder.resolve("p.csv"), "energy[keVee],efficiency[1]\n0.22,0\n0.3,0.9\n");
        Files.writeString(folder.resolve("s.csv"), "e_lo[keVee],e_hi[keVee],efficiency[1]\n0.2,0.3,0.5\n0.3,1,1\n");
        for (double keVee : new double[] {0.1, 0.25, 0.6}) {
            assertArrayEquals(at(RESPONSE, keVee), at(read("efficiency = p.csv"), keVee), 1e-15);
        }
        IonisationResponse steps = read("efficiency-steps = s.csv");
        IonisationResponse one = read("");
        assertEquals(0.5 * at(one, 0.3)[0], at(steps, 0.3)[0], 1e-15);
        assertEquals(at(one, 0.3)[2], at(steps, 0.3)[2], 1e-15);
        assertTrue(at(steps, 1.2)[3] < 0.01, "nothing is selected outside the steps");
        assertThrows(InputException.class, () -> read("efficiency = p.csv, efficiency-steps = s.csv"));
        Files.writeString(folder.resolve("s.csv"), "e_lo[keVee],e_hi[keVee],efficiency[1]\n0.2,0.3,1.5\n");
        assertThrows(InputException.class, () -> read("efficiency-steps = s.csv"));
        Files.writeString(folder.resolve("s.csv"), "e_lo[keVee],e_hi[keVee],efficiency[1]\n7,8,1\n");
        assertThrows(InputException.class, () -> read("efficiency-steps = s.csv"));
    }

    @Test
    void binsMayHoldUnequalStretchesOfTheScale() throws IOException {
        Files.writeString(folder.resolve("s.csv"), "e_lo[keVee],e_hi[keVee],relative[1]\n0.2,0.3,1.5\n0.3,9,1\n");
        assertEquals(1.5 * at(read(""), 0.3)[0], at(read("efficiency-steps = s.csv"), 0.3)[0], 1e-15);
        Files.writeString(folder.resolve("s.csv"), "e_lo[keVee],e_hi[keVee],relative[1]\n0.2,0.3,2.5\n");
        assertThrows(InputException.class, () -> read("efficiency-steps = s.csv"));
    }

    private IonisationResponse read(String more) {
        Settings section = Settings.of(ConfigFactory.parseString(
                "quenching { kind = lindhard, k = 0.157 }, minimum-ionisation-keVee = 0.00298\n"
                        + "resolution { noise-keVee = 0.0685, fano-keVee = 3.256e-4 }\n" + more));
        IonisationResponse response = IonisationResponse.read(section, folder, EDGES_KEVEE);
        section.rejectUnknown();
        return response;
    }

    private static IonisationResponse response(IonisationResolution resolution, EnergyEfficiency eff, double minimum) {
        return new IonisationResponse(EDGES_KEVEE, QUENCHING, resolution, eff, minimum);
    }

    private static double[] at(IonisationResponse response, double keVee) {
        return probabilities(response, Recoil.ELECTRON, keVee, ResponseShift.NONE);
    }

    private static double total(IonisationResponse response, Recoil recoil, double keV, ResponseShift shift) {
        return Arrays.stream(probabilities(response, recoil, keV, shift)).sum();
    }

    private static double[] probabilities(IonisationResponse response, Recoil recoil, double keV, ResponseShift shift) {
        double[] probability = new double[response.energyBins()];
        Arrays.fill(probability, Double.NaN);
        response.probabilities(recoil, keV, shift, probability);
        return probability;
    }

    /** The readable twin: efficiency and bin moved up by the threshold shift, midpoints of a fine grid. */
    private static double midpoints(double lower, double upper, double mean, double sigma, double thresholdKeVee) {
        int steps = 200_000;
        double h = (upper - lower) / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double selected = lower + (i + 0.5) * h;
            double z = (selected + thresholdKeVee - mean) / sigma;
            double efficiency = Math.max(0, Math.min(0.9, (selected - 0.22) * 0.9 / 0.08));
            sum += efficiency * Math.exp(-0.5 * z * z);
        }
        return sum * h / (sigma * Math.sqrt(2 * Math.PI));
    }
}
