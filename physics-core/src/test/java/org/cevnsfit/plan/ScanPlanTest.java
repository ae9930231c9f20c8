package org.cevnsfit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScanPlanTest {
    @ParameterizedTest
    @MethodSource("org.cevnsfit.plan.GridWalkTest#seeds")
    void blocksCoverTheWalkInOrderAndDoNotCutSmallSlices(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GridWalk walk = GridWalkTest.randomWalk(random, 3, 90);
        ScanPlan plan = ScanPlan.of(walk, random.nextInt(1, 200_000));
        long position = 0;
        for (int index = 0; index < plan.blocks(); index++) {
            Block block = plan.block(index);
            assertEquals(position, block.begin());
            assertTrue(block.points() > 0, "block " + index + " is empty");
            boolean oneSlice = walk.slice(block.begin()) == walk.slice(block.end() - 1);
            boolean wholeSlices =
                    block.begin() % walk.pointsPerSlice() == 0 && block.end() % walk.pointsPerSlice() == 0;
            assertTrue(oneSlice || wholeSlices, block + " cuts a slice");
            position = block.end();
        }
        assertEquals(walk.points(), position);
    }

    @Test
    void aPlaneOfTwoCouplingsHasWorkForManyTasks() {
        ScanPlan plan = ScanPlan.of(new GridWalk(GridWalkTest.axes(List.of(201, 201), 0)), 99 * 8);
        assertEquals(16, plan.blocks());
        assertEquals(40_401, plan.points(0, plan.blocks()));
    }

    @Test
    void largerModelsGetSmallerBlocks() {
        GridWalk walk = new GridWalk(GridWalkTest.axes(List.of(1001, 1001), 0));
        assertEquals(245, ScanPlan.of(walk, 99 * 8).blocks());
        assertEquals(979, ScanPlan.of(walk, 5_000).blocks());
    }

    @Test
    void costCountsTheTemplatesOfEverySlice() {
        ScanPlan plan = ScanPlan.of(new GridWalk(GridWalkTest.axes(List.of(80, 120), 0b01)), 99 * 8);
        assertEquals(9_600 + 80 * ScanPlan.SLICE_COST, plan.cost(0, plan.blocks()));
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.plan.GridWalkTest#seeds")
    void wavesAndTasksCoverTheBlocksOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int side = random.nextInt(1, 2001);
        int parallelism = random.nextInt(1, 65);
        int blocksPerWave = random.nextInt(10);
        ScanPlan plan = ScanPlan.of(new GridWalk(GridWalkTest.axes(List.of(side, side), 0)), 99 * 8);
        int next = 0;
        for (WavePlan.Wave wave : WavePlan.waves(plan, parallelism, blocksPerWave)) {
            int nextInWave = wave.firstBlock();
            List<WavePlan.Wave> tasks = WavePlan.tasks(plan, wave, parallelism, plan.pointCostNs());
            assertTrue(tasks.size() <= 4 * parallelism);
            for (WavePlan.Wave task : tasks) {
                assertEquals(nextInWave, task.firstBlock());
                assertTrue(task.endBlock() > task.firstBlock());
                nextInWave = task.endBlock();
            }
            assertEquals(next, wave.firstBlock());
            assertEquals(nextInWave, wave.endBlock());
            if (blocksPerWave > 0) assertTrue(wave.endBlock() - wave.firstBlock() <= blocksPerWave);
            next = wave.endBlock();
        }
        assertEquals(plan.blocks(), next);
    }

    @ParameterizedTest
    @MethodSource("org.cevnsfit.plan.GridWalkTest#seeds")
    void wavesAfterAWaveCoverTheRestAndLastAboutTenSeconds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int parallelism = random.nextInt(1, 9);
        double pointNs = random.nextDouble(500, 100_000);
        ScanPlan plan = ScanPlan.of(new GridWalk(GridWalkTest.axes(List.of(4000, 4000), 0)), 99 * 8);
        WavePlan.Wave done = new WavePlan.Wave(3, 0, random.nextInt(1, plan.blocks() / 2));
        int next = done.endBlock();
        int index = 3;
        for (WavePlan.Wave wave : WavePlan.after(done, plan, parallelism, pointNs)) {
            assertEquals(next, wave.firstBlock());
            assertEquals(++index, wave.index());
            next = wave.endBlock();
            double seconds = plan.cost(wave.firstBlock(), wave.endBlock()) * pointNs * 1e-9 / parallelism;
            assertTrue(seconds < 16, "a wave of " + seconds + " s");
            assertTrue(seconds > 6 || wave.endBlock() == plan.blocks(), "a wave of " + seconds + " s");
        }
        assertEquals(plan.blocks(), next);
        WavePlan.Wave last = new WavePlan.Wave(9, 5, plan.blocks());
        assertEquals(List.of(), WavePlan.after(last, plan, parallelism, pointNs));
    }
}
