package org.cevnsfit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cevnsfit.ProjectHome;
import org.cevnsfit.surface.ParameterGoodness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** COHERENT detectors together; arXiv:2211.11905 for caesium iodide with argon. */
class CoherentGlobalTest {
    private static final GlobalResults OURS = new GlobalResults(ProjectHome.PATH);

    @Test
    void weakMixingAngleIs0237() {
        Measured ours = OURS.inside("coherent-variant-dr", "sin2ThetaW");
        assertEquals(0.237, ours.value(), 0.012);
        assertEquals(0.029, ours.plus(), 0.15 * 0.029);
        assertEquals(0.029, ours.minus(), 0.15 * 0.029);
    }

    @Test
    void neutronRadiusIs522To603() {
        Measured ours = OURS.measure("coherent-variant-dr", "neutron-radius-CsI");
        assertEquals(5.22, ours.value() - ours.minus(), 0.3);
        assertEquals(6.03, ours.value() + ours.plus(), 0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eps_ee_dV", "eps_mumu_dV"})
    void bandsLieTheSecondRootApart(String coupling) {
        assertEquals(0.358, OURS.sumOfMinima("coherent-global", "nsi-ee-mumu-d", coupling), 0.03);
    }

    @Test
    void aSharedFluxWidensTheCombinedInterval() {
        Measured shared = OURS.inside("coherent-global", "sin2ThetaW", "scans.sin2ThetaW." + POSITIVE);
        Measured apart = OURS.inside(
                "coherent-global", "sin2ThetaW", "scans.sin2ThetaW." + POSITIVE, "independent-nuisances = [snsFlux]");
        double ratio = (shared.plus() + shared.minus()) / (apart.plus() + apart.minus());
        assertTrue(ratio > 1.05 && ratio < 1.25, "ratio of widths " + ratio);
    }

    @Test
    void detectorsAgreeOnTheWeakMixingAngle() {
        ParameterGoodness goodness = OURS.goodness("coherent-global", "sin2ThetaW");
        assertEquals(2, goodness.degreesOfFreedom());
        assertTrue(goodness.pValue() > 0.05 && goodness.pValue() < 0.5, "p-value " + goodness.pValue());
    }

    private static final String POSITIVE = "axes = [{ parameter = sin2ThetaW, from = 0.05, to = 0.55, points = 101 }]";
}
