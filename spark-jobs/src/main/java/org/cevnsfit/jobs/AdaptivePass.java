package org.cevnsfit.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.error.InputException;
import org.cevnsfit.plan.NestedGrid;
import org.cevnsfit.plan.ScanPlan;
import org.cevnsfit.plan.WavePlan;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.surface.AdaptiveGrid;
import org.cevnsfit.surface.ConfidenceLevels;
import org.cevnsfit.surface.Reference;

/**
 * The first pass over an adaptive grid, level after level. Which points a level has follows from the points before it and the reference; the
 * reference is the lowest of these points and of two global fits: after the coarsest level, and when nothing is left to divide. Where
 * the second fit lies lower, every level is examined again. So a resumed run finds the same levels, blocks and bits.
 */
final class AdaptivePass {
    /** A minimum lower by less moves no contour that a grid could show. */
    private static final double SAME_MINIMUM = 1e-6;

    private final JavaSparkContext spark;
    private final RunOptions options;
    private final Progress progress;
    private final ScanTask task;
    private final WaveStore store;
    private final Path folder;
    private final AdaptiveGrid grid;

    private final List<LevelRecord> levels = new ArrayList<>();
    private final List<WaveRecord> records = new ArrayList<>();
    private final List<Path> tables = new ArrayList<>();
    private int reusedWaves;
    private double reference = Double.POSITIVE_INFINITY;
    private BestFit best;

    /**
     * @param place folder of the scan
     * @param confidenceLevels of the contours and intervals wanted
     */
    AdaptivePass(
            JavaSparkContext spark,
            RunOptions options,
            Progress progress,
            ScanTask task,
            Path place,
            double[] confidenceLevels) {
        this.spark = spark;
        this.options = options;
        this.progress = progress;
        this.task = task;
        this.store = new WaveStore(place, spark.hadoopConfiguration());
        this.folder = place.resolve("levels");
        double[] shown = DoubleStream.concat(
                        DoubleStream.of(confidenceLevels), DoubleStream.of(ConfidenceLevels.standard()))
                .distinct()
                .toArray();
        this.grid = new AdaptiveGrid(
                ScanSurface.axes(task.scan().axes()), deltaChi2(confidenceLevels, 2), deltaChi2(shown, 1));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Tables.unwritable(folder, e);
        }
    }

    private static double[] deltaChi2(double[] confidenceLevels, int degreesOfFreedom) {
        return DoubleStream.of(confidenceLevels)
                .map(level -> ConfidenceLevels.deltaChi2(level, degreesOfFreedom))
                .toArray();
    }

    /** @param first waves of the coarsest level */
    FirstPass run(List<WavePlan.Wave> first) {
        while (true) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%05d.json", levels.size()));
            boolean known = Files.exists(file);
            LevelRecord earlier = known ? JsonFile.read(file, LevelRecord.class) : null;
            AdaptiveGrid.Step step = known ? grid.next(earlier.reference()) : next();
            if (step.isEmpty() && !known) break;
            int firstBlock =
                    levels.isEmpty() ? 0 : levels.get(levels.size() - 1).endBlock();
            ScanTask part = task.with(ScanPlan.of(task.scan(), step.points(), firstBlock));
            LevelRecord level =
                    known ? checked(file, earlier, step, part.plan()) : planned(part.plan(), step.level(), first);
            if (!known) JsonFile.write(file, level);
            reference = level.reference();
            compute(part, level);
        }
        return new FirstPass(records, tables, reusedWaves, levels, grid::surface, best);
    }

    /** @return points to compute next; empty if neither the contours nor a lower minimum ask for any */
    private AdaptiveGrid.Step next() {
        if (levels.isEmpty()) return grid.next(reference);
        reference = Math.min(reference, grid.lowestChi2());
        AdaptiveGrid.Step step = grid.next(reference);
        if (levels.size() > 1 && !step.isEmpty()) return step;
        progress.step(task.scan().name() + ": reference minimum");
        best = ScanProducts.best(task.scan(), grid.surface(Reference.unknown()));
        boolean lower = best != null && best.point().chi2 < reference - SAME_MINIMUM;
        if (!lower) return step;
        reference = best.point().chi2;
        return grid.next(reference);
    }

    private LevelRecord planned(ScanPlan plan, int level, List<WavePlan.Wave> first) {
        List<WavePlan.Wave> waves =
                levels.isEmpty() ? first : WavePlan.waves(plan, options.cores(), options.blocksPerWave());
        List<Integer> ends = waves.stream().map(WavePlan.Wave::endBlock).toList();
        NestedGrid nested = grid.nested();
        String cells = nested.stride(level, 0) + " x " + nested.stride(level, 1);
        int points = Math.toIntExact(plan.points());
        return new LevelRecord(level, cells, points, reference, plan.firstBlock(), tables.size(), ends);
    }

    private LevelRecord checked(Path file, LevelRecord earlier, AdaptiveGrid.Step step, ScanPlan plan) {
        boolean same = earlier.level() == step.level()
                && earlier.points() == step.points().length
                && earlier.firstBlock() == plan.firstBlock()
                && earlier.endBlock() == plan.firstBlock() + plan.blocks()
                && earlier.firstWave() == tables.size();
        if (same) return earlier;
        throw new InputException(
                file.toString(),
                "found " + earlier.points() + " points in blocks " + earlier.firstBlock() + " to " + earlier.endBlock()
                        + " on level " + earlier.level() + "; what was computed before asks for "
                        + step.points().length + " points on level " + step.level(),
                "remove the run's folder and run again, or restore the file");
    }

    private void compute(ScanTask part, LevelRecord level) {
        String label = task.scan().name() + ", cells of " + level.cells();
        List<WavePlan.Wave> waves = level.waves();
        WaveRunner runner = new WaveRunner(spark, options, progress, part, store, waves, label);
        records.addAll(runner.run());
        reusedWaves += runner.reusedWaves();
        List<Path> written = waves.stream().map(store::folder).toList();
        ScanSurface.read(task, written, spark.hadoopConfiguration(), grid::add);
        tables.addAll(written);
        levels.add(level);
    }
}
