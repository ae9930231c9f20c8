package org.cevnsfit.profile;

import java.util.concurrent.TimeUnit;
import org.cevnsfit.plan.DeclaredScans;
import org.cevnsfit.plan.GridWalk;
import org.cevnsfit.plan.Scan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The profiler of single points on the plane of two NSI couplings, visited in the order of a scan; bytes per call must be zero. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ProfilerBenchmark {
    @Param({"STD", "FULL"})
    public String nuisances;

    private Profiler profiler;
    private ProfilePoint point;
    private double[][] walk;
    private int next;

    @Setup
    public void readPlane() {
        Scan scan = DeclaredScans.nsiPlane(nuisances);
        profiler = DeclaredScans.profiler(scan, 0).single();
        point = profiler.newPoint();
        walk = couplings(scan);
    }

    /** Couplings of every point of the plane in the order of the walk. */
    private static double[][] couplings(Scan scan) {
        GridWalk grid = new GridWalk(scan.axes());
        int[] coupling = scan.axes().stream()
                .mapToInt(axis -> scan.model().couplings().indexOf(axis.parameter()))
                .toArray();
        double[][] walk = new double[(int) grid.points()][];
        int[] indices = new int[coupling.length];
        for (int p = 0; p < walk.length; p++) {
            grid.indices(p, indices);
            walk[p] = scan.fixedCouplings().clone();
            for (int a = 0; a < coupling.length; a++)
                walk[p][coupling[a]] = scan.axes().get(a).values()[indices[a]];
        }
        return walk;
    }

    @Benchmark
    public double point() {
        if (next == walk.length) {
            next = 0;
            profiler.restart();
        }
        profiler.profile(walk[next++], point);
        return point.chi2;
    }
}
