package org.cevnsfit.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static final double LEVEL = 4.6052;

    private static Contour contour(double half, int size, DoubleBinaryOperator chi2) {
        SurfaceAxis x = Surfaces.linear("x", -half, half, size);
        SurfaceAxis y = Surfaces.linear("y", -half, half, size);
        return Contours.at(Surfaces.plane(x, y, chi2, Reference.value(0)), LEVEL);
    }

    @Test
    void ellipseHasItsAreaAndItsEdges() {
        double a = 0.8, b = 0.5, half = 2.0;
        int size = 801;
        Contour contour = contour(half, size, (x, y) -> x * x / (a * a) + y * y / (b * b) + x * y / 2);
        assertEquals(1, contour.polygons().size());
        ContourPolygon ellipse = contour.polygons().get(0);
        assertFalse(ellipse.hole() || ellipse.touchesGridEdge() || ellipse.touchesFailedPoint());
        double determinant = 1 / (a * a * b * b) - 1.0 / 16;
        assertEquals(Math.PI * LEVEL / Math.sqrt(determinant), contour.area(), 1e-5 * contour.area());
        double cell = 2 * half / (size - 1);
        double[] x = ellipse.x(), y = ellipse.y();
        for (int i = 0; i < x.length; i++) {
            double value = x[i] * x[i] / (a * a) + y[i] * y[i] / (b * b) + x[i] * y[i] / 2;
            double slope = Math.hypot(2 * x[i] / (a * a) + y[i] / 2, 2 * y[i] / (b * b) + x[i] / 2);
            assertEquals(0, (value - LEVEL) / slope, 1e-3 * cell);
        }
    }

    @Test
    void twoIslands() {
        Contour contour = contour(3, 121, (x, y) -> 20 * Math.pow(x * x - 2, 2) + 4 * y * y);
        assertEquals(2, contour.islands());
        assertEquals(2, contour.polygons().size());
        assertTrue(contour.contains(1.4, 0) && contour.contains(-1.4, 0));
        assertFalse(contour.contains(0, 0));
        assertTrue(contour.surrounds(contour.polygons().get(0), -1.4, 0));
        assertFalse(contour.surrounds(contour.polygons().get(0), 1.4, 0));
    }

    @Test
    void ringIsAnOuterPolygonAndAHole() {
        Contour contour = contour(3, 601, (x, y) -> 40 * Math.pow(Math.hypot(x, y) - 1.5, 2));
        double halfWidth = Math.sqrt(LEVEL / 40);
        assertEquals(2, contour.polygons().size());
        ContourPolygon outer =
                contour.polygons().stream().filter(p -> !p.hole()).findFirst().orElseThrow();
        ContourPolygon hole = contour.polygons().stream()
                .filter(ContourPolygon::hole)
                .findFirst()
                .orElseThrow();
        assertEquals(Math.PI * Math.pow(1.5 + halfWidth, 2), outer.signedArea(), 1e-3);
        assertEquals(-Math.PI * Math.pow(1.5 - halfWidth, 2), hole.signedArea(), 1e-3);
        assertEquals(Math.PI * 4 * 1.5 * halfWidth, contour.area(), 2e-3);
        assertFalse(contour.contains(0, 0));
        assertTrue(contour.contains(1.5, 0));
    }

    @Test
    void valleyLeavingTheGridClosesAlongItsEdge() {
        Contour contour = contour(1, 101, (x, y) -> 100 * (x - y) * (x - y));
        assertEquals(1, contour.polygons().size());
        assertTrue(contour.touchesGridEdge());
        double w = Math.sqrt(LEVEL) / 10; // |x − y| ≤ w inside the square of side 2
        assertEquals(4 - (2 - w) * (2 - w), contour.area(), 1e-3);
        ContourPolygon valley = contour.polygons().get(0);
        boolean corner = false;
        for (int i = 0; i < valley.size(); i++) corner |= valley.x()[i] == 1 && valley.y()[i] == 1;
        assertTrue(corner, "the grid's corner belongs to the polygon");
    }

    @Test
    void wholeGridBelowTheLevelIsTheGridsRectangle() {
        Contour contour = contour(1, 5, (x, y) -> 0.1);
        assertEquals(4.0, contour.area(), 1e-15);
        assertTrue(contour.touchesGridEdge());
    }

    @Test
    void failedPointsAreOutsideAndFlagged() {
        DoubleBinaryOperator bowl = (x, y) -> x * x + y * y;
        Contour whole = contour(3, 61, bowl);
        Contour pierced =
                contour(3, 61, (x, y) -> Math.hypot(x - 0.5, y) < 0.01 ? Double.NaN : bowl.applyAsDouble(x, y));
        assertFalse(whole.touchesFailedPoint());
        assertTrue(pierced.touchesFailedPoint());
        assertFalse(pierced.contains(0.5, 0));
        assertTrue(pierced.contains(0.65, 0));
        assertEquals(2 * 0.1 * 0.1, whole.area() - pierced.area(), 1e-12); // the diamond of its four neighbours
        assertFalse(pierced.polygons().stream().anyMatch(p -> !p.hole() && p.touchesFailedPoint()));
    }

    @Test
    void saddleIsDecidedByTheMeanOfTheCorners() {
        SurfaceAxis two = Surfaces.linear("x", 0, 1, 2);
        DoubleBinaryOperator joined = (x, y) -> x == y ? 0 : 1.9;
        DoubleBinaryOperator apart = (x, y) -> x == y ? 0 : 2.1;
        assertEquals(
                1,
                Contours.at(Surfaces.plane(two, two, joined, Reference.unknown()), 1)
                        .polygons()
                        .size());
        assertEquals(
                2,
                Contours.at(Surfaces.plane(two, two, apart, Reference.unknown()), 1)
                        .polygons()
                        .size());
        assertEquals(
                1,
                Contours.at(Surfaces.plane(two, two, (x, y) -> x != y ? 0 : 1.9, Reference.unknown()), 1)
                        .polygons()
                        .size());
        assertEquals(
                2,
                Contours.at(Surfaces.plane(two, two, (x, y) -> x != y ? 0 : 2.1, Reference.unknown()), 1)
                        .polygons()
                        .size());
    }

    @Test
    void logarithmicAxesGiveCirclesInTheLogarithm() {
        SurfaceAxis m = Surfaces.log("m_V_MeV", 1e-1, 1e3, 401);
        SurfaceAxis g = Surfaces.log("g_V", 1e-5, 1e-1, 401);
        GridSurface plane = Surfaces.plane(
                m,
                g,
                (x, y) -> 9 * (Math.pow(Math.log10(x) - 1, 2) + Math.pow(Math.log10(y) + 3, 2)),
                Reference.value(0));
        Contour contour = Contours.at(plane, LEVEL);
        assertEquals(Math.PI * LEVEL / 9, contour.area(), 1e-3);
        assertTrue(contour.contains(10, 1e-3 * 5) && !contour.contains(10, 1e-3 * 5.3));
        for (double x : contour.polygons().get(0).x()) assertTrue(x > 1.9 && x < 52);
    }

    @Test
    void gridsWithoutAreaHaveNoPolygon() {
        SurfaceAxis one = Surfaces.linear("x", 0, 0, 1);
        SurfaceAxis many = Surfaces.linear("y", -1, 1, 5);
        assertEquals(
                List.of(),
                Contours.at(Surfaces.plane(one, many, Math::hypot, Reference.unknown()), 1)
                        .polygons());
        assertEquals(List.of(), contour(1, 5, (x, y) -> Double.NaN).polygons());
        assertEquals(List.of(), contour(1, 5, (x, y) -> 100).polygons());
    }

    @Test
    void sameSurfaceGivesSameBits() {
        DoubleBinaryOperator chi2 = (x, y) -> 20 * Math.pow(x * x + y * y - 2, 2) + 0.3 * x;
        assertEquals(contour(3, 81, chi2), contour(3, 81, chi2));
    }

    @Test
    void profilesHaveNoContours() {
        GridSurface profile = Surfaces.profile(Surfaces.linear("x", 0, 1, 3), x -> x, Reference.unknown());
        assertThrows(IllegalStateException.class, () -> Contours.at(profile, 1));
    }
}
