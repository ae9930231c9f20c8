package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.error.InputException;
import org.cevnsfit.flux.ProtonPulse;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of coherent-csi-2021 in the other forms an experiment may have: few bins, no times, other shapes, other targets. */
class ExperimentFormsTest {
    private static final String TIMES = "times = \"signal-time.csv\"";
    private static final String BRN =
            "{ name = brn, expected-counts = 18.31, energy = \"brn-energy.csv\", time = \"brn-time.csv\" }";
    private static final String NIN =
            "{ name = nin, expected-counts = 5.18, energy = \"nin-energy.csv\", time = \"nin-time.csv\" }";
    private static final String SSB =
            "{ name = ssb, expected-counts = 1286, energy = \"steady-state.csv\", time-decay-per-us = 0.0494 }";
    private static final String EFFICIENCY = "time-efficiency { plateau-end-us = 0.52, decay-per-us = 0.0494 }";

    @TempDir
    Path home;

    private ExperimentCopy copy;

    @BeforeEach
    void copyWithTwoByTwoBins() throws IOException {
        copy = ExperimentCopy.make(home, "coherent-csi-2021");
        copy.table(
                "counts.csv",
                "pe_lo[PE],pe_hi[PE],t_lo[us],t_hi[us],observed[counts]",
                "8,20,0,1,3",
                "8,20,1,4,1",
                "20,60,0,1,5",
                "20,60,1,4,2");
        copy.set(NIN, "{ name = nin, expected-counts = 5, energy = flat, time = flat }");
        copy.set(BRN, "{ name = brn, counts = \"brn.csv\" }");
        copy.set(SSB, "{ name = ssb, expected-counts = 8, energy = \"ssb.csv\", time-decay-per-us = 0.05 }");
        copy.table("ssb.csv", "pe_lo[PE],pe_hi[PE],shape[1]", "8,20,3", "20,60,1");
        copy.table(
                "brn.csv",
                "pe_lo[PE],pe_hi[PE],t_lo[us],t_hi[us],expected[counts]",
                "8,20,0,1,4",
                "8,20,1,4,0",
                "20,60,0,1,2",
                "20,60,1,4,0.5");
    }

    private void removeTimes() throws IOException {
        copy.set(TIMES, "").set(EFFICIENCY, "").set(", time = flat", "").set(", time-decay-per-us = 0.05", "");
        copy.table("counts.csv", "pe_lo[PE],pe_hi[PE],observed[counts]", "8,20,4", "20,60,7");
        copy.table("brn.csv", "pe_lo[PE],pe_hi[PE],expected[counts]", "8,20,4", "20,60,2.5");
    }

    @Test
    void countsWithoutTimesHaveOneTimeBin() throws IOException {
        removeTimes();
        Experiment experiment = copy.read();
        assertEquals(1, experiment.timeBins());
        assertArrayEquals(new double[] {4, 7}, experiment.observed());
        experiment.signalTimes().values().forEach(profile -> assertArrayEquals(new double[] {1}, fractions(profile)));
        assertArrayEquals(new double[] {6, 2}, product(experiment, 2).energyCounts(), 1e-12);
        assertArrayEquals(new double[] {1}, fractions(product(experiment, 2).time()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "energy = flat | energy = flat, time = flat | backgrounds[1].time: the observed counts have no time bins",
                "energy = flat | energy = flat, time-decay-per-us = 1 | backgrounds[1].time-decay-per-us: the observed",
                "distance-m | times = \"signal-time.csv\", distance-m | flux.times: the observed counts have no time bins",
                "citations | time-efficiency { decay-per-us = 0.1 }, citations | time-efficiency: the observed counts",
            })
    void keysOfTimeAreRefusedWithoutTimes(String good, String bad, String problem) throws IOException {
        removeTimes();
        copy.set(good, bad);
        assertNames(problem);
    }

    @Test
    void flatShapesFollowTheWidthsOfTheBins() throws IOException {
        ProductBackground flat = product(copy.read(), 1);
        assertArrayEquals(new double[] {5 * 12 / 52.0, 5 * 40 / 52.0}, flat.energyCounts(), 1e-12);
        assertArrayEquals(new double[] {0.25, 0.75}, fractions(flat.time()), 1e-12);
        assertFalse(flat.time().shiftable());
    }

    @Test
    void aTableOfAllBinsIsTakenAsItIs() throws IOException {
        BinnedBackground brn = assertInstanceOf(
                BinnedBackground.class, copy.read().backgrounds().get(0));
        assertArrayEquals(new double[] {4, 0, 2, 0.5}, brn.counts());
    }

    @Test
    void timeEfficiencyMayBeLeftOut() throws IOException {
        double with = fractions(copy.read().signalTimes().get("nu_e"))[1];
        copy.set(EFFICIENCY, "");
        double without = fractions(copy.read().signalTimes().get("nu_e"))[1];
        assertEquals(Math.exp(-0.0494 * (2.2 - 0.52)), with / without, 0.02); // mean arrival about 2.2 us
    }

    @Test
    void fractionsAreFixedAndNeedNotSumToOne() throws IOException {
        copy.set(TIMES, "fractions = \"fractions.csv\"");
        copy.table(
                "fractions.csv",
                "t_lo[us],t_hi[us],nu_mu[1],anti_nu_mu[1],nu_e[1]",
                "0,1,0.9,0.3,0.3",
                "1,4,0,0.5,0.6");
        TimeProfile profile = copy.read().signalTimes().get("nu_e");
        assertArrayEquals(new double[] {0.3, 0.6}, fractions(profile));
        assertFalse(profile.shiftable());
    }

    @Test
    void aPulseIsConvolvedWithTheLifetimes() throws IOException {
        copy.set(TIMES, "pulse { mean-us = 0.44, sigma-us = 0.15 }").set(EFFICIENCY, "");
        Experiment experiment = copy.read();
        ProtonPulse pulse = new ProtonPulse(0.44, 0.15);
        experiment.source().components().forEach(component -> {
            double[] found = fractions(experiment.signalTimes().get(component.name()));
            assertEquals(pulse.arrived(component, 1) - pulse.arrived(component, 0), found[0], 1e-6);
            assertEquals(pulse.arrived(component, 4) - pulse.arrived(component, 1), found[1], 1e-6);
        });
    }

    @Test
    void aNormalisedPulseArrivesInsideTheTimeBins() throws IOException {
        copy.set(TIMES, "pulse { mean-us = 0.44, sigma-us = 0.15, normalised = true }");
        for (TimeProfile profile : copy.read().signalTimes().values())
            assertEquals(1.0, Arrays.stream(fractions(profile)).sum(), 1e-12);
    }

    @Test
    void aReleasedSignalHasTheBinsOfTheCounts() throws IOException {
        copy.set("citations", "signal-template { cevns = \"brn.csv\" }, citations");
        assertArrayEquals(new double[] {4, 0, 2, 0.5}, copy.read().releasedCevns());
    }

    @Test
    void elementsStandForTheirIsotopes() throws IOException {
        copy.set("Cs133 = 1, I127 = 1 }", "Cs133 = 1 }, elements { Ge = 2 }").set("electrons { Cs = 1, I = 1 }", "");
        Experiment experiment = copy.read();
        double units = 3.38414e25;
        assertEquals(
                "Cs133 Ge70 Ge72 Ge73 Ge74 Ge76",
                experiment.targets().stream().map(s -> s.target().name()).collect(Collectors.joining(" ")));
        assertEquals(2 * 0.3652 * units, experiment.targets().get(4).count(), 1e21);
        assertTrue(experiment.targets().stream().allMatch(s -> s.target().recoil() == Recoil.NUCLEUS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "times = \"signal-time.csv\" | | flux.times: found [], exactly one of [times, fractions, pulse]",
                "times = | pulse { mean-us = 0.44, sigma-us = 0.15 }, times = | found [times, pulse], exactly one of",
                "times = \"signal-time.csv\" | pulse { mean-us = 0.4, sigma-us = 0 } | flux.pulse.sigma-us: found 0.0",
                "times = \"signal-time.csv\" | pulse { mean-us = 90, sigma-us = 0.1 } | no neutrino arrives",
                "times = \"signal-time.csv\" | fractions = \"signal-time.csv\" | t_lo: found time edges",
                "counts = \"brn.csv\" | counts = \"brn.csv\", time = flat | backgrounds[0].time: not allowed beside counts",
                "counts = \"brn.csv\" | counts = \"counts.csv\" | no column expected[counts]",
                "Cs133 = 1, I127 = 1 } | Cs133 = 1 }, elements { Cs = 1 } | Cs133 stands below nuclides too",
                "nuclides { Cs133 = 1, I127 = 1 } | elements { Gr = 1 } | no element 'Gr'",
                "nuclides { Cs133 = 1, I127 = 1 } | | target.nuclides: found no nuclide",
                "energy = flat | energy = flut | flut: no readable file",
                "kind = photoelectron | kind = ionisation | this detector counts in keVee, the observed counts are in PE",
                "citations | signal-template { eves = x }, citations | signal-template.cevns: missing",
                "citations | signal-template { cevns = \"ssb.csv\" }, citations | no column expected[counts]",
            })
    void brokenForms(String good, String bad, String problem) throws IOException {
        copy.set(good, bad == null ? "" : bad);
        assertNames(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20,60,1,4,0.5 | 20,60,1,4,-0.5 | brn.csv:5 column expected: found '-0.5', zero or more is due",
                "20,60 | 20,50 | brn.csv:2 column pe_lo: the bins have edges [8.0, 20.0, 50.0] PE and [0.0, 1.0, 4.0] us",
                "pe_lo[PE],pe_hi[PE] | e_lo[keVee],e_hi[keVee] | those of the observed counts are [8.0, 20.0, 60.0] PE",
                "t_hi[us] | t_hi[ns] | column t_hi: found 't_hi[ns]', the unit allowed is [us]",
            })
    void brokenTablesOfAllBins(String good, String bad, String problem) throws IOException {
        ExperimentCopy.replace(copy.data().resolve("brn.csv"), good, bad);
        assertNames(problem);
    }

    private void assertNames(String problem) {
        InputException e = assertThrows(InputException.class, copy::read);
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    private static ProductBackground product(Experiment experiment, int index) {
        return assertInstanceOf(
                ProductBackground.class, experiment.backgrounds().get(index));
    }

    private static double[] fractions(TimeProfile profile) {
        double[] fractions = new double[profile.timeBins()];
        profile.fractions(0.0, fractions, null, null);
        return fractions;
    }
}
