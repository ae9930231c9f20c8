package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cevnsfit.parameter.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PointPlanTest {
    private static final int FIRST_BLOCK = 7;

    private static ScanPlan plan(GridWalk walk, long modelSize, int[] points) {
        return new PointPlan(walk, BlockCost.of(modelSize), points, FIRST_BLOCK);
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.plan.GridWalkTest#seeds")
    void blocksCoverTheChosenPointsOnceSliceAfterSlice(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GridWalk walk = new GridWalk(
                GridWalkTest.axes(List.of(random.nextInt(2, 120), random.nextInt(2, 120)), random.nextInt(4)));
        double share = random.nextDouble();
        int[] points = IntStream.range(0, (int) walk.points())
                .filter(point -> random.nextDouble() < share)
                .toArray();
        ScanPlan plan = plan(walk, random.nextInt(1, 200_000), points);
        BitSet seen = new BitSet();
        int[] indices = new int[2];
        long position = 0;
        int slice = -1;
        for (int block = FIRST_BLOCK; block < FIRST_BLOCK + plan.blocks(); block++) {
            assertEquals(position, plan.block(block).begin());
            for (; position < plan.block(block).end(); position++) {
                plan.indices(position, indices);
                seen.set((int) walk.pointIndex(indices));
                assertTrue(plan.slice(position) >= slice, "slices follow each other");
                slice = plan.slice(position);
                assertEquals(sliceOf(walk, indices), slice);
                assertTrue(plan.sliceEnd(position) > position);
            }
        }
        assertEquals(points.length, position);
        assertEquals(points.length, plan.points());
        assertTrue(Arrays.equals(points, seen.stream().toArray()));
    }

    private static int sliceOf(GridWalk walk, int[] indices) {
        int slice = 0;
        for (int i = 0; i < 2; i++) {
            Axis axis = walk.axes().get(i);
            if (axis.parameter().role() == Parameter.Role.SHAPE) slice = slice * axis.points() + indices[i];
        }
        return slice;
    }

    @Test
    void aCoarseLevelOfCouplingsIsWalkedInASnake() {
        NestedGrid grid = new NestedGrid(401, 401);
        ScanPlan plan = plan(new GridWalk(GridWalkTest.axes(List.of(401, 401), 0)), 99 * 8, grid.pointsOfLevel(0));
        int[] before = new int[2], here = new int[2];
        plan.indices(0, before);
        for (long position = 1; position < plan.points(); position++) {
            plan.indices(position, here);
            assertEquals(8, Math.abs(here[0] - before[0]) + Math.abs(here[1] - before[1]));
            System.arraycopy(here, 0, before, 0, 2);
        }
    }

    @Test
    void smallSlicesShareABlockAndAreNotCut() {
        GridWalk walk = new GridWalk(GridWalkTest.axes(List.of(200, 100), 0b01));
        ScanPlan plan = plan(walk, 99 * 8, new NestedGrid(200, 100).pointsOfLevel(0));
        for (int block = FIRST_BLOCK; block + 1 < FIRST_BLOCK + plan.blocks(); block++) {
            long last = plan.block(block).end() - 1;
            assertTrue(plan.slice(last) < plan.slice(last + 1), "block " + block + " ends with its slice");
        }
        assertTrue(plan.blocks() < 50, "blocks " + plan.blocks());
        assertTrue(plan.blocks() >= 14, "blocks " + plan.blocks());
    }

    @Test
    void wavesOfALaterLevelGoOnWithItsBlocks() {
        NestedGrid grid = new NestedGrid(401, 401);
        ScanPlan plan = plan(new GridWalk(GridWalkTest.axes(List.of(401, 401), 0)), 99 * 8, grid.pointsOfLevel(1));
        List<WavePlan.Wave> waves = WavePlan.waves(plan, 2, 5);
        assertEquals(FIRST_BLOCK, waves.get(0).firstBlock());
        assertEquals(FIRST_BLOCK + plan.blocks(), waves.get(waves.size() - 1).endBlock());
        assertEquals(grid.pointsOf(1), plan.points());
    }
}
