package org.cevnsfit.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.nuisance.SpectrumPull;
import org.cevnsfit.nuisance.SpectrumPull.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Continua and lines in a declaration, and the pulls that move them. */
class AnalyticBackgroundTest {
    private static final String NAME = "dresden-ii-2022";
    private static final String LINE =
            "{ name = a, spectrum = line, height-per-keVee = 5, centre-keVee = 1, width-keVee = 0.1 }";
    private static final String FLAT = "{ name = a, spectrum = constant, height-per-keVee = 5 }";

    @Test
    void aTiedLineTakesHeightAndWidthOfItsLeader() {
        SpectralBackground tied = second("tied-to = a, height-ratio = 0.2, centre-keVee = 1.2");
        assertEquals(SpectralBackground.Form.LINE, tied.form());
        assertEquals(
                List.of(new SpectrumQuantity("a", Quantity.HEIGHT, 5), new SpectrumQuantity("b", Quantity.RATIO, 0.2)),
                tied.factors());
        assertEquals(
                new SpectrumQuantity("a", Quantity.WIDTH, 0.1),
                tied.coordinates().get(1));
    }

    @Test
    void aRatioOfAreasCarriesTheWidthOfTheLeader() {
        SpectralBackground tied = second("tied-to = a, area-ratio = 0.2, centre-keVee = 1.2, width-keVee = 0.05");
        assertEquals(SpectralBackground.Form.LINE_OVER_WIDTH, tied.form());
        assertEquals(
                new SpectrumQuantity("a", Quantity.WIDTH, 0.1), tied.factors().get(2));
        assertEquals(
                new SpectrumQuantity("b", Quantity.WIDTH, 0.05),
                tied.coordinates().get(1));
    }

    @Test
    void pullsHaveUnitsAndBounds() {
        Pull pull = read("[" + LINE + "]", pull("centre", "[-0.1, 0.1]", "a"))
                .nuisanceSets()
                .get("STD")
                .get(0);
        assertTrue(pull instanceof SpectrumPull);
        assertEquals("keVee", pull.unit());
        assertEquals(Double.POSITIVE_INFINITY, pull.sigma());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name = b, spectrum = line, tied-to = c, height-ratio = 1, centre-keVee = 1 | no line 'c' above, allowed are [a]",
                "name = b, spectrum = line, tied-to = a, centre-keVee = 1 | exactly one of height-ratio and area-ratio",
                "name = b, spectrum = line, height-per-keVee = 1, centre-keVee = 1, width-keVee = 0 | found 0.0, allowed is 1.0E-6 to",
                "name = b, spectrum = line, height-per-keVee = 1e300, centre-keVee = 1, width-keVee = 1 | 0.0 to 1.0E15",
                "name = b, spectrum = exponential, height-per-keVee = 1, decay-per-keVee = 1e300 | found 1.0E300 with at-keVee",
                "name = b, spectrum = exponential, height-per-keVee = 1, at-keVee = 1e5, decay-per-keVee = 4 | at-keVee = 100000.0",
                "name = b, spectrum = constant, height-per-keVee = -1 | found -1.0, allowed is 0.0 to 1.0E15",
                "name = b, spectrum = constant, height-per-keVee = 1, decay-per-keVee = 2 | unknown key",
                "name = b, spectrum = gaussian | found gaussian, allowed are [constant, exponential, line]",
            })
    void brokenSpectra(String second, String problem) {
        requireRefused("[" + LINE + ", { " + second + " }]", pull("height", "[-1, 1]", "a"), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decay | [-1, 1] | a | one background with an analytic spectrum that has a decay of its own is due",
                "height | [-1, 1] | cevns | found [cevns], one background",
                "height | [-2, 1] | a | found -2.0, -1.0 or more is due",
                "width | [-0.1, 0.1] | a | found -0.1",
                "centre | [-0.1, 1e300] | a | found -0.1 to 1.0E300",
                "ratio | [-0.1, 0.1] | a | a ratio of its own is due; remove the pull",
                "colour | [-1, 1] | a | found colour, allowed are [height, ratio, decay, centre, width]",
            })
    void brokenPulls(String quantity, String bounds, String component, String problem) {
        requireRefused("[" + LINE + "]", pull(quantity, bounds, component), problem);
    }

    @Test
    void otherPullsDoNotMoveSpectra() {
        String norm = "{ name = p, kind = norm, sigma = 1, bounds = [-1, 1], acts-on = [a], source = synthetic }";
        requireRefused("[" + FLAT + "]", norm, "'a' is an analytic spectrum");
    }

    @Test
    void oneQuantityHasOnePullInASet() {
        String twice = pull("height", "[-1, 1]", "a") + ", "
                + pull("height", "[-1, 2]", "a").replace("name = p", "name = q");
        InputException e = assertThrows(InputException.class, () -> read("[" + FLAT + "]", twice, "[p, q]"));
        assertTrue(e.getMessage().contains("two pulls move the height of 'a'"), e.getMessage());
    }

    private static String pull(String quantity, String bounds, String component) {
        return "{ name = p, kind = spectrum, quantity = " + quantity + ", sigma = free, bounds = " + bounds
                + ", acts-on = [" + component + "], source = synthetic }";
    }

    private static SpectralBackground second(String tie) {
        Experiment read =
                read("[" + LINE + ", { name = b, spectrum = line, " + tie + " }]", pull("height", "[-1, 1]", "a"));
        return (SpectralBackground) read.backgrounds().get(1);
    }

    private static void requireRefused(String backgrounds, String pulls, String problem) {
        InputException e = assertThrows(InputException.class, () -> read(backgrounds, pulls));
        assertTrue(e.getMessage().contains(problem), e.getMessage());
    }

    private static Experiment read(String backgrounds, String pulls) {
        return read(backgrounds, pulls, "[p]");
    }

    private static Experiment read(String backgrounds, String pulls, String set) {
        String changes = "backgrounds = " + backgrounds + "\npulls = [" + pulls + "]\nnuisance-sets { STD = " + set
                + ", FULL = [], SHARED = [] }";
        return ExperimentReader.read(ProjectHome.PATH, NAME, ConfigFactory.parseString(changes));
    }
}
