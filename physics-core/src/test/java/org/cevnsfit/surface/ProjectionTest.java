package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.profile.FitStatus;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final SurfaceAxis X = Surfaces.linear("x", -2, 2, 9);
    private static final SurfaceAxis Y = Surfaces.linear("y", -3, 3, 13);
    private static final SurfaceAxis Z = Surfaces.linear("z", 0, 1, 3);

    /** (x − y)² + x² + 3 z: profiled over y it is x², the minimum at y = x, z = 0. */
    private static GridSurface space(double failedAtX) {
        int size = 9 * 13 * 3;
        double[] chi2 = new double[size];
        for (int i = 0; i < size; i++) {
            double x = X.value(i / 39), y = Y.value(i / 3 % 13), z = Z.value(i % 3);
            chi2[i] = x == failedAtX ? Double.NaN : (x - y) * (x - y) + x * x + 3 * z;
        }
        return GridSurface.of(List.of(X, Y, Z), chi2, Surfaces.statuses(chi2), Reference.unknown());
    }

    @Test
    void profileIsTheMinimumOverTheOtherAxes() {
        GridSurface space = space(99);
        Projection profile = Projection.onto(space, List.of("x"));
        for (int i = 0; i < 9; i++) {
            double x = X.value(i);
            assertEquals(x * x, profile.surface().deltaChi2(i), 1e-12);
            assertArrayEquals(new double[] {x, x, 0}, space.position(profile.minimisingPoint(i)));
        }
    }

    @Test
    void orderOfKeptAxesIsTheCallersChoice() {
        GridSurface space = space(99);
        GridSurface zx = Projection.onto(space, List.of("z", "x")).surface();
        assertEquals(
                List.of("z", "x"), zx.axes().stream().map(SurfaceAxis::name).toList());
        assertEquals(3 * 0.5 + 4, zx.deltaChi2(9), 1e-12); // z = 0.5, x = −2
        assertArrayEquals(new double[] {0.5, -2}, zx.position(9));
    }

    @Test
    void allProfilesOfThreeAxes() {
        List<List<String>> names = Projection.all(space(99)).stream()
                .map(p -> p.surface().axes().stream().map(SurfaceAxis::name).toList())
                .toList();
        assertEquals(
                List.of(
                        List.of("x"),
                        List.of("y"),
                        List.of("z"),
                        List.of("x", "y"),
                        List.of("x", "z"),
                        List.of("y", "z")),
                names);
    }

    @Test
    void failedPointsAreLeftOutAndCounted() {
        GridSurface space = space(0.5);
        Projection x = Projection.onto(space, List.of("x"));
        assertTrue(Double.isNaN(x.surface().deltaChi2(5)));
        assertEquals(-1, x.minimisingPoint(5));
        assertEquals(FitStatus.NOT_FINITE, x.surface().status(5));
        assertEquals(39, x.failedPoints(5));
        Projection y = Projection.onto(space, List.of("y"));
        assertEquals(3, y.failedPoints(0));
        assertEquals(0, y.surface().failedPoints());
        assertEquals(0.25, y.surface().deltaChi2(7), 1e-12); // y = 0.5 without x = 0.5: x = 0 gives 0.25
    }

    @Test
    void referenceIsThatOfTheParent() {
        GridSurface space = space(99).relativeTo(Reference.at(-1, 0.1, 0.2, 0.3));
        GridSurface plane = Projection.onto(space, List.of("z", "y")).surface();
        assertEquals(-1.0, plane.reference().chi2());
        assertArrayEquals(new double[] {0.3, 0.2}, plane.bestFit());
    }

    @Test
    void ofEqualMinimaTheFirstCounts() {
        double[] flat = new double[9 * 13];
        Arrays.fill(flat, 2.0);
        GridSurface plane = GridSurface.of(List.of(X, Y), flat, Surfaces.statuses(flat), Reference.unknown());
        assertEquals(4 * 13, Projection.onto(plane, List.of("x")).minimisingPoint(4));
        assertEquals(4, Projection.onto(plane, List.of("y")).minimisingPoint(4));
    }

    @Test
    void unknownOrRepeatedAxesAreRejected() {
        GridSurface space = space(99);
        assertThrows(IllegalStateException.class, () -> Projection.onto(space, List.of("w")));
        assertThrows(IllegalStateException.class, () -> Projection.onto(space, List.of("x", "x")));
    }
}
