package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProfileCrossingTest {
    @Test
    void endsOfAParabolaLieOneSigmaFromItsMinimum() {
        ProfileCrossing parabola = new ProfileCrossing(x -> Math.pow((x - 0.23) / 0.02, 2) - 1.0, 0.23);
        assertEquals(0.25, parabola.towards(1.0), 1e-8);
        assertEquals(0.21, parabola.towards(0.0), 1e-8);
    }

    @Test
    void endBeyondTheBoundIsNotANumber() {
        ProfileCrossing parabola = new ProfileCrossing(x -> x * x - 1.0, 0.0);
        assertTrue(Double.isNaN(parabola.towards(0.9)));
        assertEquals(1.0, parabola.towards(1.1), 1e-7);
    }

    @Test
    void aCentreThatIsNoMinimumHasNoEnd() {
        assertTrue(Double.isNaN(new ProfileCrossing(x -> 3.0 - x, 0.0).towards(1.0)));
    }

    @Test
    void centreOnTheBoundHasNoEnd() {
        assertTrue(Double.isNaN(new ProfileCrossing(x -> x - 1.0, 0.0).towards(0.0)));
    }
}
