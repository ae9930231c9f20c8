package org.cevnsfit.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A light vector with the charges of each model is the cross section of arXiv:2202.11002, at random points. */
class LightVectorTwinTest {

    @ParameterizedTest
    @CsvSource({
        "UNIVERSAL, 1, 1, 1, 1",
        "B_MINUS_L, 0.3333333333333333, -1, -1, -1",
        "B_MINUS_3L_E, 0.3333333333333333, -3, 0, 0",
        "B_MINUS_3L_MU, 0.3333333333333333, 0, -3, 0",
        "B_MINUS_2L_E_MINUS_L_MU, 0.3333333333333333, -2, -1, 0",
        "B_MINUS_L_E_MINUS_2L_MU, 0.3333333333333333, -1, -2, 0",
        "B_Y_PLUS_L_MU_PLUS_L_TAU, 0.3333333333333333, 0, 1, 1"
    })
    void exchangeBetweenCharges(VectorCharges charges, double quark, double electron, double muon, double tau) {
        double[] neutrino = {electron, muon, tau};
        RandomPoint.seeds().forEach(seed -> {
            Draw draw = new Draw(seed);
            draw.point.compare(
                    new LightVector(draw.point.physics, charges),
                    draw.theta,
                    (twin, flavour) -> twin.lightVector(
                            flavour, draw.theta[0], draw.theta[1], draw.massMeV, quark, neutrino[flavour.generation()]),
                    (twin, flavour) -> twin.lightVector(
                            flavour,
                            draw.theta[0],
                            draw.theta[1],
                            draw.massMeV,
                            electron,
                            neutrino[flavour.generation()]));
        });
    }

    @ParameterizedTest
    @CsvSource({"L_E_MINUS_L_MU, 1, -1, 0", "L_E_MINUS_L_TAU, 1, 0, -1", "L_MU_MINUS_L_TAU, 0, 1, -1"})
    void loopsOfLeptons(VectorCharges charges, double electron, double muon, double tau) {
        double[] neutrino = {electron, muon, tau};
        LeptonLoop loop = new LeptonLoop(electron == 1.0 ? 0 : 1, tau == -1.0 ? 2 : 1);
        RandomPoint.seeds().forEach(seed -> {
            Draw draw = new Draw(seed);
            draw.point.compare(
                    new LightVector(draw.point.physics, charges),
                    draw.theta,
                    (twin, flavour) -> twin.mixedVector(flavour, draw.theta[0], draw.theta[1], draw.massMeV, loop),
                    (twin, flavour) -> twin.mixedVector(
                            flavour,
                            draw.theta[0],
                            draw.theta[1],
                            draw.massMeV,
                            electron,
                            neutrino[flavour.generation()],
                            loop));
        });
    }

    /** A random point with sin²θ_W and g_V; one mass in ten is zero. */
    private static final class Draw {
        final RandomPoint point;
        final double massMeV;
        final double[] theta;

        Draw(long seed) {
            point = new RandomPoint(seed);
            massMeV = point.random.nextInt(10) == 0 ? 0.0 : point.logarithmic(1e-3, 1e4);
            theta = new double[] {point.sin2ThetaW, point.logarithmic(1e-6, 1e-1)};
            point.with(LightVector.MASS_MEV, massMeV);
        }
    }
}
