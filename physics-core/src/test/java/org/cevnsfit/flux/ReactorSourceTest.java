package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.Flavour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Antineutrinos of a reactor core at a detector. */
class ReactorSourceTest {
    private static final FissionFractions TYPICAL = new FissionFractions(0.53, 0.08, 0.32, 0.07);
    private static final EnergySpectrum SPECTRUM = ReactorSpectrum.HUBER_MUELLER.perFission(
            ProjectHome.PATH.resolve("data"), TYPICAL, LowEnergyShape.VOGEL_ENGEL, 0.6, CaptureShape.ALLOWED);

    @ParameterizedTest
    @CsvSource({
        "3.6, 20.7, 1.3945e13", // Leibstadt, CONUS+
        "2.96, 10.39, 4.5512e13", // Dresden-II
        "2.9, 28, 6.1397e12", // Kuo-Sheng, TEXONO
        "3.1, 11, 4.25e13" // Kalinin, nuGeN
    })
    void fluxAtTheSites(double powerGW, double distanceM, double fluxPerCm2S) {
        ReactorCore core = new ReactorCore(powerGW, distanceM, 1.0 / 86400.0, TYPICAL); // one second
        SourceComponent component =
                ReactorSource.ofPower(core, SPECTRUM).components().get(0);
        assertEquals(fluxPerCm2S, component.fluencePerCm2(), 1e-3 * fluxPerCm2S);
        assertEquals(Flavour.ANTI_NU_E, component.flavour());
    }

    @Test
    void fissionRate() {
        assertEquals(1.0892e20, new ReactorCore(3.6, 20.7, 1.0, TYPICAL).fissionsPerS(), 1e16);
    }

    @Test
    void fluenceOfAPublishedFlux() {
        ReactorCore core = new ReactorCore(3.6, 20.7, 119.0, TYPICAL);
        SourceComponent component =
                ReactorSource.ofFlux(core, SPECTRUM, 1.5e13).components().get(0);
        assertEquals(1.5e13 * 119.0 * 86400.0, component.fluencePerCm2(), 1e8);
        double[] moments = new double[3];
        component.moments(0.0, moments);
        assertEquals(1.0, moments[0], 1e-12);
        assertArrayEquals(new double[] {0.713, 1.263, 10.0}, component.breakpointsMeV());
    }

    @Test
    void sharesThatDoNotSumToOneAreRejected() {
        assertThrows(IllegalStateException.class, () -> new FissionFractions(0.53, 0.08, 0.32, 0.08));
        assertThrows(IllegalStateException.class, () -> new FissionFractions(1.1, -0.1, 0.0, 0.0));
    }
}
