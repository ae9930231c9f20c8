package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.flux.ProtonPulse;
import org.cevnsfit.target.Recoil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of coherent-csi-2021 in the other forms an experiment may have: few bins, no times, other shapes, other targets. */
class ExperimentFormsTest {
    @TempDir
    Path home;

    private ExperimentCopy copy;

    @BeforeEach
    void copyWithTwoByTwoBins() throws IOException {
        copy = SmallExperiment.make(home);
    }

    @Test
    void countsWithoutTimesHaveOneTimeBin() throws IOException {
        Experiment experiment =
                SmallExperiment.withoutTimes(home.resolve("untimed")).read();
        assertEquals(1, experiment.timeBins());
        assertArrayEquals(new double[] {4, 7}, experiment.observed());
        experiment.signalTimes().values().forEach(profile -> assertArrayEquals(new double[] {1}, fractions(profile)));
        assertArrayEquals(new double[] {6, 2}, product(experiment, 2).energyCounts(), 1e-12);
        assertArrayEquals(new double[] {1}, fractions(product(experiment, 2).time()));
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
        copy.set(SmallExperiment.EFFICIENCY, "");
        double without = fractions(copy.read().signalTimes().get("nu_e"))[1];
        assertEquals(Math.exp(-0.0494 * (2.2 - 0.52)), with / without, 0.02); // mean arrival about 2.2 us
    }

    @Test
    void fractionsAreFixedAndNeedNotSumToOne() throws IOException {
        copy.set(SmallExperiment.TIMES, "fractions = \"fractions.csv\"");
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
        copy.set(SmallExperiment.TIMES, "pulse { mean-us = 0.44, sigma-us = 0.15 }")
                .set(SmallExperiment.EFFICIENCY, "");
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
        copy.set(SmallExperiment.TIMES, "pulse { mean-us = 0.44, sigma-us = 0.15, normalised = true }");
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
