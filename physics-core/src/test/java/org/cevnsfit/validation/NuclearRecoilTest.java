package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.cevnsfit.ProjectHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 8B neutrinos in XENONnT (arXiv:2408.02877, 2604.06002, 2601.11296), PandaX-4T (arXiv:2407.10892) and LUX-ZEPLIN (arXiv:2512.08065). */
class NuclearRecoilTest {
    private static final NuclearRecoilResults XENON = new NuclearRecoilResults(ProjectHome.PATH);
    private static final BoronFlux FIRST = XENON.flux("xenonnt-8b-2024");

    @Test
    void paperExpects119AndFits107() {
        assertEquals(11.916, Arrays.stream(FIRST.expected()).sum(), 1e-3);
        assertEquals(10.703, FIRST.counts(), 2e-3);
    }

    @Test
    void paperFindsAFluxOf47At27Sigma() {
        Measured flux = FIRST.flux();
        assertEquals(4.7, flux.value(), 0.15 * 4.7);
        assertEquals(3.6, flux.plus(), 0.15 * 3.6);
        assertEquals(2.3, flux.minus(), 0.15 * 2.3);
        assertEquals(2.73, FIRST.significance(), 0.4);
    }

    /** Reference values: the same likelihood minimised by another program. */
    @ParameterizedTest
    @CsvSource({"0.0, 7.139", "0.2, 3.479", "0.4, 1.373", "0.6, 0.376", "1.0, 0.040", "1.6, 1.020", "2.0, 1.981"})
    void profileOfTheFluxOf2024(double flux, double rise) {
        assertEquals(rise, FIRST.rise(flux), 1e-3);
    }

    /** Reference values: events by run and profile of the flux with our recoil spectrum, from another program. */
    @Test
    void independentEvaluationOf2026() {
        double[] runs = XENON.flux("xenonnt-8b-2026").expectedOfRuns();
        assertEquals(3.3719, runs[0], 5e-3 * runs[0]);
        assertEquals(6.2188, runs[1], 5e-3 * runs[1]);
        assertEquals(7.4973, runs[2], 5e-3 * runs[2]);
        BoronFlux boron = XENON.fluxWithoutHep("xenonnt-8b-2026");
        assertEquals(10.92, boron.rise(0.0), 0.05);
        assertEquals(177.00, boron.chi2(0.92), 0.01);
    }

    /** Reference value: 3.3, 6.1 and 7.3 events, with the collaboration's spectrum. */
    @Test
    void treeCouplingsComeCloseToTheReferenceOf2026() {
        double[] runs = XENON.fluxAtTreeLevel("xenonnt-8b-2026").expectedOfRuns();
        assertEquals(3.3, runs[0], 0.05 * 3.3);
        assertEquals(6.1, runs[1], 0.05 * 6.1);
        assertEquals(7.3, runs[2], 0.05 * 7.3);
    }

    /** Reference values: χ² with our spectrum, without and with 8B neutrinos, from another program. */
    @Test
    void independentEvaluationOfIonisationAlone() {
        BoronFlux flux = XENON.flux("xenonnt-s2only-2026");
        assertEquals(28.40, flux.chi2(0.0), 0.02);
        assertEquals(31.29, flux.chi2(1.0), 0.02);
    }

    /** Reference values: 6.1 +3.6 −3.5 and 1.8 σ. */
    @Test
    void countsOfPandaXAreAWeakerMeasurement() {
        Measured flux = XENON.flux("pandax4t-8b-2024").flux();
        assertEquals(6.070, flux.value(), 2e-3);
        assertEquals(3.655, flux.plus(), 2e-3);
        assertEquals(3.488, flux.minus(), 2e-3);
        assertEquals(1.789, XENON.flux("pandax4t-8b-2024").significance(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource({"pandax4t-8b-2024-summary, 8.4, 3.1, 3.1, 1e-4", "lz-8b-2025, 3.1, 2.1, 1.3, 2e-3"})
    void summariesGiveThePublishedFlux(String experiment, double value, double plus, double minus, double tolerance) {
        Measured flux = XENON.flux(experiment).flux();
        assertEquals(value, flux.value(), tolerance);
        assertEquals(plus, flux.plus(), tolerance);
        assertEquals(minus, flux.minus(), tolerance);
    }

    /** Reference values: 20.7 and 3.29 events with couplings 3 % smaller. */
    @Test
    void publishedEfficienciesGiveTheReferenceCounts() {
        assertEquals(20.7, XENON.absolute("lz-8b-2025", 0, 5.7), 0.05 * 20.7);
        assertEquals(3.29, XENON.absolute("pandax4t-8b-2024", 0, 1.2), 0.05 * 3.29);
    }

    /** arXiv:2409.04385, 2411.11749; edges: another program with flavours at fixed shares. */
    @Test
    void weakMixingAngleOfTheFirstNuclearRecoils() {
        Measured angle = XENON.mixingAngle();
        assertEquals(0.239, angle.value(), 3e-3);
        assertEquals(0.1584, angle.value() - angle.minus(), 3e-3);
        assertEquals(0.3193, angle.value() + angle.plus(), 3e-3);
    }

    /** Reference value: another program with flavours at fixed shares; a third of the flux has a limit √3 as high. */
    @Test
    void effectiveMomentOfSolarNeutrinos() {
        double all = XENON.moment("magnetic-moment");
        assertEquals(102.2, all, 1.5);
        double electron = XENON.moment("magnetic-moment-nue");
        assertTrue(electron > 1.6 * all && electron < 1.9 * all, electron + " against " + all);
    }
}
