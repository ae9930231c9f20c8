package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.flux.FluxPart;
import org.cevnsfit.flux.MuonDecayFlux;
import org.cevnsfit.flux.SolarSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.flux.SterileOscillation;
import org.cevnsfit.flux.ThreePlusOne;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section flux of the Sun: what it may say and what becomes of mistakes. */
class SolarReaderTest {
    private static final Path DATA = ProjectHome.PATH.resolve("data");
    private static final double YEAR_S = 3.15576e7;
    private static final String FLUX = """
            model = solar, components = [pp, be7, pep, n13, o15, f17, b8, hep], live-time-d = 365.25
            """;

    @ParameterizedTest
    @CsvSource({
        "measured-b8, 5.98e10, 4.93e9, 1.44e8, 2.78e8, 2.05e8, 5.29e6, 5.25e6, 7.98e3",
        "b16-gs98, 5.98e10, 4.93e9, 1.44e8, 2.78e8, 2.05e8, 5.29e6, 5.46e6, 7.98e3",
        "b16-agss09met, 6.03e10, 4.50e9, 1.46e8, 2.04e8, 1.44e8, 3.26e6, 4.50e6, 8.25e3"
    })
    void fluxes(
            String normalisation,
            double pp,
            double be7,
            double pep,
            double n13,
            double o15,
            double f17,
            double b8,
            double hep) {
        double[] expected = {pp, be7, pep, n13, o15, f17, b8, hep};
        List<SourceComponent> components =
                read("normalisation = " + normalisation).components();
        for (int c = 0; c < expected.length; c++)
            assertEquals(expected[c], components.get(c).fluencePerCm2() / YEAR_S, 1e-9 * expected[c]);
        assertEquals("be7", components.get(1).name());
    }

    /** The same numbers without tables: default measured-b8, other fluxes by hand. */
    @Test
    void fluxesByHand() {
        List<SourceComponent> components = read("flux-per-cm2-s { b8 = 8.4e6 }").components();
        assertEquals(8.4e6, components.get(6).fluencePerCm2() / YEAR_S, 1.0);
        assertEquals(5.98e10, components.get(0).fluencePerCm2() / YEAR_S, 1e4);
    }

    /** Reference values of ρ_ee at effective densities, and averages over the solar model to the digits of its table. */
    @ParameterizedTest
    @CsvSource({
        "effective, b8, 10, 0.32251",
        "effective, pp, 0.3, 0.54417",
        "effective, be7, 0.8613, 0.52654",
        "profile, b8, 3, 0.45023",
        "profile, b8, 10, 0.32611",
        "profile, be7, 0.8613, 0.52663",
        "profile, pp, 0.4, 0.54208",
        "profile, hep, 15, 0.35020"
    })
    void survival(String density, String component, double energyMeV, double expected) {
        SolarSource source = read("survival { density = " + density + " }");
        assertEquals(
                expected, source.reaction(component).flavours().at(energyMeV).ee(), 2e-5);
    }

    @Test
    void oscillationParametersAndNone() {
        SolarSource source =
                read("survival { sin2-theta12 = 0.3, sin2-theta13 = 0, sin2-theta23 = 0.5, dm2-21-eV2 = 8e-5 }");
        assertEquals(0.3, source.reaction("b8").flavours().at(1e4).ee(), 1e-4, "ν_2 only: sin²θ_12");
        SolarSource unchanged = read("survival { kind = none }");
        for (SourceComponent component : unchanged.components()) {
            double sum = 0.0;
            for (FluxPart part : unchanged.arriving(component)) {
                assertEquals(1, part.weights().size());
                sum += part.weight().value(new double[0]) * part.component().fluencePerCm2();
            }
            assertEquals(component.fluencePerCm2(), sum, 1e-12 * sum);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "components = [b9] | flux.components | found b9, allowed are [pp, be7",
                "components = [] | flux.components | one is due",
                "components = [b8, b8] | flux.components | each component is allowed once",
                "components = [pp], b8-spectrum = winter-2006 | flux.b8-spectrum | there is no component b8",
                "b8-spectrum = winter | flux.b8-spectrum | found winter, allowed are [winter-2006",
                "normalisation = gs98 | flux.normalisation | found gs98, allowed are [measured-b8",
                "live-time-d = 0 | flux.live-time-d | found 0.0",
                "live-time-d = null | flux.live-time-d | missing",
                "flux-per-cm2-s { b8 = -1 } | flux.flux-per-cm2-s.b8 | found -1.0",
                "flux-per-cm2-s { b9 = 1 } | flux.flux-per-cm2-s.b9 | unknown key",
                "survival { kind = vacuum } | flux.survival.kind | found vacuum, allowed are [adiabatic, none]",
                "survival { density = mean } | flux.survival.density | found mean",
                "survival { sin2-theta12 = 1.2 } | flux.survival.sin2-theta12 | found 1.2, allowed is 0.0 to 1.0",
                "survival { dm2-21-eV2 = 0 } | flux.survival.dm2-21-eV2 | found 0.0",
                "survival { kind = none, sin2-theta12 = 0.3 } | flux.survival.sin2-theta12 | unknown key",
                "survival { earth { latitude-deg = 100 } } | flux.survival.earth.latitude-deg | found 100.0",
                "distance-m = 20 | flux.distance-m | unknown key"
            })
    void mistakesAreNamed(String change, String place, String words) {
        String message = assertThrows(InputException.class, () -> read(change)).getMessage();
        assertTrue(message.contains(place) && message.contains(words), message);
    }

    /** Sterile neutrinos need a baseline, which the Sun has not; muon decay does not concern it. */
    @Test
    void fluxModelsOfOtherSources() {
        SolarSource source = read("");
        SourceComponent boron = source.components().get(6);
        for (var model : List.of(new SterileOscillation(), new ThreePlusOne())) {
            InputException e =
                    assertThrows(InputException.class, () -> model.parts(source, boron, ShapePoint.nominal()));
            assertTrue(e.getMessage().contains("flux.model = solar"), e.getMessage());
        }
        assertEquals(source.arriving(boron), new MuonDecayFlux().parts(source, boron, ShapePoint.nominal()));
    }

    private static SolarSource read(String change) {
        Settings settings = Settings.of(
                ConfigFactory.parseString("flux {" + FLUX + change + "}").resolve());
        SolarSource source = (SolarSource) SourceKind.read(settings.section("flux"), DATA);
        settings.rejectUnknown();
        return source;
    }
}
