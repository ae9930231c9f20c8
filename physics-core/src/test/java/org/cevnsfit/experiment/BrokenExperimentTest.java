package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time in a copy of coherent-csi-2021: the message names the place, what was found and what is due. */
class BrokenExperimentTest {
    private static final String NAME = "coherent-csi-2021";

    @TempDir
    Path home;

    @BeforeEach
    void copyTheExperiment() throws IOException {
        ExperimentCopy.make(home, NAME);
    }

    @Test
    void theCopyItselfIsRead() {
        assertEquals(99, ExperimentReader.read(home, NAME).observed().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "distance-m = 19.3 | distance = 19.3 | flux.distance-m | missing",
                "mass-kg = 14.6 | mass-kg = 14.6, colour = red | target.colour | unknown key",
                "kind = photoelectron | kind = photoelektron | response.kind | did you mean 'photoelectron'",
                "model = pion-decay-at-rest | model = reactor | flux.thermal-power-GW | missing",
                "mass-kg = 14.6 | mass-kg = -1 | target.mass-kg | found -1.0",
                "mass-kg = 14.6 | mass-kg = heavy | target.mass-kg | found heavy, a finite number is due",
                "Cs133 = 1 | Cs134 = 1 | nuclides.csv | did you mean 'Cs13",
                "name = ninNorm | name = brnNorm | pulls[2].name | 'brnNorm' defined twice",
                "STD = [csiSignalNorm | STD = [brnNorm | nuisance-sets. | 'brnNorm' listed twice",
                "STD = [csiSignalNorm | STD = [csiSignalNrom | nuisance-sets. | did you mean 'csiSignalNorm'",
                "acts-on = [ssb] | acts-on = [sbb] | pulls[3].acts-on | did you mean 'ssb'",
                "acts-on = [ssb] | acts-on = [] | pulls[3].acts-on | each component once",
                "sigma = 0.25 | sigma = 0 | pulls[1].sigma | found 0.0",
                "sigma = 0.25 | sigma = flat | pulls[1].sigma | found flat",
                "bounds = [-0.15, 0.15] | bounds = [0.15, -0.15] | pulls[4].bounds | two increasing numbers",
                "bounds = [-1, 5] | bounds = [-2, 5] | pulls[0].bounds | -1 or more",
                "kind = radius | kind = radio | pulls[4].kind | did you mean 'radius'",
                "step = 0.05, | | pulls[4].step | missing",
                "kind = time, | kind = time, step = 1, | pulls[6].step | unknown key",
                "name = nin, | name = brn, | backgrounds[1].name | 'brn' defined twice",
                "name = nin, | name = cevns, | backgrounds[1].name | 'cevns' defined twice",
                "expected-counts = 18.31 | expected-counts = -3 | backgrounds[0].expected-counts | found -3.0",
                "time-decay-per-us = 0.0494 } | } | backgrounds[2] | exactly one of",
                "quenching-set = nominal | quenching-set = pc2 | quenching.csv | no quenching set 'pc2'",
                "name = ninNorm | name = \"nin norm\" | pulls[2].name | found 'nin norm', letters, digits, _ and -",
                "name = nin, | name = \"\", | backgrounds[1].name | a letter in front",
                "sigma = 0.25 | sigma = 1e-300 | pulls[1].sigma | found 1.0E-300",
                "step = 0.05, acts-on = [cevns] | step = 0.05, acts-on = [cevns, eves] | pulls[4].acts-on | moves [cevns] alone",
                "step = 1, acts-on = [cevns, eves] | step = 1, acts-on = [ssb] | pulls[7].acts-on | moves [cevns, eves] alone",
                "expected-counts = 18.31 | expected-counts = 1e300 | backgrounds[0].expected-counts | 0.0 to 1.0E15",
                "protons-on-target = 3.198e23 | protons-on-target = 1e300 | coherent-csi-2021.conf:10 flux | the product allowed is",
                "mass-kg = 14.6 | mass-kg = 1e-30 | coherent-csi-2021.conf:10 flux | times Cs133",
                "signal-total = 341 | signal-total = -341 | published-signal-total | any number above 0",
                "counts.csv | count.csv | count.csv | no readable file",
                "citations = | citation = | citations | missing",
                "response { | response [ | coherent-csi-2021.conf | not valid HOCON",
            })
    void brokenSettings(String good, String bad, String place, String problem) throws IOException {
        breakFile("conf/experiments/" + NAME + ".conf", good, bad == null ? "" : bad);
        assertNames(place, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counts.csv | 8,12,0.5,0.625, | 8,12,0.5,0.6, | counts.csv:19 column t_hi | the edge 0.625 is due",
                "counts.csv | 8,12,0.5,0.625, | 8,13,0.5,0.625, | counts.csv:19 column pe_hi | the edge 12.0 is due",
                "counts.csv | 0,8,0.125,0.25,0 | 0,8,0.125,0.25,-1 | counts.csv:5 column observed | found '-1'",
                "counts.csv | 0,8,0.125,0.25,0 | 0,8,0.125,0.25,0.5 | counts.csv:5 column observed | whole number",
                "counts.csv | 0,8,0.125,0.25,0 | 0,8,0.125,0.25,NaN | counts.csv:5 column observed | 'NaN'",
                "counts.csv | 0,8,0,0.125,0 | 0,8,0,-0.125,0 | counts.csv:4 column t_hi | an edge above 0.0",
                "counts.csv | pe_lo[PE] | pe_lo[keV] | column pe_lo | the unit allowed is [PE]",
                "counts.csv | observed[counts] | seen[counts] | :header | no column observed[counts]",
                "brn-energy.csv | 8,12, | 8,13, | column pe_lo | the bin above ends at 13.0",
                "brn-energy.csv | 50,60, | 50,61, | brn-energy.csv | found energy edges",
                "brn-time.csv | -0.24,-0.23,0 | -0.24,-0.23,-7 | brn-time.csv:5 column shape | zero or more",
                "signal-time.csv | anti_nu_mu[1] | antinumu[1] | :header | no column anti_nu_mu[1]",
                "efficiency.csv | -1,1.297 | -2,1.297 | column shift | shift -1, 0 and 1",
                "efficiency.csv | ,-0.333322 | ,-2 | efficiency.csv:6 column d | above -1.32045",
                "quenching.csv | 840.384 | -840.384 | coherent-csi-2021.conf:27 response.quenching | must rise",
                "quenching.csv | nominal,0.0554628 | nominal,1.5 | coherent-csi-2021.conf:27 response.quenching | no more than it has",
            })
    void brokenTables(String name, String good, String bad, String place, String problem) throws IOException {
        breakFile("data/" + NAME + "/" + name, good, bad);
        assertNames(place, problem);
    }

    @Test
    void anUnknownExperimentIsNamed() {
        InputException e = assertThrows(InputException.class, () -> ExperimentReader.read(home, "coherent-csi-2031"));
        assertTrue(e.getMessage().contains("coherent-csi-2031.conf: no readable file"), e.getMessage());
    }

    private void breakFile(String name, String good, String bad) throws IOException {
        ExperimentCopy.replace(home.resolve(name), good, bad);
    }

    private void assertNames(String place, String problem) {
        InputException e = assertThrows(InputException.class, () -> ExperimentReader.read(home, NAME));
        assertTrue(e.getMessage().contains(place), e.getMessage());
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }
}
