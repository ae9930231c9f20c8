package org.cevnsfit.unfolding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.constants.PhysicalConstants;
import org.cevnsfit.plan.CalculatorFile;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.NuclideTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of arXiv:2302.10460. */
class ReactorUnfoldingTest {
    private static final double GRAMS_PER_MOL = 72.63;
    private static final ReactorUnfolding FIRST = read("1kg");

    private static ReactorUnfolding read(String scenario, String... overrides) {
        return ReactorUnfolding.read(CalculatorFile.read(
                ProjectHome.PATH,
                ProjectHome.PATH.resolve("conf/calculators/reactor-unfolding-" + scenario + ".conf"),
                List.of(overrides)));
    }

    /** N_t φ ∫ dE ∫ dT dσ/dT for flat φ by the midpoint rule, K = 1 − T/E − mT/(2E²), form factor one below 500 eV. */
    private static double plainCounts(
            double fluencePerMeV, double lowMeV, double highMeV, double fromMeV, double toMeV) {
        double counts = 0.0;
        for (Nuclide isotope :
                NuclideTable.read(ProjectHome.PATH.resolve("data")).element("Ge")) {
            double m = isotope.massMeV();
            double charge = 0.0381 * isotope.protonNumber() - 0.5117 * isotope.neutronNumber();
            double perMeV2 = Math.pow(PhysicalConstants.FERMI_CONSTANT_PER_MEV2, 2) * PhysicalConstants.HBARC2_MEV2_CM2;
            double atoms = isotope.abundance() * 1000.0 * PhysicalConstants.AVOGADRO_PER_MOL / GRAMS_PER_MOL;
            int steps = 4000;
            double sum = 0.0;
            for (int i = 0; i < steps; i++) {
                double e = lowMeV + (highMeV - lowMeV) * (i + 0.5) / steps;
                double end = Math.min(toMeV, 2.0 * e * e / (m + 2.0 * e));
                if (end <= fromMeV) continue;
                double slope = 1.0 / e + m / (2.0 * e * e);
                sum += (end - fromMeV) - 0.5 * slope * (end * end - fromMeV * fromMeV);
            }
            counts += atoms * perMeV2 * m / Math.PI * charge * charge * sum * (highMeV - lowMeV) / steps;
        }
        return counts * fluencePerMeV;
    }

    @Test
    void countsPerFluxBinAreThePlainIntegral() {
        ReactorUnfolding sharp = read("1kg", "response.resolution.noise-keVee=0");
        double seconds = 365.25 * 86400.0;
        for (int k = 1; k < sharp.assumed().length; k += 3) {
            double plain = plainCounts(
                    sharp.assumed()[k] * seconds, sharp.fluxEdgesMeV()[k], sharp.fluxEdgesMeV()[k + 1], 5e-6, 500e-6);
            double found = Arrays.stream(sharp.model().perFluxBin().get(k)).sum();
            assertEquals(1.0, found / plain, 2e-3); // the form factor takes 1e-3 at most
        }
    }

    @Test
    void backgroundIsFlat() {
        ReactorUnfolding input = FIRST;
        assertEquals(
                100.0 * 365.25 * 0.495,
                Arrays.stream(input.model().background()).sum(),
                1e-6);
    }

    /** The flux that the counts come from lies within the errors in every scenario, the lowest bins included. */
    @ParameterizedTest
    @ValueSource(strings = {"1kg", "3kg", "300kg"})
    void unfoldedFluxIsTheAssumedOne(String scenario) {
        ReactorUnfolding input = scenario.equals("1kg") ? FIRST : read(scenario);
        FluxUnfolding unfolding = input.unfolding();
        double[] found = unfolding.fit(input.observed()).x();
        var covariance = unfolding.covariance(input.observed(), found);
        for (int k = 0; k < input.assumed().length; k++) {
            double error = Math.sqrt(covariance.getEntry(k, k));
            assertTrue(Math.abs(found[k] - 1.0) < error, k + ": " + found[k] + " +- " + error);
        }
    }

    /** arXiv:2302.10460: a meaningful upper limit on the flux below the threshold of inverse beta decay. */
    @Test
    void upperLimitsOfTheFirstScenarioAreAFewTimesTheFlux() {
        ReactorUnfolding input = FIRST;
        FluxUnfolding unfolding = input.unfolding();
        var best = unfolding.fit(input.observed());
        for (int k = 0; k < input.assumed().length; k++) {
            double limit = unfolding.interval(input.observed(), best, k, 2.7055)[1];
            assertTrue(limit > 1.0 && limit < 4.0, k + ": " + limit);
        }
    }
}
