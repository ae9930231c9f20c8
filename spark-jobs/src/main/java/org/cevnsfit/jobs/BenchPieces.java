package org.cevnsfit.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.cevnsfit.lanes.CountingKernels;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.lanes.LaneCounts;
import org.cevnsfit.lanes.LaneKernels;
import org.cevnsfit.lanes.LanePieces;
import org.cevnsfit.plan.Scan;

/** What a profiled point is made of: how often each piece is done, its time, its floating-point operations. */
final class BenchPieces {
    /** Times eight neighbouring points over which a piece is timed. */
    private static final int BATCHES = 8;

    private final int repetitions;
    private final double seconds;

    /** @param seconds per repetition of a piece */
    BenchPieces(int repetitions, double seconds) {
        this.repetitions = repetitions;
        this.seconds = seconds;
    }

    /** Operations of one pass and of one run of each piece, all per point. */
    static EngineReport.Plain operations(Scan scan, Sample rate) {
        CountingKernels counting = new CountingKernels(KernelChoice.kernels());
        BenchPlane plane = new BenchPlane(scan, counting);
        plane.pass();
        double perPoint = counting.flops() / (double) plane.points();
        Map<String, Double> ofPieces = new LinkedHashMap<>();
        List<LanePieces> pieces = plane.pieces(1);
        for (LanePieces.Piece piece : LanePieces.Piece.values()) {
            long before = counting.flops();
            for (LanePieces one : pieces) one.run(piece, 0);
            ofPieces.put(name(piece), (counting.flops() - before) / (double) LaneKernels.LANES);
        }
        return new EngineReport.Plain(rate, perPoint, ofPieces);
    }

    private static String name(LanePieces.Piece piece) {
        return piece.name().toLowerCase(Locale.ROOT);
    }

    Map<String, EngineReport.Piece> measure(BenchPlane plane, Map<String, Double> operations) {
        Map<LanePieces.Piece, Double> before = counts(plane.counts());
        plane.pass();
        Map<LanePieces.Piece, Double> after = counts(plane.counts());
        List<LanePieces> pieces = plane.pieces(BATCHES);
        Map<String, EngineReport.Piece> measured = new LinkedHashMap<>();
        for (LanePieces.Piece piece : LanePieces.Piece.values()) {
            double components = pieces.size();
            double evaluations = (after.get(piece) - before.get(piece)) * LaneKernels.LANES;
            double perPoint = evaluations / plane.points() / components;
            Sample ns = time(pieces, piece);
            double flops = operations.get(name(piece));
            measured.put(
                    name(piece),
                    new EngineReport.Piece(perPoint, ns, perPoint * ns.median(), flops, flops / ns.median()));
        }
        return measured;
    }

    /** Sums over the components. */
    private static Map<LanePieces.Piece, Double> counts(List<LaneCounts> components) {
        Map<LanePieces.Piece, Double> counts = new LinkedHashMap<>();
        counts.put(LanePieces.Piece.CONTRACTION, sum(components, c -> c.contractions));
        counts.put(LanePieces.Piece.DERIVATIVES, sum(components, c -> c.derivatives));
        counts.put(LanePieces.Piece.NEWTON_SOLVE, sum(components, c -> c.derivatives));
        counts.put(LanePieces.Piece.VALUE, sum(components, c -> c.values));
        counts.put(LanePieces.Piece.CHANGE, sum(components, c -> c.changes));
        return counts;
    }

    private static double sum(List<LaneCounts> components, ToLongFunction<LaneCounts> figure) {
        return components.stream().mapToLong(figure).sum();
    }

    /** @return ns for one point of doing a piece once in every component */
    Sample time(List<LanePieces> components, LanePieces.Piece piece) {
        double[] ns = new double[repetitions];
        double sink = 0.0;
        for (int r = -1; r < repetitions; r++) { // the first one warms up
            long done = 0;
            long begin = CoreTime.ns();
            long spent = 0;
            while (spent < seconds * 1e9) {
                for (LanePieces one : components) {
                    for (int b = 0; b < one.batches(); b++) sink += one.run(piece, b);
                }
                done += components.get(0).batches();
                spent = CoreTime.ns() - begin;
            }
            if (r >= 0) ns[r] = spent / (double) done / LaneKernels.LANES;
        }
        if (Double.isNaN(sink)) throw new IllegalStateException("not a number in " + piece);
        return Sample.of(ns);
    }
}
