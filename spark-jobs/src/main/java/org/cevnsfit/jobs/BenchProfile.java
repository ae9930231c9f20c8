package org.cevnsfit.jobs;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cevnsfit.likelihood.EvaluationCounts;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.profile.ProfilerPieces;

/** Times profiling on one core, in processor time of its thread: points of a plane in the order of a scan, and the pieces a point is made of. */
final class BenchProfile {
    /** Neighbouring points over which a piece is timed. */
    private static final int KEPT = 64;

    private final int repetitions;
    private final double[][] walk;
    private final Profiler profiler;
    private final ProfilePoint point;

    private BenchProfile(ScanTask task, int repetitions) {
        this.repetitions = repetitions;
        walk = couplings(task.scan());
        profiler = task.profiler(0).single();
        point = profiler.newPoint();
    }

    /**
     * @param warmUpSeconds time for the compiler
     * @param pieceSeconds time per repetition of a piece
     */
    static BenchReport.Plane plane(ScanTask task, int repetitions, double warmUpSeconds, double pieceSeconds) {
        BenchProfile bench = new BenchProfile(task, repetitions);
        double spent = 0.0;
        while (spent < warmUpSeconds) spent += bench.pass();
        return bench.measure(pieceSeconds);
    }

    /** Time to build the templates of one slice, over the slices of the light vector mediator. */
    static BenchReport.Slice slice(Path home, int repetitions, int slices) {
        ScanTask task = BenchScans.task(BenchScans.lightVector(home), false);
        int all = task.plan().walk().slices();
        double[] milliseconds = new double[repetitions];
        for (int r = -1; r < repetitions; r++) { // the first one warms up
            int first = r * slices;
            long begin = processorNs();
            for (int s = 0; s < slices; s++) task.profiler(Math.floorMod(first + s, all));
            if (r >= 0) milliseconds[r] = 1e-6 * (processorNs() - begin) / slices;
        }
        double[] perSecond = new double[repetitions];
        for (int r = 0; r < repetitions; r++) perSecond[r] = 1e3 / milliseconds[r];
        return new BenchReport.Slice(Sample.of(milliseconds), Sample.of(perSecond));
    }

    /** Couplings of every point in the order of the walk. */
    private static double[][] couplings(Scan scan) {
        GridWalk grid = new GridWalk(scan.axes());
        int[] coupling = scan.axes().stream()
                .mapToInt(axis -> scan.model().couplings().indexOf(axis.parameter()))
                .toArray();
        double[][] walk = new double[Math.toIntExact(grid.points())][];
        int[] indices = new int[coupling.length];
        for (int p = 0; p < walk.length; p++) {
            grid.indices(p, indices);
            walk[p] = scan.fixedCouplings().clone();
            for (int a = 0; a < coupling.length; a++) {
                walk[p][coupling[a]] = scan.axes().get(a).values()[indices[a]];
            }
        }
        return walk;
    }

    /** @return seconds of all points */
    private double pass() {
        profiler.restart();
        long begin = processorNs();
        for (double[] couplings : walk) profiler.profile(couplings, point);
        return (processorNs() - begin) * 1e-9;
    }

    private BenchReport.Plane measure(double pieceSeconds) {
        Sample rate = Sample.repeat(repetitions, () -> walk.length / pass());
        Map<ProfilerPieces.Piece, Double> perPoint = new EnumMap<>(ProfilerPieces.Piece.class);
        double starts = count(perPoint);
        Map<String, BenchReport.Piece> costs = new LinkedHashMap<>();
        ProfilerPieces pieces = profiler.pieces(neighbours());
        double sum = 0.0;
        for (ProfilerPieces.Piece piece : ProfilerPieces.Piece.values()) {
            Sample ns = time(pieces, piece, pieceSeconds);
            double cost = perPoint.get(piece) * ns.median();
            costs.put(piece.name().toLowerCase(Locale.ROOT), new BenchReport.Piece(perPoint.get(piece), ns, cost));
            sum += cost;
        }
        double total = 1e9 / rate.median();
        return new BenchReport.Plane(walk.length, rate, starts, costs, sum, total, sum / total);
    }

    /** Counts the work of one pass. @return starts per point */
    private double count(Map<ProfilerPieces.Piece, Double> perPoint) {
        EvaluationCounts counts = profiler.counts();
        double[] before = {counts.contractions, counts.derivatives, counts.values, counts.changes};
        long starts = 0;
        profiler.restart();
        for (double[] couplings : walk) {
            profiler.profile(couplings, point);
            starts += point.starts;
        }
        double points = walk.length;
        perPoint.put(ProfilerPieces.Piece.CONTRACTION, (counts.contractions - before[0]) / points);
        perPoint.put(ProfilerPieces.Piece.DERIVATIVES, (counts.derivatives - before[1]) / points);
        perPoint.put(ProfilerPieces.Piece.VALUE, (counts.values - before[2]) / points);
        perPoint.put(ProfilerPieces.Piece.CHANGE, (counts.changes - before[3]) / points);
        perPoint.put(ProfilerPieces.Piece.NEWTON_SOLVE, (counts.derivatives - before[1]) / points);
        return starts / points;
    }

    /** @return profiles of neighbouring points in the middle of the plane */
    private List<ProfilePoint> neighbours() {
        List<ProfilePoint> kept = new ArrayList<>();
        profiler.restart();
        int first = Math.max(0, walk.length / 2 - KEPT / 2);
        for (int p = first; p < Math.min(first + KEPT, walk.length); p++) {
            ProfilePoint own = profiler.newPoint();
            profiler.profile(walk[p], own);
            kept.add(own);
        }
        return kept;
    }

    /** @return time this thread has had a core, which other programs do not lengthen by taking turns */
    private static long processorNs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Sample time(ProfilerPieces pieces, ProfilerPieces.Piece piece, double seconds) {
        double[] ns = new double[repetitions];
        double sink = 0.0;
        for (int r = -1; r < repetitions; r++) { // the first one warms up
            long done = 0;
            long begin = processorNs();
            long spent = 0;
            while (spent < seconds * 1e9) {
                for (int p = 0; p < pieces.points(); p++) sink += pieces.run(piece, p);
                done += pieces.points();
                spent = processorNs() - begin;
            }
            if (r >= 0) ns[r] = spent / (double) done;
        }
        if (Double.isNaN(sink)) throw new IllegalStateException("not a number in " + piece);
        return Sample.of(ns);
    }
}
