package org.cevnsfit.jobs;

import static org.cevnsfit.jobs.Sample.digits;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The lines of a benchmark's report on a terminal: medians with the range of the repetitions. */
final class BenchText {
    private BenchText() {}

    static void machine(BenchReport.Machine machine, Consumer<String> say) {
        say.accept(machine.java() + ", " + machine.system() + ", " + machine.cores() + " cores, load "
                + digits(machine.loadAverage()));
    }

    static void planes(Map<String, EngineReport.Plane> planes, Consumer<String> say) {
        planes.forEach((name, plane) -> plane(name, plane, say));
    }

    private static void plane(String name, EngineReport.Plane plane, Consumer<String> say) {
        say.accept("profile " + name + ", " + plane.points() + " points of the NSI plane on one core: "
                + plane.pointsPerSecond().text("points/s")
                + (plane.toC() == null ? "" : ", " + digits(plane.toC()) + " of C"));
        say.accept("  " + digits(plane.vectorToPlain()) + " x plain kernels, "
                + plane.blocksToSingles().text("x single points"));
        say.accept("  " + digits(plane.stepsPerPoint()) + " Newton steps and " + digits(plane.startsPerPoint())
                + " starts a point, " + percent(plane.leftToSingles()) + " of the points left to single ones");
        plane.pieces()
                .forEach((piece, p) -> say.accept(String.format(
                        Locale.ROOT,
                        "  %-12s %5s a point x %s = %s ns, %s flop, %s Gflop/s",
                        piece,
                        digits(p.perPoint()),
                        p.ns().text("ns"),
                        digits(p.nsPerPoint()),
                        digits(p.flops()),
                        digits(p.gigaflops()))));
        say.accept("  sum of the pieces " + digits(plane.nsOfPieces()) + " of " + digits(plane.nsPerPoint())
                + " ns a point, ratio " + digits(plane.piecesToPoint()) + "; " + digits(plane.flopsPerPoint())
                + " flop a point, " + digits(plane.gigaflops()) + " Gflop/s");
    }

    private static String percent(double fraction) {
        return digits(100.0 * fraction) + " %";
    }

    static void cores(Map<String, List<EngineReport.Threads>> cores, Consumer<String> say) {
        cores.forEach((nuisances, counts) -> counts.forEach(one -> say.accept("cores " + nuisances + ", "
                + one.threads() + (one.threads() == 1 ? " thread: " : " threads: ")
                + one.pointsPerSecond().text("points/s") + ", " + one.speedUp().text("x one thread"))));
    }

    static void joint(List<EngineReport.Copies> joint, Consumer<String> say) {
        joint.forEach(one -> say.accept("joint, " + one.copies() + " x CsI sharing a norm: "
                + one.ns().text("ns/point") + ", " + digits(one.toLinear()) + " of linear, "
                + digits(one.stepsPerPoint()) + " steps, "
                + percent(one.leftToSingles()) + " left to single ones; apart "
                + one.nsApart().text("ns/point") + ", "
                + digits(one.apartToLinear()) + " of linear"));
    }

    static void growth(EngineReport.Growth growth, Consumer<String> say) {
        growth.bins().forEach(step -> step("bins", step, say));
        growth.nuisances().forEach(step -> step("nuisances", step, say));
        growth.sameNuisances().forEach(step -> step("nuisances that enter as others do", step, say));
    }

    private static void step(String what, EngineReport.Step step, Consumer<String> say) {
        say.accept("growth with " + what + ", " + step.bins() + " bins, " + step.nuisances() + " nuisances: "
                + step.ns().text("ns/step") + ", ratio " + digits(step.toFirst()) + ", " + digits(step.flops())
                + " flop");
    }

    static void slices(Map<String, Map<String, EngineReport.Slice>> slices, Consumer<String> say) {
        slices.forEach((kind, sets) -> sets.forEach((nuisances, slice) -> say.accept("slice of " + kind + ", "
                + nuisances + ": " + slice.microseconds().text("us") + ", "
                + slice.perSecond().text("slices/s") + ", " + slice.toRow().text("of profiling its row"))));
    }

    static void global(EngineReport.Global global, Consumer<String> say) {
        say.accept("global, " + global.points() + " points of the NSI plane of all experiments, "
                + global.bins()
                + " bins, " + global.nuisances() + " nuisances: "
                + global.microseconds().text("us/point") + ", " + digits(global.startsPerPoint()) + " starts, "
                + digits(global.toSum()) + " of the sum of each alone");
        global.alone().forEach((name, us) -> say.accept("  " + name + " alone " + us.text("us/point")));
        EngineReport.Yields yields = global.yields();
        say.accept("  xenonnt-8b-2026 alone, " + yields.points() + " points: "
                + yields.microseconds().text("us/point") + ", " + digits(yields.stepsPerPoint()) + " steps");
    }

    static void spark(String name, BenchReport.Spark spark, Consumer<String> say) {
        say.accept("spark " + name + ", " + spark.points() + " points on " + spark.threads() + " threads"
                + (spark.points() < spark.requestedPoints() ? ", scaled down to fit the time" : ""));
        say.accept("  loop " + spark.loopSeconds().text("s") + ", Spark "
                + spark.sparkSeconds().text("s") + ", ratio " + spark.ratio().text(""));
        say.accept("  above the loop " + spark.nsPerPointAboveLoop().text("ns/point") + " with " + spark.waves()
                + " waves, " + digits(spark.nsPerPointBesidesWaves()) + " ns/point besides waves, processor "
                + spark.processorNsPerPointAboveLoop().text("ns/point"));
        say.accept("  " + spark.msPerWave().text("ms/wave") + "; resumed "
                + spark.resumeRatio().text("of the scan") + "; second pass " + digits(spark.productsSeconds()) + " s");
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
