package org.cevnsfit.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charge radii are the formulas of arXiv:2211.11905: g_V^p − X on nuclei, g_V^e + X on electrons, X = √2πα⟨r²⟩/(3G_F); one final flavour at a time. */
class ChargeRadiusTwinTest {
    private static final double X =
            Math.sqrt(2.0) * Math.PI / 137.035999084 / (3.0 * 1.1663787e-11) * 1e-6 / (197.3269804 * 197.3269804);

    @ParameterizedTest
    @MethodSource("org.cevnsfit.model.RandomPoint#seeds")
    void radii(long seed) {
        RandomPoint at = new RandomPoint(seed);
        ChargeRadius model = new ChargeRadius(at.physics, at.one(ChargeRadiusMode.values()));
        double[] r2 = PhotonTwin.couplings(at, model, 100.0);
        at.compare(
                model,
                r2,
                (twin, flavour) -> PhotonTwin.nuclear(twin, flavour, at.sin2ThetaW, PhotonTwin.row(r2, flavour, -X)),
                (twin, flavour) -> PhotonTwin.electron(twin, flavour, at.sin2ThetaW, PhotonTwin.row(r2, flavour, X)));
    }
}
