package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cevnsfit.profile.FitStatus;
import org.junit.jupiter.api.Test;

class GridSurfaceTest {
    private static final SurfaceAxis X = Surfaces.linear("x", 0, 2, 3);
    private static final SurfaceAxis Y = Surfaces.linear("y", 10, 11, 2);

    @Test
    void lastAxisRunsFastest() {
        GridSurface surface = Surfaces.plane(X, Y, (x, y) -> 100 * x + y, Reference.unknown());
        assertEquals(111.0, surface.chi2(3));
        assertArrayEquals(new double[] {1, 11}, surface.position(3));
        assertArrayEquals(new double[] {0, 10}, surface.bestFit());
        assertEquals(10.0, surface.reference().chi2());
        assertEquals(101.0, surface.deltaChi2(3));
    }

    @Test
    void lowerOfGivenAndGridIsTheReference() {
        GridSurface polished = Surfaces.profile(X, x -> 50 + x, Reference.at(49.5, 0.25));
        assertEquals(0.5, polished.deltaChi2(0));
        assertArrayEquals(new double[] {0.25}, polished.bestFit());
        GridSurface beaten = Surfaces.profile(X, x -> 50 + x, Reference.at(50.5, 0.25));
        assertEquals(0.0, beaten.deltaChi2(0));
        assertArrayEquals(new double[] {0.0}, beaten.bestFit());
        GridSurface elsewhere = Surfaces.profile(X, x -> 50 + x, Reference.value(40));
        assertEquals(10.0, elsewhere.deltaChi2(0));
        assertArrayEquals(new double[] {0.0}, elsewhere.bestFit());
    }

    @Test
    void sharedReferenceAboveAPointIsABug() {
        GridSurface surface = Surfaces.profile(X, x -> 50 + x, Reference.unknown());
        assertThrows(IllegalStateException.class, () -> surface.relativeTo(Reference.value(50.001)));
        assertEquals(0.0, surface.relativeTo(Reference.value(50 + 1e-8)).deltaChi2(0), "rounding is forgiven");
        assertEquals(3.0, surface.relativeTo(Reference.value(48)).deltaChi2(1));
    }

    @Test
    void failedPointsStayVisibleAndOutOfMinima() {
        double[] chi2 = {1.0, 5.0, Double.NaN};
        FitStatus[] status = {FitStatus.CALL_LIMIT, FitStatus.AT_BOUND, FitStatus.CONVERGED};
        GridSurface surface = GridSurface.of(List.of(X), chi2, status, Reference.unknown());
        assertEquals(5.0, surface.reference().chi2());
        assertEquals(1, surface.lowestPoint());
        assertTrue(Double.isNaN(surface.deltaChi2(0)));
        assertTrue(Double.isNaN(surface.deltaChi2(2)));
        assertEquals(2, surface.failedPoints());
        assertEquals(1, surface.failedBelowReference());
        assertEquals(1, surface.statusCounts().get(FitStatus.CALL_LIMIT));
        assertEquals(0, surface.statusCounts().get(FitStatus.NOT_FINITE));
    }

    @Test
    void surfaceOfFailedPointsAloneHasNoBestFit() {
        GridSurface surface = Surfaces.profile(X, x -> Double.NaN, Reference.unknown());
        assertEquals(-1, surface.lowestPoint());
        assertEquals(0, surface.bestFit().length);
        assertEquals(3, surface.failedPoints());
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(order, new Random(7));
        assertFalse(order.equals(List.of(0, 1, 2, 3, 4, 5)));
        SurfaceCollector collector = new SurfaceCollector(List.of(X, Y));
        for (int i : order) collector.add(i, Math.abs(i - 3.7), FitStatus.CONVERGED);
        collector.add(2, Math.abs(2 - 3.7), FitStatus.CONVERGED); // a recomputed point with equal bits
        GridSurface surface = collector.surface(Reference.unknown());
        assertEquals(4, surface.lowestPoint());
        for (int i = 0; i < 6; i++) assertEquals(Math.abs(i - 3.7), surface.chi2(i));
    }

    @Test
    void collectorRejectsMissingAndContradictingPoints() {
        SurfaceCollector collector = new SurfaceCollector(List.of(X));
        collector.add(0, 1.0, FitStatus.CONVERGED);
        assertThrows(IllegalStateException.class, () -> collector.surface(Reference.unknown()));
        assertThrows(IllegalStateException.class, () -> collector.add(0, Math.nextUp(1.0), FitStatus.CONVERGED));
        assertThrows(IllegalStateException.class, () -> collector.add(0, 1.0, FitStatus.AT_BOUND));
    }

    @Test
    void shapesMustAgree() {
        FitStatus[] two = {FitStatus.CONVERGED, FitStatus.CONVERGED};
        List<SurfaceAxis> axes = List.of(X);
        assertThrows(IllegalStateException.class, () -> GridSurface.of(axes, new double[2], two, Reference.unknown()));
        GridSurface plane = Surfaces.plane(X, Y, Math::hypot, Reference.unknown());
        assertThrows(IllegalStateException.class, () -> plane.relativeTo(Reference.at(0, 1.0)));
    }
}
