package org.cevnsfit.profile;

import java.util.concurrent.TimeUnit;
import org.cevnsfit.plan.DeclaredScans;
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

/** Templates and profiler of one slice: one mass of a light mediator, with all nodes of the radius nuisance, or one neutron radius. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SliceBenchmark {
    @Param({"light-vector", "light-scalar", "neutron-radius"})
    String name;

    @Param({"STD", "FULL"})
    String nuisances;

    private Scan scan;
    private int slice;

    @Setup
    public void read() {
        scan = DeclaredScans.slices(name, nuisances);
    }

    @Benchmark
    public BlockProfiler slice() {
        slice = (slice + 1) % scan.axes().get(0).points();
        return DeclaredScans.profiler(scan, slice);
    }
}
