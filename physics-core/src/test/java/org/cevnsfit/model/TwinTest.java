package org.cevnsfit.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Standard Model and the light scalar are the cross sections of the papers, at random points. */
class TwinTest {

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void standardModel(long seed) {
        RandomPoint point = new RandomPoint(seed);
        point.compare(
                new StandardModel(point.physics),
                new double[] {point.sin2ThetaW},
                (twin, flavour) -> twin.standardModel(flavour, point.sin2ThetaW),
                (twin, flavour) -> twin.standardModel(flavour, point.sin2ThetaW));
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void lightScalar(long seed) {
        RandomPoint point = new RandomPoint(seed);
        double massMeV = point.logarithmic(1e-3, 1e4);
        double coupling = point.logarithmic(1e-6, 1e-2);
        point.with(LightScalar.MASS_MEV, massMeV)
                .compare(
                        new LightScalar(point.physics),
                        new double[] {point.sin2ThetaW, coupling},
                        (twin, flavour) -> twin.lightScalar(flavour, point.sin2ThetaW, coupling, massMeV),
                        (twin, flavour) -> twin.lightScalar(flavour, point.sin2ThetaW, coupling, massMeV));
    }
}
