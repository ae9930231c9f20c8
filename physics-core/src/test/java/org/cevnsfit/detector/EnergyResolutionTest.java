package org.cevnsfit.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import org.cevnsfit.error.InputException;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the energy resolution; xenon detectors of arXiv:2006.09721, arXiv:1610.02076, arXiv:2206.02339. */
class EnergyResolutionTest {
    private static final String XENONNT = "kind = relative, a = 0.310, b = 0.0037";
    private static final String LZ = "kind = relative, a = 0.33";
    private static final String PANDAX =
            "kind = polynomial, coefficients = [0.073, 0.173, -6.5e-3, 1.1e-4], constant-above-keVee = 40";

    @Test
    void widthsOfTheThreeXenonDetectorsAtTenKeVee() {
        assertEquals(10 * (0.310 / Math.sqrt(10) + 0.0037), read(XENONNT).sigmaKeVee(10), 1e-12);
        assertEquals(0.33 * Math.sqrt(10), read(LZ).sigmaKeVee(10), 1e-12);
        assertEquals(0.073 + 1.73 - 0.65 + 0.11, read(PANDAX).sigmaKeVee(10), 1e-12);
        assertEquals(read(PANDAX).sigmaKeVee(40), read(PANDAX).sigmaKeVee(70), 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "1, -2", "30, 8", "30, 4", "30, -8", "5, 0.5", "45, 1"})
    void energiesLieAsManyWidthsAwayAsAsked(double edge, double n) {
        for (String form : new String[] {XENONNT, LZ, PANDAX, "noise-keVee = 0.3, fano-keVee = 0.1"}) {
            for (double wider : new double[] {0, 0.2}) {
                EnergyResolution resolution = read(form).scaled(wider);
                double energy = resolution.awayFromKeVee(edge, n);
                if (energy < 0) continue;
                assertEquals(edge, energy - n * resolution.sigmaKeVee(energy), 1e-9 * (1 + edge), form);
            }
        }
    }

    @Test
    void nothingBeyondTheOutermostEnergyReachesTheEdge() {
        EnergyResolution resolution = read(PANDAX);
        double outermost = resolution.awayFromKeVee(30, 8);
        for (double energy = outermost + 0.01; energy < 200; energy += 0.5) {
            assertTrue(energy - 8 * resolution.sigmaKeVee(energy) > 30, energy + " keVee");
        }
    }

    @Test
    void widthsAreScaled() {
        for (String form : new String[] {XENONNT, LZ, PANDAX}) {
            assertEquals(1.1 * read(form).sigmaKeVee(7), read(form).scaled(0.1).sigmaKeVee(7), 1e-12, form);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind = polynomial, coefficients = [0.1, -0.01], constant-above-keVee = 5 | widths that do not fall",
                "kind = polynomial, coefficients = [-0.1, 0.2], constant-above-keVee = 5 | positive widths",
                "kind = relative, a = 0.3, b = 0.5 | 0.5",
                "kind = gaussian | noise-fano",
            })
    void impossibleWidthsAreNamed(String section, String problem) {
        String message = assertThrows(InputException.class, () -> read(section)).getMessage();
        assertTrue(message.contains(problem), message);
    }

    private static EnergyResolution read(String section) {
        Settings settings = Settings.of(ConfigFactory.parseString(section));
        EnergyResolution resolution = EnergyResolution.read(settings);
        settings.rejectUnknown();
        return resolution;
    }
}
