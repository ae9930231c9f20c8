package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.lanes.KernelChoice;
import org.cevnsfit.plan.Scan;

/** Times profiling without Spark: on one core in processor time of its thread, on several in wall time. */
final class BenchEngine {
    /** Points of a plane of CsI and an argon experiment per second that hand-written C (gcc -O3, AVX-512) does on one such core. */
    private static final double POINTS_PER_SECOND_OF_C = 1.1e6;

    private static final String ARGON = "argon";
    private static final int[] COPIES = {1, 2, 4, 8};

    private final Path home;
    private final BenchSize size;

    BenchEngine(Path home, BenchSize size) {
        this.home = home;
        this.size = size;
    }

    /** Three planes: CsI with each nuisance set, and CsI with an argon experiment beside it. */
    private static Map<String, Scan> scans(Path home, BenchSize size) {
        int side = size.side;
        Map<String, Scan> scans = new LinkedHashMap<>();
        scans.put("STD", BenchScans.plane(home, "STD", side).scans().get(0));
        scans.put("FULL", BenchScans.plane(home, "FULL", side).scans().get(0));
        scans.put(ARGON, new BenchModels(home).withArgon(size.argonSide));
        return scans;
    }

    /**
     * The planes with the fastest kernels.
     *
     * @param others what {@link #plain} measured in a JVM of its own: one that meets two implementations compiles both less well
     */
    Map<String, EngineReport.Plane> planes(Map<String, EngineReport.Plain> others) {
        Map<String, EngineReport.Plane> planes = new LinkedHashMap<>();
        scans(home, size).forEach((name, scan) -> planes.put(name, plane(name, scan, others.get(name))));
        return planes;
    }

    private EngineReport.Plane plane(String name, Scan scan, EngineReport.Plain plain) {
        BenchPlane plane = new BenchPlane(scan, KernelChoice.kernels());
        plane.warmUp(size.warmUp);
        Sample rate = Sample.repeat(size.repetitions, () -> plane.points() / plane.pass());
        double left = plane.leftToSingles();
        Map<String, EngineReport.Piece> pieces =
                new BenchPieces(size.repetitions, size.pieceSeconds).measure(plane, plain.flopsOfPieces());
        double ofPieces = pieces.values().stream()
                .mapToDouble(EngineReport.Piece::nsPerPoint)
                .sum();
        double ns = 1e9 / rate.median();
        return new EngineReport.Plane(
                plane.points(),
                rate,
                name.equals(ARGON) ? rate.median() / POINTS_PER_SECOND_OF_C : null,
                rate.median() / plain.pointsPerSecond().median(),
                singles(plane),
                plane.stepsPerPoint(),
                plane.startsPerPoint(),
                left,
                pieces,
                ofPieces,
                ns,
                ofPieces / ns,
                plain.flopsPerPoint(),
                plain.flopsPerPoint() / ns);
    }

    /** Blocks and single points in turn: ratio of their speeds. */
    private Sample singles(BenchPlane plane) {
        return Sample.repeat(size.longRepetitions, () -> {
            double seconds = plane.singles();
            return seconds / plane.pass();
        });
    }

    /** The same planes with the plain kernels, and what the kernels are asked to compute. */
    static Map<String, EngineReport.Plain> plain(Path home, BenchSize size) {
        Map<String, EngineReport.Plain> measured = new LinkedHashMap<>();
        scans(home, size).forEach((name, scan) -> {
            BenchPlane plane = new BenchPlane(scan, KernelChoice.plain());
            plane.warmUp(size.warmUp / 10);
            Sample rate = Sample.repeat(Math.min(size.longRepetitions, 2), () -> plane.points() / plane.pass());
            measured.put(name, BenchPieces.operations(scan, rate));
        });
        return measured;
    }

    /** Threads that take block after block. */
    Map<String, List<EngineReport.Threads>> cores(int most) {
        Map<String, List<EngineReport.Threads>> measured = new LinkedHashMap<>();
        for (String nuisances : new String[] {"STD", "FULL"}) {
            ScanTask task = BenchScans.task(BenchScans.plane(home, nuisances, size.side), false);
            measured.put(nuisances, threads(task, most));
        }
        return measured;
    }

    private List<EngineReport.Threads> threads(ScanTask task, int most) {
        ThreadLoop[] loops = new ThreadLoop[most];
        for (int t = 0; t < most; t++) loops[t] = new ThreadLoop(task, t + 1);
        for (ThreadLoop loop : loops) for (int r = 0; r < 3; r++) loop.run(); // the compiler's turn
        double[][] seconds = new double[most][size.repetitions];
        for (int r = 0; r < size.repetitions; r++) for (int t = 0; t < most; t++) seconds[t][r] = loops[t].run();
        double points = task.plan().walk().points();
        List<EngineReport.Threads> measured = new ArrayList<>();
        for (int t = 0; t < most; t++) {
            double[] rate = new double[size.repetitions];
            double[] speedUp = new double[size.repetitions];
            for (int r = 0; r < size.repetitions; r++) {
                rate[r] = points / seconds[t][r];
                speedUp[r] = seconds[0][r] / seconds[t][r];
            }
            measured.add(new EngineReport.Threads(t + 1, Sample.of(rate), Sample.of(speedUp)));
        }
        return measured;
    }

    /** Copies of CsI, joint by one norm and apart. */
    List<EngineReport.Copies> joint() {
        BenchModels models = new BenchModels(home);
        int side = size.copiesSide;
        List<EngineReport.Copies> measured = new ArrayList<>();
        double one = 0.0;
        double oneApart = 0.0;
        for (int copies : COPIES) {
            if (copies > size.mostCopies) break;
            BenchPlane joint = new BenchPlane(models.copies(copies, true, side), KernelChoice.kernels());
            BenchPlane apart = new BenchPlane(models.copies(copies, false, side), KernelChoice.kernels());
            int warm = size.warmUp / 5 / copies;
            joint.warmUp(warm);
            apart.warmUp(warm);
            Sample ns = Sample.repeat(size.repetitions, () -> joint.pass() / joint.points() * 1e9);
            Sample nsApart = Sample.repeat(size.repetitions, () -> apart.pass() / apart.points() * 1e9);
            if (copies == 1) one = ns.median();
            if (copies == 1) oneApart = nsApart.median();
            measured.add(new EngineReport.Copies(
                    copies,
                    ns,
                    ns.median() / copies / one,
                    joint.stepsPerPoint(),
                    joint.leftToSingles(),
                    nsApart,
                    nsApart.median() / copies / oneApart));
        }
        return measured;
    }
}
