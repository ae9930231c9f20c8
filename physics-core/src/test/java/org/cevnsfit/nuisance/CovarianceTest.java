package org.cevnsfit.nuisance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.error.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CovarianceTest {
    private static final List<String> AB = List.of("a", "b");
    private static final List<Pull> PULLS = List.of(norm("a", 2.0), norm("b", 1.0), norm("c", 0.5));

    private static Pull norm(String name, double sigma) {
        return new NormPull(name, sigma, -1.0, 5.0, List.of("cevns"), "synthetic");
    }

    @Test
    void inverseOfTwoCorrelatedWidths() { // C = (4 ρ·2; ρ·2 1), det = 4 (1 − ρ²), ρ = 0.6
        double[][] inverse = new Covariance(AB, new double[][] {{4, 1.2}, {1.2, 1}}, "synthetic").inverse();
        double determinant = 4 * (1 - 0.36);
        assertEquals(1 / determinant, inverse[0][0], 1e-15);
        assertEquals(-1.2 / determinant, inverse[0][1], 1e-15);
        assertEquals(inverse[0][1], inverse[1][0]);
        assertEquals(4 / determinant, inverse[1][1], 1e-15);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(AB, new double[][] {{4, 1.2}, {1.3, 1}}, "mirror"),
                Arguments.of(AB, new double[][] {{4, 2}, {2, 1}}, "not positive definite"),
                Arguments.of(AB, new double[][] {{4, Double.NaN}, {Double.NaN, 1}}, "mirror"),
                Arguments.of(AB, new double[][] {{-4, 0}, {0, 1}}, "not positive definite"),
                Arguments.of(AB, new double[][] {{4, 1, 0}, {1, 1, 0}}, "not 2 x 2"),
                Arguments.of(List.of("a", "a"), new double[][] {{4, 1}, {1, 1}}, "each once"),
                Arguments.of(List.of("a"), new double[][] {{4}}, "two nuisances or more"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenMatricesAreRejected(List<String> names, double[][] matrix, String part) {
        String message = assertThrows(InputException.class, () -> new Covariance(names, matrix, "synthetic"))
                .getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void aWidthThatDiffersFromThePullsIsRejected() {
        Covariance wide = new Covariance(AB, new double[][] {{9, 1}, {1, 1}}, "synthetic");
        String message = assertThrows(InputException.class, () -> new NuisancePrior(PULLS, List.of(wide)))
                .getMessage();
        assertTrue(message.contains("nuisance a") && message.contains("2.0") && message.contains("3.0"), message);
        List<Pull> free = List.of(norm("a", Double.POSITIVE_INFINITY), norm("b", 1.0));
        assertThrows(InputException.class, () -> new NuisancePrior(free, List.of(wide)));
    }

    @Test
    void aNuisanceInTwoBlocksIsRejected() {
        Covariance one = new Covariance(AB, new double[][] {{4, 1}, {1, 1}}, "synthetic");
        Covariance two = new Covariance(List.of("b", "c"), new double[][] {{1, 0.1}, {0.1, 0.25}}, "synthetic");
        assertThrows(InputException.class, () -> new NuisancePrior(PULLS, List.of(one, two)));
    }

    @Test
    void absentNuisancesAreIntegratedOut() {
        Covariance three = new Covariance(
                List.of("c", "absent", "a"),
                new double[][] {{0.25, 0.3, 0.4}, {0.3, 9, 0.5}, {0.4, 0.5, 4}},
                "synthetic");
        NuisancePrior prior = NuisancePrior.of(PULLS, List.of(three));
        assertEquals(List.of("c", "a"), prior.blocks().get(0).names());
        assertArrayEquals(new double[] {0.4, 4}, prior.blocks().get(0).matrix()[1]);
        assertArrayEquals(new int[] {2, 0}, prior.indices(prior.blocks().get(0)));
        assertArrayEquals(new double[] {0, 1, 0}, prior.inverseVariances());
        assertEquals(
                List.of(), NuisancePrior.of(PULLS.subList(0, 1), List.of(three)).blocks());
    }

    @Test
    void sharesOfThePenaltyAddUpToTheQuadraticForm() { // x = (2, 1): x C⁻¹ x = (4 − 2·1.2·2 + 4) / 2.56
        Covariance block = new Covariance(AB, new double[][] {{4, 1.2}, {1.2, 1}}, "synthetic");
        double[] share = new NuisancePrior(PULLS, List.of(block)).penalties(new double[] {2, 1, 0.25});
        assertEquals((4 - 2 * 1.2 * 2 + 4) / 2.56, share[0] + share[1], 1e-15);
        assertEquals(0.25, share[2], 1e-15);
    }
}
