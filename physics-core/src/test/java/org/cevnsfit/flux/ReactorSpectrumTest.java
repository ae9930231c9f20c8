package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Antineutrino spectra per fission against reference values and direct integration. */
class ReactorSpectrumTest {
    private static final Path DATA = ProjectHome.PATH.resolve("data");
    private static final FissionFractions TYPICAL = new FissionFractions(0.53, 0.08, 0.32, 0.07);

    @ParameterizedTest
    @CsvSource({
        "U235, 1.32141, 0.29227, 0.03805",
        "PU239, 1.09008, 0.19808, 0.01927",
        "PU241, 1.26146, 0.27679, 0.02921",
        "U238, 1.39406, 0.44171, 0.06455"
    })
    void huberAndMuellerAtTwoFourAndSixMeV(FissileIsotope isotope, double two, double four, double six) {
        EnergySpectrum spectrum = ReactorSpectrum.HUBER_MUELLER.ofIsotope(DATA, isotope, LowEnergyShape.VOGEL_ENGEL);
        assertEquals(two, spectrum.perMeV(2.0), 1e-5);
        assertEquals(four, spectrum.perMeV(4.0), 1e-5);
        assertEquals(six, spectrum.perMeV(6.0), 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 3.2991", "1, 3.1875", "1.5, 1.6809", "2.5, 0.88206", "4, 0.27300", "6, 0.03354", "8, 0.00132"})
    void wholeReactorWithCapture(double energyMeV, double perMeV) {
        assertEquals(perMeV, typical(ReactorSpectrum.HUBER_MUELLER, 0.6).perMeV(energyMeV), 1e-3 * perMeV + 5e-6);
    }

    /** Sums from an independent program over the same tables: fission alone, and above the threshold of inverse beta decay. */
    @ParameterizedTest
    @CsvSource({
        "HUBER_MUELLER, 5.693674, 1.849774",
        "MUELLER, 5.722351, 1.849778",
        "EF_2018, 5.546732, 1.795832",
        "BESTIOLE, 5.988112, 1.780325",
        "SILAEVA_SINEV_2020, 5.231927, 1.805279",
        "KOPEIKIN_2012, 6.669612, 1.846846"
    })
    void antineutrinosPerFission(ReactorSpectrum kind, double total, double aboveThreshold) {
        EnergySpectrum spectrum = typical(kind, 0.0);
        assertEquals(total, moments(spectrum, 0.0)[0], 3e-6);
        assertEquals(aboveThreshold, moments(spectrum, 1.806)[0], 3e-6);
    }

    @Test
    void sixCapturesInTenFissionsAddTwelveAntineutrinos() {
        assertEquals(6.894, moments(typical(ReactorSpectrum.HUBER_MUELLER, 0.6), 0.0)[0], 5e-4);
        EnergySpectrum tabulated = ReactorSpectrum.BESTIOLE.perFission(
                DATA, TYPICAL, LowEnergyShape.VOGEL_ENGEL, 1.0, CaptureShape.BESTIOLE);
        double captures = moments(tabulated, 0.0)[0] - moments(typical(ReactorSpectrum.BESTIOLE, 0.0), 0.0)[0];
        assertEquals(2.0, captures, 0.005); // the tables end half a bin before the end points
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.9951684862754605, 1.4864076958393868, 5.264981707723166",
        "0.5, 0.7960480979699497, 0.6933165699712449, 0.7907247774355866",
        "1.0, 0.5113883527587363, 0.28689051534487103, 0.18780318179709526",
        "1.9, 0.24956679277142427, 0.09004855554342545, 0.03481422148277006",
        "4.321, 0.026746955672098307, 0.005289025045649976, 0.0010621617668316863",
        "7.77, 0.0001239929919048482, 1.532021725295185e-05, 1.8954585716383226e-06"
    })
    void momentsAreThoseOfAnIndependentProgram(double minimumMeV, double phi0, double phi1, double phi2) {
        EnergySpectrum spectrum = typical(ReactorSpectrum.HUBER_MUELLER, 0.6);
        double total = moments(spectrum, 0.0)[0];
        double[] moments = moments(spectrum, minimumMeV);
        double[] expected = {phi0, phi1, phi2};
        for (int n = 0; n < 3; n++) assertEquals(1.0, moments[n] / total / expected[n], 1e-7);
    }

    /** The moments fall without steps but where the spectrum has them, and a panel cut in two is the whole panel. */
    @ParameterizedTest
    @EnumSource(ReactorSpectrum.class)
    void derivativeOfTheMomentsIsTheSpectrum(ReactorSpectrum kind) {
        EnergySpectrum spectrum = typical(kind, 0.0);
        SpectrumMoments integral = new SpectrumMoments(spectrum);
        for (double energy : new double[] {0.0301, 0.2111, 0.7007, 1.333, 2.7182, 5.05, 8.123}) {
            double h = 1e-4 * energy;
            double[] low = new double[3];
            double[] high = new double[3];
            integral.above(energy - h, low);
            integral.above(energy + h, high);
            for (int n = 0; n < 3; n++) {
                double expected = spectrum.perMeV(energy) * Math.pow(energy, -n);
                assertEquals(1.0, (low[n] - high[n]) / (2 * h) / expected, 2e-4, kind + " at " + energy);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReactorSpectrum.class)
    void zeroAboveTenMeVAndNowhereNegative(ReactorSpectrum kind) {
        EnergySpectrum spectrum = typical(kind, 0.0);
        assertTrue(spectrum.maximumEnergyMeV() <= 10.0);
        assertEquals(0.0, spectrum.perMeV(10.0001));
        assertArrayEquals(new double[3], moments(spectrum, 10.0001));
        assertTrue(DoubleStream.iterate(0.0, e -> e + 0.013).limit(800).allMatch(e -> spectrum.perMeV(e) >= 0.0));
        double[] pieces = spectrum.piecesMeV();
        for (int k = 1; k < pieces.length; k++) assertTrue(pieces[k] > pieces[k - 1]);
        assertTrue(Arrays.stream(spectrum.stepsMeV()).allMatch(step -> Arrays.binarySearch(pieces, step) >= 0));
    }

    @Test
    void constantBelowTwoMeV() {
        EnergySpectrum spectrum = ReactorSpectrum.HUBER_MUELLER.perFission(
                DATA, TYPICAL, LowEnergyShape.CONSTANT, 0.0, CaptureShape.ALLOWED);
        double atTwo = spectrum.perMeV(2.0);
        assertEquals(atTwo, spectrum.perMeV(0.001), 1e-12);
        assertEquals(2 * atTwo, moments(spectrum, 0.0)[0] - moments(spectrum, 2.0)[0], 1e-5);
    }

    private static EnergySpectrum typical(ReactorSpectrum kind, double captures) {
        return kind.perFission(DATA, TYPICAL, LowEnergyShape.VOGEL_ENGEL, captures, CaptureShape.ALLOWED);
    }

    private static double[] moments(EnergySpectrum spectrum, double minimumMeV) {
        double[] moments = new double[3];
        new SpectrumMoments(spectrum).above(minimumMeV, moments);
        return moments;
    }
}
