package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section flux of a reactor: what it may say and what becomes of mistakes. */
class ReactorReaderTest {
    private static final Path DATA = ProjectHome.PATH.resolve("data");
    private static final String FLUX = """
            model = reactor, thermal-power-GW = 3.6, distance-m = 20.7, live-time-d = 1
            fission-fractions { U235 = 0.53, U238 = 0.08, Pu239 = 0.32, Pu241 = 0.07 }
            published-total-per-cm2-s = 1.5e13
            """;

    @Test
    void defaultsAreHuberMuellerAndPower() {
        assertEquals(1.3945e13 * 86400, component("").fluencePerCm2(), 1e-4 * 1.3945e13 * 86400);
    }

    @ParameterizedTest
    @CsvSource({"published-total", "published-total-fission-only"})
    void publishedFluxes(String normalisation) {
        SourceComponent component = component("normalisation = " + normalisation);
        assertEquals(1.5e13 * 86400, component.fluencePerCm2(), 1e6);
    }

    /** Without capture the same flux holds 5.694 instead of 6.894 antineutrinos per fission, all those above 2 MeV among them. */
    @Test
    void fissionAloneHasMoreAboveTwoMeV() {
        double[] total = new double[3];
        double[] fission = new double[3];
        component("normalisation = published-total").moments(2.0, total);
        component("normalisation = published-total-fission-only").moments(2.0, fission);
        assertEquals(6.8937 / 5.6937, fission[0] / total[0], 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"mueller", "ef-2018", "bestiole", "silaeva-sinev-2020", "kopeikin-2012", "huber-mueller"})
    void everySpectrumGivesAFluxOfTheRightSize(String spectrum) {
        double flux = component("spectrum = " + spectrum).fluencePerCm2() / 86400;
        assertEquals(1.39e13, flux, 0.12e13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spectrum = huber | flux.spectrum | found huber, allowed are [huber-mueller",
                "normalisation = total | flux.normalisation | found total",
                "fission-fractions.U235 = 0.5 | flux.fission-fractions | the shares sum to 0.97",
                "fission-fractions.U233 = 0 | flux.fission-fractions.U233 | unknown key",
                "fission-fractions = { U235 = 1 } , fission-fractions.U238 = 2 | flux.fission-fractions.U238 | found 2.0",
                "thermal-power-GW = 0 | flux.thermal-power-GW | found 0.0",
                "live-time-d = null | flux.live-time-d | missing",
                "baseline-spread-m = 1e9 | flux.baseline-spread-m | found 1.0E9",
                "captures-per-fission = -1 | flux.captures-per-fission | found -1.0",
                "spectrum = ef-2018, low-energy = constant | flux.low-energy | low energies of its own",
                "spectrum = kopeikin-2012, captures-per-fission = 0.6 | flux.captures-per-fission | includes neutron capture",
                "spectrum = kopeikin-2012, normalisation = published-total-fission-only | flux.normalisation | includes",
                "normalisation = published-total, published-total-per-cm2-s = null | flux.published-total-per-cm2-s | missing"
            })
    void mistakesAreNamed(String change, String place, String words) {
        String message =
                assertThrows(InputException.class, () -> component(change)).getMessage();
        assertTrue(message.contains(place) && message.contains(words), message);
    }

    private static SourceComponent component(String change) {
        Settings settings = Settings.of(
                ConfigFactory.parseString("flux {" + FLUX + change + "}").resolve());
        NeutrinoSource source = SourceKind.read(settings.section("flux"), DATA);
        settings.rejectUnknown();
        return source.components().get(0);
    }
}
