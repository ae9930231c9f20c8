package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time in an experiment with runs, a tabulated response and templates at nodes: the message names the place, what was found and what is due. */
class BrokenNodesTest {
    private static final String RESPONSE = "response.csv";

    @TempDir
    Path home;

    private ExperimentCopy copy;

    @BeforeEach
    void twoRunsOfOneBin() throws IOException {
        copy = ExperimentCopy.make(home, "xenonnt-s2only-2026");
        String conf = Files.readString(copy.conf());
        String kept = conf.substring(0, conf.indexOf("response {"));
        Files.writeString(copy.conf(), kept + """
                response { kind = tabulated, table = "response.csv", exposures { a = 1, b = 2 } }
                backgrounds = [
                  { name = wall, counts = "wall.csv", nodes = [wallShape] }
                  { name = flat, counts = "flat.csv", minus-signal = false }
                ]
                pulls = [
                  { name = charge, kind = charge-yield, sigma = 1, bounds = [-1, 1], acts-on = [cevns], source = "x" }
                  { name = wallShape, kind = template, sigma = 1, bounds = [-1, 1], acts-on = [wall], source = "x" }
                  { name = flatA, kind = norm, runs = [a], sigma = 1, bounds = [-1, 1], acts-on = [flat], source = "x" }
                ]
                nuisance-sets { STD = [charge, wallShape, flatA] }
                """);
        copy.table("counts.csv", "run[text],bin_lo[1],bin_hi[1],observed[counts]", "a,0,1,3", "b,1,2,4");
        copy.table("flat.csv", "run[text],bin_lo[1],bin_hi[1],expected[counts]", "a,0,1,3", "b,1,2,4");
        copy.table(
                "wall.csv",
                "run[text],bin_lo[1],bin_hi[1],wallShape[1],expected[counts]",
                "a,0,1,-1,3",
                "b,1,2,-1,4",
                "a,0,1,0,3",
                "b,1,2,0,4",
                "a,0,1,1,3",
                "b,1,2,1,4");
        StringBuilder rows = new StringBuilder("run[text],recoil[keV],charge_yield[1],bin_0[1]\n");
        for (String run : new String[] {"a", "b"}) {
            for (int node = -1; node <= 1; node++) {
                rows.append(run + ",0.5," + node + ",0.1\n" + run + ",1.5," + node + ",0.2\n");
            }
        }
        Files.writeString(copy.data().resolve(RESPONSE), rows);
    }

    @Test
    void theWholeOneIsRead() {
        assertEquals(3, copy.read().nuisanceSets().get("STD").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "runs = [a] | runs = [] | pulls[2].runs: found [], each run once is due",
                "runs = [a] | runs = [a, a] | pulls[2].runs: found [a, a], each run once is due",
                "runs = [a] | runs = [c] | pulls[2].runs: no run 'c' among the bins, allowed are [a, b]",
                "nodes = [wallShape] | nodes = [] | backgrounds[0].nodes: found [], one or two nuisances are due",
                "nodes = [wallShape] | nodes = [wallShape, wallShape] | one or two nuisances are due",
                "name = wallShape, kind = template | name = wallShape, kind = norm | is given at nodes of 'wallShape', a pull of",
                "acts-on = [cevns] | acts-on = [\"cevns:b8\"] | name cevns where yields move the recoils",
                "b = 2 | b = 0 | response.exposures.b: found 0.0",
                "{ name = flat, counts = \"flat.csv\", minus-signal = false } | { name = flat, counts = \"flat.csv\", minus-signal = true }, { name = more, counts = \"flat.csv\", minus-signal = true } | backgrounds: found 2 with minus-signal",
            })
    void settings(String good, String bad, String problem) throws IOException {
        copy.set(good, bad);
        assertNames(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counts.csv | b,1,2 | ,1,2 | counts.csv:3 column run: found ''",
                "counts.csv | b,1,2,4 | b,1,2,4/a,2,3,1 | counts.csv:4 column run: found 'a', the bins of a run stand together",
                "counts.csv | b,1,2 | c,1,2 | wall.csv:3 column run: found 'b', the bin of the counts is in c",
                "flat.csv | b,1,2 | a,1,2 | flat.csv:3 column run: found 'a', the bin of the counts is in b",
                "wall.csv | b,1,2,1 | a,1,2,1 | wall.csv:7 column run: found 'a', the bin of the counts is in b",
                "response.csv | b, | c, | column run: no rows of run b, found [a, c]",
                "response.csv | ,1,0.1 | ,1e9,0.1 | column charge_yield: found 1.0E9, small whole numbers are due",
                "response.csv | ,-1, | ,7, | the rows of a are no complete grid",
                "response.csv | bin_0 | bin_1 | no column bin_0[1]",
            })
    void tables(String file, String good, String bad, String problem) throws IOException {
        ExperimentCopy.replace(copy.data().resolve(file), good, bad.replace('/', '\n'));
        assertNames(problem);
    }

    @Test
    void binsBeyondThoseOfTheCounts() throws IOException {
        ExperimentCopy.replace(copy.data().resolve(RESPONSE), "\n", ",0\n");
        ExperimentCopy.replace(copy.data().resolve(RESPONSE), "bin_0[1],0", "bin_0[1],bin_1[1]");
        assertNames("column bin_1: more than the 1 bins of the largest run");
    }

    @Test
    void aResponseOfNothing() throws IOException {
        ExperimentCopy.replace(copy.data().resolve(RESPONSE), ",0.1\n", ",0\n");
        ExperimentCopy.replace(copy.data().resolve(RESPONSE), ",0.2\n", ",0\n");
        assertNames("column bin_0: all bins are zero");
    }

    @Test
    void halfACompressedFile() throws IOException {
        copy.set("table = \"response.csv\"", "table = \"half.csv.gz\"");
        byte[] whole = Files.readAllBytes(
                copy.home().resolve("data/xenonnt-s2only-2026").resolve("response.csv.gz"));
        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 4}) {
            Files.write(copy.data().resolve("half.csv.gz"), Arrays.copyOf(whole, length));
            assertNames("half.csv.gz: no CSV text in UTF-8: the compressed file ends too early");
        }
    }

    private void assertNames(String problem) {
        InputException e = assertThrows(InputException.class, copy::read);
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }
}
