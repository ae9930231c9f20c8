package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.cevnsfit.cluster.Progress;
import org.cevnsfit.cluster.SparkLog;
import org.cevnsfit.cluster.SparkSessions;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.EachExperiment;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.InputFiles;
import org.cevnsfit.plan.Resolution;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.plan.ScanPlan;
import org.cevnsfit.plan.WavePlan;
import org.cevnsfit.profile.BestFit;
import org.cevnsfit.profile.FitStatus;
import org.cevnsfit.report.WrittenPicture;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceCollector;

/**
 * Runs the scans of a fit: points in waves, then the products. A rerun of the same fit takes over every wave that an
 * interrupted run had recorded and ends with the same bits.
 */
public final class ScanJob {
    private final FitConfiguration fit;
    private final RunOptions options;
    private final Progress progress;
    private final RunFolder folder;
    private final JavaSparkContext spark;

    private ScanJob(
            FitConfiguration fit, RunOptions options, Progress progress, RunFolder folder, JavaSparkContext spark) {
        this.fit = fit;
        this.options = options;
        this.progress = progress;
        this.folder = folder;
        this.spark = spark;
    }

    /**
     * Checks and locks the run's folder, starts Spark, runs, stops Spark. Spark logs to the run's folder.
     *
     * @throws org.cevnsfit.error.InputException before Spark starts if the folder cannot be used
     */
    public static RunOutcome run(FitConfiguration fit, RunOptions options, Progress progress) {
        return run(fit, options, folder -> {
            progress.step("starting Spark");
            SparkLog.to(folder.log());
            JavaSparkContext spark = SparkSessions.open("cevns-fit " + fit.name(), options.cores(), folder.scratch());
            try {
                return inFolder(fit, options, progress, folder, spark);
            } finally {
                spark.stop();
                Tables.delete(folder.scratch());
            }
        });
    }

    /** As above in a Spark context that is already there, which stays open. */
    public static RunOutcome run(FitConfiguration fit, RunOptions options, Progress progress, JavaSparkContext spark) {
        return run(fit, options, folder -> inFolder(fit, options, progress, folder, spark));
    }

    private static RunOutcome run(FitConfiguration fit, RunOptions options, Function<RunFolder, RunOutcome> body) {
        RunPlan planned = RunPlans.of(fit, InputFiles.sha256(fit.inputs()), options);
        try (RunFolder folder = RunFolder.open(RunPlans.folder(fit, planned, options), planned)) {
            return body.apply(folder);
        }
    }

    private static RunOutcome inFolder(
            FitConfiguration fit, RunOptions options, Progress progress, RunFolder folder, JavaSparkContext spark) {
        Instant started = Instant.now();
        RunOutcome outcome = new ScanJob(fit, options, progress, folder, spark).scans();
        Manifest.write(folder.manifest(), fit, spark, started, outcome);
        if (outcome.succeeded()) folder.pointLatestHere();
        return outcome;
    }

    private RunOutcome scans() {
        RunPlan plan = folder.plan();
        Map<String, ScanOutcome> done = new HashMap<>();
        for (Scan scan : membersFirst()) {
            RunPlan.ScanEntry entry = plan.scan(scan.name());
            ScanTask task = new ScanTask(
                    scan, ScanPlan.of(scan), entry.key(), fit.output().pulls());
            done.put(scan.name(), scan(task, entry.waves(), Members.of(scan, fit.each(), done)));
        }
        List<ScanOutcome> outcomes =
                fit.scans().stream().map(scan -> done.get(scan.name())).toList();
        List<String> tooManyFailed = outcomes.stream()
                .filter(outcome -> outcome.failedFraction() > fit.output().failedFraction())
                .map(outcome -> outcome.scan().name())
                .toList();
        return new RunOutcome(folder.root(), plan.runKey(), outcomes, tooManyFailed);
    }

    /** @return the scans of one experiment before the scan of all of them that shows them */
    private List<Scan> membersFirst() {
        Set<String> together = fit.each().stream().map(EachExperiment::scan).collect(Collectors.toSet());
        return fit.scans().stream()
                .sorted(Comparator.comparing(scan -> together.contains(scan.name())))
                .toList();
    }

    private ScanOutcome scan(ScanTask task, List<WavePlan.Wave> waves, Members members) {
        long begin = System.nanoTime();
        Path place = folder.scan(task.scan().name());
        FirstPass points = points(task, waves, place);
        ScanProducts products = new ScanProducts(spark, place, task, fit.output(), members);
        ScanProducts.Result result = products.write(points.tables(), points.surface(), points.best());
        WrittenPicture picture = picture(task.scan(), result.surface(), members, place);
        return new ScanOutcome(
                task.scan(),
                total(points.records()),
                points.tables().size(),
                points.reusedWaves(),
                points.levels(),
                (System.nanoTime() - begin) * 1e-9,
                result.surface(),
                Optional.ofNullable(result.best()),
                result.intervals(),
                result.goodness(),
                picture.files(),
                picture.problem(),
                place);
    }

    private FirstPass points(ScanTask task, List<WavePlan.Wave> waves, Path place) {
        if (task.scan().resolution() == Resolution.ADAPTIVE) {
            double[] levels = fit.output().confidenceLevels();
            return new AdaptivePass(spark, options, progress, task, place, levels).run(waves);
        }
        WaveStore store = new WaveStore(place, spark.hadoopConfiguration());
        WaveRunner runner = new WaveRunner(spark, options, progress, task, store, waves)
                .recutting(all -> folder.recut(task.scan().name(), all));
        List<WaveRecord> records = runner.run();
        progress.step(task.scan().name() + ": reference minimum, intervals and contours");
        List<Path> tables = runner.waves().stream().map(store::folder).toList();
        SurfaceCollector collector = ScanSurface.collect(task, tables, spark.hadoopConfiguration());
        BestFit best = ScanProducts.best(task.scan(), collector.surface(Reference.unknown()));
        return new FirstPass(records, tables, runner.reusedWaves(), List.of(), collector::surface, best);
    }

    private WrittenPicture picture(Scan scan, GridSurface surface, Members members, Path place) {
        if (!fit.output().pictures()) return new WrittenPicture(List.of(), Optional.empty());
        return ScanPicture.write(scan, surface, members.surfaces(), fit.output().confidenceLevels(), place);
    }

    private static Map<FitStatus, Long> total(List<WaveRecord> records) {
        Map<FitStatus, Long> total = new EnumMap<>(FitStatus.class);
        for (WaveRecord record : records) {
            record.statuses().forEach((status, count) -> total.merge(status, count, Long::sum));
        }
        return total;
    }
}
