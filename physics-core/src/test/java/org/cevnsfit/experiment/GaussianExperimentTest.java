package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.VariationPull;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of coherent-csi-2021 turned into a Gaussian experiment with a variation: variance n + 1, D = 0.01 × row. */
class GaussianExperimentTest {
    private static final String NAME = "coherent-csi-2021";
    private static final String VARIATION = "variation.csv";

    @TempDir
    Path home;

    private Path conf;
    private Path data;

    @BeforeEach
    void makeTheCopyGaussian() throws IOException {
        ExperimentCopy copy = ExperimentCopy.make(home, NAME);
        conf = copy.conf();
        data = copy.data();
        ExperimentCopy.replace(conf, "observed = \"counts.csv\"", "statistic = gaussian, observed = \"counts.csv\"");
        ExperimentCopy.replace(
                conf,
                "pulls = [",
                "pulls = [ { name = tilt, kind = variation, sigma = 1, bounds = [-5, 5], file = \"" + VARIATION
                        + "\", acts-on = [cevns], source = synthetic }");
        ExperimentCopy.replace(conf, "AC = [", "AC = [tilt, ");
        rewriteCounts(List.of());
    }

    /** @param dropped rows whose variance is left empty */
    private void rewriteCounts(List<Integer> dropped) throws IOException {
        List<String> lines = Files.readAllLines(ProjectHome.data(NAME).resolve("counts.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        StringBuilder counts = new StringBuilder(lines.get(0) + ",variance[counts2]\n");
        StringBuilder variation = new StringBuilder(lines.get(0).replace("observed[counts]", "relative[1]") + "\n");
        for (int row = 0; row + 1 < lines.size(); row++) {
            String line = lines.get(row + 1);
            int comma = line.lastIndexOf(',');
            String variance = "" + (Double.parseDouble(line.substring(comma + 1)) + 1);
            counts.append(line)
                    .append(',')
                    .append(dropped.contains(row) ? "" : variance)
                    .append('\n');
            variation.append(line, 0, comma + 1).append(0.01 * row).append('\n');
        }
        Files.writeString(data.resolve("counts.csv"), counts);
        Files.writeString(data.resolve(VARIATION), variation);
    }

    private String message() {
        return assertThrows(InputException.class, () -> ExperimentReader.read(home, NAME))
                .getMessage();
    }

    @Test
    void variancesAndVariationsAreRead() {
        Experiment experiment = ExperimentReader.read(home, NAME);
        for (int b = 0; b < 99; b++)
            assertEquals(experiment.observed()[b] + 1, experiment.variance()[b]);
        VariationPull tilt = (VariationPull) experiment.nuisanceSets().get("AC").get(0);
        assertEquals("cevns", tilt.component());
        assertEquals(0.98, tilt.relative()[98], 1e-15);
        assertArrayEquals(new double[] {-5, 5}, new double[] {tilt.lower(), tilt.upper()});
    }

    @Test
    void anEmptyVarianceLeavesTheBinOut() throws IOException {
        rewriteCounts(List.of(4));
        Experiment experiment = ExperimentReader.read(home, NAME);
        assertEquals(Double.POSITIVE_INFINITY, experiment.variance()[4]);
        assertTrue(Double.isFinite(experiment.variance()[5]));
    }

    @Test
    void aVarianceOfZeroIsAnError() throws IOException {
        ExperimentCopy.replace(data.resolve("counts.csv"), "0,8,0,0.125,0,1.0", "0,8,0,0.125,0,0");
        assertTrue(message().contains("1.0E-12 or more or an empty cell is due"), message());
    }

    @Test
    void noVarianceAtAllIsAnError() throws IOException {
        rewriteCounts(IntStream.range(0, 99).boxed().toList());
        assertTrue(message().contains("all cells are empty, which leaves no bin"), message());
    }

    @Test
    void aVariationOfOtherBinsIsAnError() throws IOException {
        ExperimentCopy.replace(data.resolve(VARIATION), "0,8,", "1,8,");
        assertTrue(message().contains("bin the table like the counts"), message());
    }

    @Test
    void aVariationOfTwoComponentsIsAnError() throws IOException {
        ExperimentCopy.replace(
                conf, "acts-on = [cevns], source = synthetic", "acts-on = [cevns, eves], source = synthetic");
        assertTrue(message().contains("one component is due"), message());
    }
}
