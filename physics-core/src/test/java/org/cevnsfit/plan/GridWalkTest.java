package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GridWalkTest {
    static Axis axis(String name, Parameter.Role role, int points) {
        return Axis.spaced(new Parameter(name, "1", role, 0, -10, 10, "test"), false, -1, 1, points);
    }

    /** Axes of given lengths; bit i of the mask makes axis i a shape axis. */
    static List<Axis> axes(List<Integer> lengths, int shapeMask) {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            Parameter.Role role = (shapeMask >> i & 1) == 1 ? Parameter.Role.SHAPE : Parameter.Role.COUPLING;
            axes.add(axis("p" + i, role, lengths.get(i)));
        }
        return axes;
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** Up to maxAxes axes of 1 to maxPoints points, each a coupling or a shape parameter. */
    static GridWalk randomWalk(SplittableRandom random, int maxAxes, int maxPoints) {
        int dimension = random.nextInt(1, maxAxes + 1);
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < dimension; i++) lengths.add(random.nextInt(1, maxPoints + 1));
        return new GridWalk(axes(lengths, random.nextInt(1 << dimension)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void walkCoversEveryPointOnceInNeighbouringSteps(long seed) {
        GridWalk walk = randomWalk(new SplittableRandom(seed), 4, 7);
        BitSet seen = new BitSet();
        int[] here = new int[walk.axes().size()];
        int[] before = new int[walk.axes().size()];
        for (long position = 0; position < walk.points(); position++) {
            walk.indices(position, here);
            int point = (int) walk.pointIndex(here);
            assertFalse(seen.get(point), "point " + point + " visited twice");
            seen.set(point);
            if (position % walk.pointsPerSlice() != 0) assertEquals(1, distance(before, here));
            System.arraycopy(here, 0, before, 0, here.length);
        }
        assertEquals(walk.points(), seen.cardinality());
        assertEquals(walk.points(), seen.length());
    }

    @Test
    void aPlaneIsWalkedThereAndBack() {
        GridWalk walk = new GridWalk(axes(List.of(2, 3), 0));
        int[] indices = new int[2];
        List<Long> order = new ArrayList<>();
        for (long position = 0; position < 6; position++) {
            walk.indices(position, indices);
            order.add(walk.pointIndex(indices));
        }
        assertEquals(List.of(0L, 1L, 2L, 5L, 4L, 3L), order);
    }

    @Test
    void slicesRunOverTheShapeAxesAndCarryTheirValues() {
        GridWalk walk = new GridWalk(axes(List.of(3, 4, 2), 0b101));
        assertEquals(6, walk.slices());
        assertEquals(4, walk.pointsPerSlice());
        ShapePoint shape = walk.shape(3, ShapePoint.nominal().with("fixed", 7));
        assertEquals(0.0, shape.get("p0"));
        assertEquals(1.0, shape.get("p2"));
        assertEquals(7.0, shape.get("fixed"));
        assertFalse(shape.has("p1"));
    }

    @Test
    void coordinatesAreThoseOfTheRowMajorIndex() {
        GridWalk walk = new GridWalk(axes(List.of(3, 5), 0b01));
        int[] indices = new int[2];
        for (long position = 0; position < walk.points(); position++) {
            walk.indices(position, indices);
            double[] expected = {-1 + indices[0], -1 + 0.5 * indices[1]};
            assertArrayEquals(expected, walk.coordinates(walk.pointIndex(indices)));
            assertEquals(indices[0], walk.slice(position));
        }
    }

    private static int distance(int[] a, int[] b) {
        int distance = 0;
        for (int i = 0; i < a.length; i++) distance += Math.abs(a[i] - b[i]);
        return distance;
    }
}
