package org.cevnsfit.commandline;

import static org.cevnsfit.commandline.ProjectCopy.PROJECT;
import static org.cevnsfit.commandline.ProjectCopy.QUICKSTART;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictAndFitTest {
    private static Captured run(String verb, String fit, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(verb, PROJECT.resolve(fit).toString(), "--home", PROJECT.toString()));
        arguments.addAll(List.of(more));
        return Captured.run(arguments);
    }

    private static JsonNode predicted(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--json");
        Captured run = run("predict", QUICKSTART, arguments.toArray(String[]::new));
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return new ObjectMapper().readTree(run.out()).get("experiments").get("coherent-csi-2021");
    }

    /** Reference value of the Standard-Model prediction: 320.80 CEvNS events; backgrounds of arXiv:2110.07730. */
    @Test
    void predictionListsEveryComponentAndTheObservedCounts() throws IOException {
        JsonNode csi = predicted();
        JsonNode parts = csi.get("components");
        double cevns = parts.get("cevns nu_mu").asDouble()
                + parts.get("cevns anti_nu_mu").asDouble()
                + parts.get("cevns nu_e").asDouble();
        assertEquals(320.80, cevns, 0.32);
        assertEquals(18.31, parts.get("brn").asDouble(), 1e-6);
        assertEquals(5.18, parts.get("nin").asDouble(), 1e-6);
        assertEquals(1286.0, parts.get("ssb").asDouble(), 1e-6);
        double sum = 0.0;
        for (JsonNode part : parts) sum += part.asDouble();
        assertEquals(sum, csi.get("expected").asDouble(), 1e-9);
        assertEquals(
                csi.get("observed").asDouble(), Math.rint(csi.get("observed").asDouble()));
    }

    @Test
    void predictionFollowsTheGivenParameters() throws IOException {
        double nominal = predicted().get("components").get("cevns nu_e").asDouble();
        double weaker = predicted("--at", "sin2ThetaW=0.30")
                .get("components")
                .get("cevns nu_e")
                .asDouble();
        assertTrue(weaker > nominal, "a larger mixing angle raises the weak charge: " + weaker + " against " + nominal);
    }

    @Test
    void tableShowsTheSameNumbersAsJson() throws IOException {
        Captured table = run("predict", QUICKSTART);
        assertEquals(ExitCode.DONE, table.code(), table.err());
        String expected = String.format(
                java.util.Locale.ROOT, "%.3f", predicted().get("expected").asDouble());
        assertTrue(table.out().lines().anyMatch(line -> line.matches("\\s+expected\\s+" + expected)), table.out());
    }

    /** arXiv:2303.09360: sin²θ_W = 0.231 +0.027 −0.024. */
    @Test
    void mixingAngleOfTheVariantFitComesWithAsymmetricErrors() {
        Captured run = run("fit", "conf/fits/csi-variant-ac.conf", "--free", "sin2ThetaW");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        String line = run.out()
                .lines()
                .filter(l -> l.startsWith("sin2ThetaW"))
                .findFirst()
                .orElseThrow();
        double[] numbers = java.util.regex.Pattern.compile("\\d+\\.\\d+")
                .matcher(line)
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group()))
                .toArray();
        assertEquals(0.231, numbers[0], 0.002);
        assertEquals(0.231 - 0.024, numbers[2], 0.002);
        assertEquals(0.231 + 0.027, numbers[3], 0.002);
        assertTrue(run.out().contains("status CONVERGED"), run.out());
        assertTrue(run.out().contains("csiSignalNormTotal"), run.out());
    }

    @Test
    void shapeParameterIsFittedWithinTheAxisOfItsScan() {
        Captured run = run("fit", QUICKSTART, "--free", "R_n_fm");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("scan neutron-radius"), run.out());
        assertTrue(run.out().lines().anyMatch(l -> l.startsWith("R_n_fm") && l.endsWith("] fm")), run.out());
    }
}
