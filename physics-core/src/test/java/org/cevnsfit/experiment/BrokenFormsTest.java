package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time in a {@link SmallExperiment}: the message names the place, what was found and what is due. */
class BrokenFormsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "energy = flat | energy = flat, time = flat | backgrounds[1].time: the observed counts have no time bins",
                "energy = flat | energy = flat, time-decay-per-us = 1 | backgrounds[1].time-decay-per-us: the observed",
                "distance-m | times = \"signal-time.csv\", distance-m | flux.times: the observed counts have no time bins",
                "citations | time-efficiency { decay-per-us = 0.1 }, citations | time-efficiency: the observed counts",
                "kind = norm, sigma = free | kind = time, sigma = free | pulls[6].kind: found time, but the observed counts have no",
            })
    void keysOfTimeAreRefusedWithoutTimes(String good, String bad, String problem) throws IOException {
        ExperimentCopy copy = SmallExperiment.withoutTimes(home).set(good, bad);
        assertNames(copy, problem);
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
                "energy = flat | energy = flut | flut: no readable file",
                "kind = photoelectron | kind = ionisation | this detector counts in keVee, the observed counts are in PE",
                "citations | signal-template { eves = x }, citations | signal-template.cevns: missing",
                "citations | signal-template { cevns = \"ssb.csv\" }, citations | no column expected[counts]",
                "citations | signal-template { cevns = \"zero.csv\" }, citations | signal-template.cevns: the column expected is zero",
                "times = \"signal-time.csv\" | pulse { mean-us = -1e9, sigma-us = 0.1 } | flux.pulse.mean-us: found -1.0E9",
            })
    void brokenForms(String good, String bad, String problem) throws IOException {
        ExperimentCopy copy = SmallExperiment.make(home).set(good, bad == null ? "" : bad);
        copy.table(
                "zero.csv",
                "pe_lo[PE],pe_hi[PE],t_lo[us],t_hi[us],expected[counts]",
                "8,20,0,1,0",
                "8,20,1,4,0",
                "20,60,0,1,0",
                "20,60,1,4,0");
        assertNames(copy, problem);
    }

    @Test
    void targetsHaveNucleiOrElectrons() throws IOException {
        ExperimentCopy copy = SmallExperiment.make(home)
                .set("nuclides { Cs133 = 1, I127 = 1 }", "")
                .set("electrons { Cs = 1, I = 1 }", "");
        assertNames(copy, "target.nuclides: found neither nuclides, elements nor electrons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20,60,1,4,0.5 | 20,60,1,4,1e16 | brn.csv:5 column expected: found 1.0E16, at most 1.0E15 is allowed",
                "20,60,1,4,0.5 | 20,60,1,4,-0.5 | brn.csv:5 column expected: found '-0.5', zero or more is due",
                "20,60 | 20,50 | brn.csv:2 column pe_lo: the bins have edges [8.0, 20.0, 50.0] PE and [0.0, 1.0, 4.0] us",
                "pe_lo[PE],pe_hi[PE] | e_lo[keVee],e_hi[keVee] | those of the observed counts are [8.0, 20.0, 60.0] PE",
                "t_hi[us] | t_hi[ns] | column t_hi: found 't_hi[ns]', the unit allowed is [us]",
            })
    void brokenTablesOfAllBins(String good, String bad, String problem) throws IOException {
        ExperimentCopy copy = SmallExperiment.make(home);
        ExperimentCopy.replace(copy.data().resolve("brn.csv"), good, bad);
        assertNames(copy, problem);
    }

    private static void assertNames(ExperimentCopy copy, String problem) {
        InputException e = assertThrows(InputException.class, copy::read);
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }
}
