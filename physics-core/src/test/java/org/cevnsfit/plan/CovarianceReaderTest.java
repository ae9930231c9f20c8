package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.error.InputException;
import org.cevnsfit.nuisance.Covariance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CovarianceReaderTest {
    private static FitConfiguration quickstart(String... overrides) {
        return FitConfigurationReader.read(
                ProjectHome.PATH,
                ProjectHome.PATH.resolve("conf/fits/csi-quickstart.conf"),
                List.of(overrides),
                List.of());
    }

    private static String blocks(String names, String matrix) {
        return "nuisance-covariances=[{ names = [" + names + "], " + matrix + ", source = synthetic }]";
    }

    @Test
    void aCorrelationTakesTheWidthsOfThePulls() {
        FitConfiguration fit = quickstart(blocks("ninNorm, brnNorm", "correlation = [[1, 0.4], [0.4, 1]]"));
        for (Scan scan : fit.scans()) {
            Covariance block = scan.model().prior().blocks().get(0);
            assertEquals(List.of("ninNorm", "brnNorm"), block.names());
            assertEquals(0.35 * 0.35, block.matrix()[0][0], 1e-15);
            assertEquals(0.4 * 0.35 * 0.25, block.matrix()[0][1], 1e-15);
            assertEquals(0.25 * 0.25, block.matrix()[1][1], 1e-15);
        }
    }

    @Test
    void aCovarianceEqualsTheCorrelationOfItsWidths() {
        FitConfiguration fit =
                quickstart(blocks("ninNorm, brnNorm", "covariance = [[0.1225, 0.035], [0.035, 0.0625]]"));
        assertEquals(0.035, fit.scans().get(0).model().prior().blocks().get(0).matrix()[0][1], 1e-15);
    }

    @Test
    void aScanWithoutTheNuisanceIntegratesItOut() { // the scan of R_n has no radius nuisance
        FitConfiguration fit = quickstart(blocks("nuclearRadius, brnNorm", "correlation = [[1, 0.4], [0.4, 1]]"));
        assertEquals(1, fit.scans().get(0).model().prior().blocks().size());
        assertEquals(0, fit.scans().get(1).model().prior().blocks().size());
    }

    @Test
    void covariancesArePartOfThePhysics() {
        FitConfiguration one = quickstart(blocks("ninNorm, brnNorm", "correlation = [[1, 0.4], [0.4, 1]]"));
        FitConfiguration other = quickstart(blocks("ninNorm, brnNorm", "correlation = [[1, 0.5], [0.5, 1]]"));
        assertNotEquals(one.physics(), other.physics());
        assertEquals("[]", quickstart().physics().get("nuisance-covariances"));
        assertFalse(
                one.physics().get("nuisance-covariances").contains("#"),
                one.physics().get("nuisance-covariances"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ninNorm, brnNrm | correlation = [[1, 0.4], [0.4, 1]] | did you mean 'brnNorm'",
                "ninNorm, brnNorm | correlation = [[1, 0.4], [0.3, 1]] | mirror",
                "ninNorm, brnNorm | correlation = [[1, 1], [1, 1]] | not positive definite",
                "ninNorm, brnNorm | correlation = [[2, 1], [1, 1]] | found 2.0 on the diagonal of row 1",
                "ninNorm, brnNorm | correlation = [[1, 0.4]] | not 2 x 2",
                "ninNorm, brnNorm | covariance = [[0.2, 0.01], [0.01, 0.0625]] | nuisance-covariances[0].covariance: nuisance ninNorm: has width 0.35",
                "ninNorm, brnNorm | corelation = [[1, 0], [0, 1]] | found neither",
                "ninNorm, onsetTimeUs | correlation = [[1, 0.4], [0.4, 1]] | is free",
                "ninNorm, brnNorm | correlation = [[1, 0], [0, 1]], covariance = [[1, 0], [0, 1]] | found correlation and covariance",
                "ninNorm, brnNorm | correlation = [[1, x], [0, 1]] | a finite number is due",
                "ninNorm, brnNorm | correlation = [[1, 0], [0, 1]], sorce = paper | unknown key"
            })
    void mistakesAreNamed(String names, String matrix, String part) {
        String message = assertThrows(InputException.class, () -> quickstart(blocks(names, matrix)))
                .getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void aNuisanceInTwoBlocksIsRejected() {
        String block = "{ names = [ninNorm, brnNorm], correlation = [[1, 0], [0, 1]], source = synthetic }";
        String message = assertThrows(
                        InputException.class, () -> quickstart("nuisance-covariances=[" + block + ", " + block + "]"))
                .getMessage();
        assertTrue(message.contains("is in two blocks"), message);
    }
}
