package org.cevnsfit.jobs;

import static org.cevnsfit.jobs.Sample.digits;

import java.util.Locale;
import java.util.function.Consumer;

/** The lines of a benchmark's report on a terminal: medians with the range of the repetitions. */
final class BenchText {
    private BenchText() {}

    static void machine(BenchReport.Machine machine, Consumer<String> say) {
        say.accept(machine.java() + ", " + machine.system() + ", " + machine.cores() + " cores, load "
                + digits(machine.loadAverage()));
    }

    static void plane(String nuisances, BenchReport.Plane plane, Consumer<String> say) {
        say.accept("profile " + nuisances + ", " + plane.points() + " points of the NSI plane on one core: "
                + plane.pointsPerSecond().text("points/s"));
        say.accept("  " + digits(plane.startsPerPoint()) + " starts a point");
        plane.pieces()
                .forEach((name, piece) -> say.accept(String.format(
                        Locale.ROOT,
                        "  %-14s %6s a point x %s = %s ns",
                        name,
                        digits(piece.perPoint()),
                        piece.ns().text("ns"),
                        digits(piece.nsPerPoint()))));
        say.accept("  sum of the pieces " + digits(plane.nsOfPieces()) + " of " + digits(plane.nsPerPoint())
                + " ns a point, ratio " + digits(plane.piecesToPoint()));
    }

    static void slice(BenchReport.Slice slice, Consumer<String> say) {
        say.accept("slice of the light vector plane on one core: "
                + slice.milliseconds().text("ms") + ", " + slice.perSecond().text("slices/s"));
    }

    static void spark(String name, BenchReport.Spark spark, Consumer<String> say) {
        say.accept("spark " + name + ", " + spark.points() + " points on " + spark.threads() + " threads"
                + (spark.points() < spark.requestedPoints() ? ", scaled down to fit the time" : ""));
        say.accept("  loop " + spark.loopSeconds().text("s") + ", Spark "
                + spark.sparkSeconds().text("s") + ", ratio " + spark.ratio().text(""));
        say.accept("  above the loop " + spark.nsPerPointAboveLoop().text("ns/point") + " with " + spark.waves()
                + " waves, " + digits(spark.nsPerPointBesidesWaves()) + " ns/point besides waves, processor "
                + spark.processorNsPerPointAboveLoop().text("ns/point"));
        say.accept(
                "  " + spark.msPerWave().text("ms/wave") + "; second pass " + digits(spark.productsSeconds()) + " s");
    }

    static void adaptive(BenchReport.Adaptive adaptive, Consumer<String> say) {
        say.accept("adaptive grid, NSI plane: " + adaptive.points() + " of " + adaptive.gridPoints() + " points, ratio "
                + digits(adaptive.pointsRatio()) + ", in " + adaptive.levels() + " levels");
        say.accept("  whole grid " + adaptive.fullSeconds().text("s") + ", adaptive "
                + adaptive.adaptiveSeconds().text("s") + ", ratio "
                + adaptive.ratio().text("") + ", contours at most " + digits(adaptive.contourCells()) + " cells apart");
    }

    static void start(BenchReport.Start start, Consumer<String> say) {
        say.accept("cold start of a scan of 10 points: with Spark's defaults "
                + start.sparkDefaultsSeconds().text("s") + ", ours "
                + start.scanSeconds().text("s") + ", ratio " + start.ratio().text("") + ", of processor time "
                + start.processorRatio().text(""));
        start.verbs()
                .forEach((name, verb) ->
                        say.accept("  " + name + " " + verb.wallSeconds().text("s") + ", processor "
                                + verb.processorSeconds().text("s")));
    }

    static void memory(BenchReport.Memory memory, Consumer<String> say) {
        say.accept("memory of scans of " + memory.points() + " points: peak heap "
                + digits(memory.peakHeapMB()) + " MB of " + digits(memory.maximumHeapMB()) + ", "
                + digits(memory.keptHeapMB()) + " MB after the last collection");
    }
}
