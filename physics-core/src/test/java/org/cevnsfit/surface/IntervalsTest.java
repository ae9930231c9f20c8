package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cevnsfit.surface.Interval.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {
    private static double square(double x) {
        return x * x;
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 12, 41, 201})
    void edgesOfAParabolaAreExact(int size) {
        SurfaceAxis axis = Surfaces.linear("x", -3, 3.3, size);
        GridSurface profile = Surfaces.profile(axis, x -> 84 + square((x - 0.123) / 0.9), Reference.at(84, 0.123));
        for (double level : new double[] {1, 2.7055, 4}) {
            List<Interval> found = Intervals.below(profile, level);
            double cell = 6.3 / (size - 1);
            assertEquals(1, found.size());
            assertEquals(0.123 - 0.9 * Math.sqrt(level), found.get(0).lower(), 1e-3 * cell);
            assertEquals(0.123 + 0.9 * Math.sqrt(level), found.get(0).upper(), 1e-3 * cell);
            assertTrue(found.get(0).closed());
            assertTrue(found.get(0).containsBestFit());
        }
    }

    @Test
    void twoMinimaGiveTwoIntervalsAndOneHasTheBestFit() {
        SurfaceAxis axis = Surfaces.linear("eps_ee_uV", -0.5, 1, 151); // rate ∝ (x − 0.2)²: two roots of one rate
        GridSurface profile =
                Surfaces.profile(axis, x -> 40 * square(square(x - 0.2) / 0.09 - 1) + 0.3 * x, Reference.unknown());
        List<Interval> found = Intervals.below(profile, 2.7055);
        assertEquals(2, found.size());
        assertTrue(found.get(0).containsBestFit());
        assertFalse(found.get(1).containsBestFit());
        assertEquals(-0.1, found.get(0).lowestAt(), 0.011);
        assertEquals(0.5, found.get(1).lowestAt(), 0.011);
        assertEquals(0.18, found.get(1).lowestDeltaChi2(), 0.01);
    }

    @Test
    void bestFitBetweenGridPointsIsFound() {
        SurfaceAxis axis = Surfaces.linear("x", -2, 2, 5);
        GridSurface profile = Surfaces.profile(axis, x -> 100 * square(x - 0.5), Reference.at(0, 0.5));
        List<Interval> found = Intervals.below(profile, 1); // no grid point is below the level
        assertEquals(1, found.size());
        assertEquals(0.4, found.get(0).lower(), 1e-3);
        assertEquals(0.6, found.get(0).upper(), 1e-3);
        assertTrue(found.get(0).containsBestFit());
        assertTrue(Intervals.below(Surfaces.profile(axis, x -> 100 * square(x - 0.5), Reference.value(0)), 1)
                .isEmpty());
    }

    @Test
    void profileFallingTowardsTheGridsEndIsOpen() {
        SurfaceAxis axis = Surfaces.log("g_V", 1e-6, 1e-2, 41); // saturates at small coupling
        GridSurface profile = Surfaces.profile(axis, g -> 1e12 * square(square(g)), Reference.unknown());
        Interval only = Intervals.below(profile, 4).get(0);
        assertTrue(only.openBelow());
        assertFalse(only.openAbove());
        assertFalse(only.closed());
        assertEquals(1e-6, only.lower());
        double cell = 0.1;
        assertEquals(Math.log10(Math.pow(4e-12, 0.25)), Math.log10(only.upper()), 0.03 * cell);
    }

    @Test
    void logarithmicAxesAreInterpolatedInTheLogarithm() {
        SurfaceAxis axis = Surfaces.log("m_V_MeV", 1e-1, 1e4, 51);
        GridSurface profile =
                Surfaces.profile(axis, m -> square((Math.log10(m) - 1.23) / 0.7), Reference.at(0, Math.pow(10, 1.23)));
        Interval only = Intervals.below(profile, 1).get(0);
        assertEquals(0.53, Math.log10(only.lower()), 1e-4);
        assertEquals(1.93, Math.log10(only.upper()), 1e-4);
    }

    @Test
    void steepRiseStaysMonotoneInsideItsCell() {
        double[] steep = {0.0, 0.1, 0.5, 300, 3e5, 3e8};
        SurfaceAxis axis = Surfaces.linear("x", 0, 5, 6);
        GridSurface profile = Surfaces.profile(axis, x -> steep[(int) x], Reference.unknown());
        double upper = Intervals.below(profile, 1).get(0).upper();
        assertTrue(upper > 2 && upper < 2.2, "found " + upper);
    }

    @Test
    void failedPointsSplitAndAreFlagged() {
        SurfaceAxis axis = Surfaces.linear("x", -2, 2, 41);
        GridSurface profile =
                Surfaces.profile(axis, x -> Math.abs(x - 0.5) < 0.01 ? Double.NaN : x * x, Reference.unknown());
        List<Interval> found = Intervals.below(profile, 1);
        assertEquals(2, found.size());
        assertEquals(Edge.CROSSING, found.get(0).lowerEdge());
        assertEquals(Edge.FAILED_POINT, found.get(0).upperEdge());
        assertEquals(0.4, found.get(0).upper(), 1e-12);
        assertEquals(0.6, found.get(1).lower(), 1e-12);
        assertTrue(found.get(0).containsBestFit());
        assertFalse(found.get(1).containsBestFit());
        assertTrue(found.get(1).besideFailedPoint());
        assertEquals(-1.0, found.get(0).lower(), 1e-9);
        assertEquals(1.0, found.get(1).upper(), 1e-9);
    }

    @Test
    void failedPointAboveTheLevelChangesNothing() {
        SurfaceAxis axis = Surfaces.linear("x", -2, 2, 41);
        GridSurface profile = Surfaces.profile(axis, x -> x > 1.75 ? Double.NaN : x * x, Reference.unknown());
        List<Interval> found = Intervals.below(profile, 1);
        assertEquals(1, found.size());
        assertTrue(found.get(0).closed());
    }

    @Test
    void gridOfOnePointAndGridOfFailures() {
        SurfaceAxis axis = Surfaces.linear("x", 0.3, 0.3, 1);
        Interval only = Intervals.below(Surfaces.profile(axis, x -> 5, Reference.unknown()), 1)
                .get(0);
        assertEquals(0.3, only.lower());
        assertEquals(0.3, only.upper());
        assertTrue(only.openBelow() && only.openAbove() && only.containsBestFit());
        assertEquals(List.of(), Intervals.below(Surfaces.profile(axis, x -> Double.NaN, Reference.unknown()), 1));
    }

    @Test
    void levelOnAGridPointEndsThere() {
        SurfaceAxis axis = Surfaces.linear("x", -2, 2, 5);
        Interval only = Intervals.below(Surfaces.profile(axis, Math::abs, Reference.unknown()), 1)
                .get(0);
        assertEquals(-1.0, only.lower());
        assertEquals(1.0, only.upper());
        assertTrue(only.closed());
    }

    @Test
    void planesMustBeProjectedFirst() {
        SurfaceAxis axis = Surfaces.linear("x", 0, 1, 3);
        GridSurface plane = Surfaces.plane(axis, axis, (x, y) -> x + y, Reference.unknown());
        assertThrows(IllegalStateException.class, () -> Intervals.below(plane, 1));
    }
}
