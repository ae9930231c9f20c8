package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.cevnsfit.profile.FitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptiveGridTest {
    private static final double CELL = 6.0 / 400;

    private static AdaptiveRun run(int columns, int rows, DoubleBinaryOperator chi2) {
        return AdaptiveRun.of(Surfaces.linear("x", -3, 3, columns), Surfaces.linear("y", -3, 3, rows), chi2);
    }

    private static void assertLikeTheWholeGrid(AdaptiveRun run, double mostPoints) {
        assertTrue(run.contourDistance() < 0.1, run::toString);
        assertTrue(run.intervalDistance() < 0.1, run::toString);
        assertTrue(run.fraction() <= mostPoints, run::toString);
    }

    @Test
    void twoIslandsNeedFewPoints() {
        AdaptiveRun run = run(401, 401, (x, y) -> 20 * Math.pow(x * x - 2, 2) + 4 * y * y);
        assertEquals(2, Contours.at(run.surface, AdaptiveRun.levels(2)[0]).islands());
        assertLikeTheWholeGrid(run, 0.15);
    }

    @Test
    void anIslandOfThreeCellsFarFromTheFirstIsFound() {
        DoubleBinaryOperator chi2 = (x, y) -> {
            double wide = 3 * (x + 1) * (x + 1) + 3 * (y + 1) * (y + 1);
            return Math.min(wide, 1 + (Math.pow(x - 1.53, 2) + Math.pow(y - 1.21, 2)) / (CELL * CELL));
        };
        AdaptiveRun run = run(401, 401, chi2);
        assertEquals(2, Contours.at(run.surface, AdaptiveRun.levels(2)[0]).islands());
        assertLikeTheWholeGrid(run, 0.15);
    }

    @Test
    void aThinCurvedValleyIsFollowed() { // at its narrowest 1.3 cells wide at 68.27 %
        AdaptiveRun run = run(401, 401, (x, y) -> 24_000 * Math.pow(y - x * x + 1.5, 2) + 3 * x * x);
        assertLikeTheWholeGrid(run, 0.15);
    }

    @Test
    void aThinRingHasItsHole() {
        AdaptiveRun run = run(401, 401, (x, y) -> 4000 * Math.pow(Math.hypot(x, y) - 1.5, 2) + x);
        assertTrue(Contours.at(run.surface, AdaptiveRun.levels(2)[2]).polygons().stream()
                .anyMatch(ContourPolygon::hole));
        assertLikeTheWholeGrid(run, 0.15);
    }

    @Test
    void logarithmicAxesOfDifferentLength() {
        AdaptiveRun run =
                AdaptiveRun.of(Surfaces.log("m_V_MeV", 0.1, 1e4, 170), Surfaces.log("g_V", 1e-6, 1e-2, 401), (m, g) -> {
                    double charge = 1 - 1.2e9 * g * g / (m * m + 2500);
                    double rate = charge * charge;
                    return 210 * (rate - 1) * (rate - 1) / (1 + rate);
                });
        assertLikeTheWholeGrid(run, 0.25);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void countsThatAreQuadraticInTheCouplings(long seed) {
        assertLikeTheWholeGrid(run(401, 401, RandomSurfaces.counts(seed)), 0.15);
    }

    @ParameterizedTest
    @CsvSource({"1, 401, 401", "2, 330, 385", "3, 401, 82", "4, 94, 401", "5, 250, 250", "6, 161, 322"})
    void wavesOnAxesOfAnyLength(long seed, int columns, int rows) {
        assertLikeTheWholeGrid(run(columns, rows, RandomSurfaces.waves(seed)), 0.4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void pitsOfAQuarterOfACoarseCellAreNotMissed(long seed) {
        assertLikeTheWholeGrid(run(401, 401, RandomSurfaces.pits(seed, 2 * CELL)), 0.05);
    }

    @Test
    void failedPointsEndContoursWhereTheyDoOnTheWholeGrid() {
        AdaptiveRun run = run(321, 321, (x, y) -> x + 0.3 * y > 0.61 ? Double.NaN : 3 * x * x + 2 * y * y);
        assertTrue(Contours.at(run.surface, 2.3).touchesFailedPoint());
        assertLikeTheWholeGrid(run, 0.2);
        assertEquals(run.full.usable(320 * 321), run.surface.usable(320 * 321));
    }

    @Test
    void aPlaneOfFailedPointsIsNotRefined() {
        AdaptiveRun run = run(401, 401, (x, y) -> Double.NaN);
        assertEquals(run.grid.nested().pointsOf(0), run.grid.computed());
        assertEquals(run.grid.computed(), run.surface.failedPoints());
    }

    @Test
    void interpolatedPointsAreNearTheTruthAndNotCounted() {
        AdaptiveRun run = run(401, 401, (x, y) -> 4 * x * x + 9 * y * y + x * y);
        assertEquals(run.grid.computed(), run.surface.computedPoints());
        assertEquals(run.grid.computed(), run.surface.statusCounts().get(FitStatus.CONVERGED));
        for (int i = 0; i < run.full.size(); i++) {
            double due = run.full.deltaChi2(i);
            assertEquals(due, run.surface.deltaChi2(i), run.surface.computed(i) ? 0.0 : 2e-3 * (1 + due));
        }
    }

    @Test
    void aLowerReferenceAsksForThePointsOfItsContours() {
        GridSurface full = Surfaces.plane(
                Surfaces.linear("x", -3, 3, 201),
                Surfaces.linear("y", -3, 3, 201),
                (x, y) -> 4 * x * x + 9 * y * y,
                Reference.unknown());
        AdaptiveRun run = new AdaptiveRun(full);
        AdaptiveGrid.Step step = run.grid.next(-1.0);
        assertFalse(step.isEmpty());
        for (; !step.isEmpty(); step = run.grid.next(-1.0)) {
            for (int point : step.points()) run.grid.add(point, full.chi2(point), full.status(point));
        }
        Reference lower = Reference.value(-1.0);
        for (double level : AdaptiveRun.levels(2)) {
            Contour found = Contours.at(run.grid.surface(lower), level);
            assertEquals(0.0, ContourDistance.cells(found, Contours.at(full.relativeTo(lower), level)), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsAskedForDoesNotDependOnTheOrderOfArrival(long seed) {
        GridSurface full = run(201, 201, RandomSurfaces.waves(seed)).full;
        AdaptiveGrid one = new AdaptiveGrid(full.axes(), AdaptiveRun.levels(2), AdaptiveRun.levels(1));
        AdaptiveGrid other = new AdaptiveGrid(full.axes(), AdaptiveRun.levels(2), AdaptiveRun.levels(1));
        SplittableRandom random = new SplittableRandom(seed);
        for (AdaptiveGrid.Step step = one.next(0); !step.isEmpty(); step = one.next(0)) {
            assertTrue(Arrays.equals(step.points(), other.next(0).points()));
            int[] shuffled = step.points();
            for (int i = shuffled.length - 1; i > 0; i--) {
                int k = random.nextInt(i + 1), swapped = shuffled[i];
                shuffled[i] = shuffled[k];
                shuffled[k] = swapped;
            }
            for (int point : shuffled) other.add(point, full.chi2(point), full.status(point));
            Arrays.sort(shuffled);
            for (int point : shuffled) one.add(point, full.chi2(point), full.status(point));
        }
        assertEquals(one.computed(), other.computed());
    }

    @Test
    void aSmallPlaneIsComputedWhole() {
        AdaptiveRun run = run(41, 79, (x, y) -> x * x + y * y);
        assertEquals(run.full.size(), run.grid.computed());
        assertEquals(1, run.steps);
    }

    @Test
    void onlyPlanesAreAdaptiveAndAPointHasOneValue() {
        List<SurfaceAxis> line = List.of(Surfaces.linear("x", 0, 1, 9));
        assertThrows(IllegalStateException.class, () -> new AdaptiveGrid(line, new double[1], new double[1]));
        AdaptiveGrid grid = run(41, 41, (x, y) -> x * x).grid;
        assertThrows(IllegalStateException.class, () -> grid.add(0, 7.5, FitStatus.CONVERGED));
    }
}
