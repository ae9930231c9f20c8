package org.cevnsfit.flux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.error.InputException;
import org.cevnsfit.numerics.Polynomial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Spectra, lines and profiles of the Sun, and the parts in which a component arrives. */
class SolarTablesTest {
    private static final SolarTables TABLES =
            new SolarTables(ProjectHome.PATH.resolve("data").resolve("shared"));
    private static final double YEAR_D = 365.25;

    @TempDir
    Path folder;

    /** Mean energies [MeV] of the tables, by another program */
    @ParameterizedTest
    @CsvSource({"PP, 0.26676", "N13, 0.70676", "O15, 0.99652", "F17, 0.99959", "HEP, 9.63025", "B8, 6.77001"})
    void meanEnergies(SolarReaction reaction, double expected) {
        EnergySpectrum spectrum = TABLES.spectrum(reaction, BoronSpectrum.WINTER_2006);
        double norm = 0.0;
        double mean = 0.0;
        int steps = 40000;
        for (int k = 0; k < steps; k++) {
            double energyMeV = spectrum.maximumEnergyMeV() * (k + 0.5) / steps;
            norm += spectrum.perMeV(energyMeV);
            mean += energyMeV * spectrum.perMeV(energyMeV);
        }
        assertEquals(expected, mean / norm, 1e-4 * expected);
    }

    @Test
    void linesStepAtTheirEnergies() {
        SourceComponent beryllium =
                component(SolarReaction.BE7, new SolarFlavours.Unchanged()).born();
        double[] moments = new double[3];
        beryllium.moments(0.2, moments);
        assertEquals(1.0, moments[0], 1e-12);
        assertEquals(0.897 / 0.8613 + 0.103 / 0.3843, moments[1], 1e-12);
        beryllium.moments(0.3844, moments);
        assertEquals(0.897, moments[0], 1e-12);
        beryllium.moments(0.8614, moments);
        assertEquals(0.0, moments[2]);
        assertEquals(
                List.of(0.3843, 0.8613),
                Arrays.stream(beryllium.breakpointsMeV()).boxed().toList());
    }

    /** The parts of a component sum to ρ_ab averaged over its spectrum. */
    @ParameterizedTest
    @EnumSource(SolarReaction.class)
    void partsAreTheDensityMatrix(SolarReaction reaction) {
        SolarFlavours sun = new DayAndNight(
                new SolarConversion(NeutrinoMixing.MEASURED, TABLES.profile(SolarNormalisation.B16_GS98, reaction)),
                EARTH);
        SolarComponent component = component(reaction, sun);
        double total = component.born().fluencePerCm2();
        DensityMatrix mean = mean(reaction, sun);
        for (FlavourPair pair : FlavourPair.neutrinos()) {
            double[] moments = new double[3];
            double sum = 0.0;
            for (FluxPart part : component.arriving()) {
                part.component().moments(0.0, moments);
                double weight = part.weights()
                        .getOrDefault(pair, Polynomial.constant(0.0))
                        .value(new double[0]);
                sum += weight * part.component().fluencePerCm2() * moments[0];
            }
            double twice = pair.diagonal() ? 1.0 : 2.0;
            assertEquals(
                    twice * mean.element(pair.a().generation(), pair.b().generation()),
                    sum / total,
                    2e-5,
                    pair.toString());
        }
    }

    private static final EarthRegeneration EARTH = new EarthRegeneration(NeutrinoMixing.MEASURED, 42.4);

    private static DensityMatrix mean(SolarReaction reaction, SolarFlavours flavours) {
        DensityMatrix sum = DensityMatrix.ZERO;
        if (reaction.captures()) {
            for (var line : TABLES.lines(reaction).entrySet())
                sum = sum.plus(line.getValue(), flavours.at(line.getKey()));
            return sum;
        }
        EnergySpectrum spectrum = TABLES.spectrum(reaction, BoronSpectrum.WINTER_2006);
        double norm = 0.0;
        int steps = 1000;
        for (int k = 0; k < steps; k++) {
            double energyMeV = spectrum.maximumEnergyMeV() * (k + 0.5) / steps;
            norm += spectrum.perMeV(energyMeV);
            sum = sum.plus(spectrum.perMeV(energyMeV), flavours.at(energyMeV));
        }
        return DensityMatrix.ZERO.plus(1.0 / norm, sum);
    }

    /** Executors of a cluster get the same spectra. */
    @Test
    void componentsTravel() throws IOException, ClassNotFoundException {
        SolarFlavours sun =
                new DayAndNight(new SolarConversion(NeutrinoMixing.MEASURED, ElectronDensity.effective(92)), EARTH);
        SolarComponent sent = component(SolarReaction.B8, sun);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        SolarComponent received;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            received = (SolarComponent) in.readObject();
        }
        assertEquals(sent.flavours().at(9.0), received.flavours().at(9.0));
        double[] there = new double[3];
        double[] here = new double[3];
        for (int k = 0; k < sent.arriving().size(); k++) {
            sent.arriving().get(k).component().moments(4.4, here);
            received.arriving().get(k).component().moments(4.4, there);
            assertArrayEquals(here, there);
        }
    }

    private static SolarComponent component(SolarReaction reaction, SolarFlavours flavours) {
        return SolarSource.component(TABLES, reaction, BoronSpectrum.WINTER_2006, 1e6, YEAR_D, flavours);
    }

    /** P_ee of every reaction from the solar model in all its shells, computed elsewhere; ours has shells ten times as thick. */
    @Test
    void survivalOverTheWholeSolarModel() throws IOException {
        String releases = System.getProperty("cevnsfit.releases");
        assumeTrue(releases != null, "skipped: give the folder of releases by -Dcevnsfit.releases");
        NeutrinoMixing theirs = new NeutrinoMixing(0.307, 0.022, 0.572, 7.5e-5);
        List<String> lines =
                Files.readAllLines(Path.of(releases, "solar-flux", "pee-day-adiabatic-b16gs98-derived.csv"));
        String[] header = lines.get(0).split(",");
        for (int column = 1; column < header.length; column++) {
            SolarReaction reaction =
                    SolarReaction.valueOf(header[column].substring(4).toUpperCase(Locale.ROOT));
            SolarConversion sun = new SolarConversion(theirs, TABLES.profile(SolarNormalisation.B16_GS98, reaction));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                double ours = sun.at(Double.parseDouble(cells[0])).ee();
                assertEquals(Double.parseDouble(cells[column]), ours, 2e-5, header[column] + " at " + cells[0]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "solar-fluxes.csv | model[text],component[text],flux[1/(cm2 s)] | b16-gs98,pp,5e10 | no row of model measured and component b8",
                "solar-lines.csv | component[text],energy[MeV],branching[1] | be7,0.86,0.8 | the branchings of be7 sum to 0.8, allowed is 1",
                "solar-spectrum-pp.csv | energy[MeV],shape[1/MeV] | 0.1,0 | the spectrum is zero",
                "solar-spectrum-pp.csv | energy[MeV],shape[1/MeV] | 0.1,-1 | zero or more is due",
                "solar-profile-b16-gs98.csv | electrons[mol/cm3],pp[1] | 100,0 | the column pp is zero"
            })
    void faultsAreNamed(String file, String header, String row, String words) throws IOException {
        Files.writeString(folder.resolve(file), header + "\n" + row + "\n");
        SolarTables tables = new SolarTables(folder);
        InputException e = assertThrows(InputException.class, () -> {
            if (file.contains("fluxes")) tables.fluxPerCm2S(SolarNormalisation.MEASURED_B8, SolarReaction.B8);
            if (file.contains("lines")) tables.lines(SolarReaction.BE7);
            if (file.contains("spectrum")) tables.spectrum(SolarReaction.PP, BoronSpectrum.WINTER_2006);
            if (file.contains("profile")) tables.profile(SolarNormalisation.B16_GS98, SolarReaction.PP);
        });
        assertTrue(e.getMessage().contains(file) && e.getMessage().contains(words), e.getMessage());
    }
}
