package org.cevnsfit.relic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Reference values of arXiv:2408.01484: 1.4 solar masses, 10 km, 4e38 neutrons per cm³. */
class NeutronStarTest {
    private static final NeutronStar STAR = new NeutronStar(1.4, 10.0, 4e38);

    private static void assertRelative(double expected, double found, double tolerance) {
        assertEquals(1.0, found / expected, tolerance);
    }

    @Test
    void crossSectionOfOneNeutron() {
        assertRelative(1.6862e-58, NeutronStar.crossSectionCm2(0.1), 1e-4);
        assertRelative(4.0, NeutronStar.crossSectionCm2(0.2) / NeutronStar.crossSectionCm2(0.1), 1e-12);
    }

    @Test
    void coherentNumberAndEscapeVelocity() {
        assertRelative(3.193e30, STAR.coherentNeutrons(0.1), 2e-4);
        assertRelative(0.4134, STAR.compactness(), 2e-4);
    }

    /** Without gravity as many arrive as meet a disc of the same radius; gravity adds (v_esc/v)². */
    @Test
    void arrivalsAreFocused() {
        double light = 2.99792458e10;
        NeutronStar weightless = new NeutronStar(1e-12, 10.0, 4e38);
        assertRelative(Math.PI * 1e12 * 336.0 * 0.9 * light, weightless.arrivalsPerS(336.0, 0.9), 1e-9);
        double slow = STAR.arrivalsPerS(56.0, 1e-3) * (1.0 - 0.41345) / (Math.PI * 1e12 * 56.0 * 1e-3 * light);
        assertRelative(1.0 + 0.41345e6, slow, 1e-4);
    }

    /** All neutrons times their coherent number and cross section, seen through the star's disc. */
    @Test
    void opticalDepthIsThatOfAllNeutrons() {
        double neutrons = 4.0 / 3.0 * Math.PI * 1e18 * 4e38;
        assertRelative(neutrons * 3.193e30 * 1.6862e-58 / (Math.PI * 1e12), STAR.opticalDepth(0.1, 0.1), 3e-4);
    }
}
