package org.cevnsfit.likelihood;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One pack of time groups on 9 × 11 bins. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TimeKernelBenchmark {
    private static final int ENERGY_BINS = 9;
    private static final int TIME_BINS = 11;
    private static final int WIDTH = 2 * TimeKernel.PACK;

    private double[] u;
    private double[] q;
    private double[] scale;
    private final double[] out = new double[ENERGY_BINS * TIME_BINS];
    private final double[] back = new double[ENERGY_BINS * WIDTH];

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(911);
        u = random.doubles(ENERGY_BINS * WIDTH, 0.0, 100.0).toArray();
        q = random.doubles(TIME_BINS * WIDTH, 0.0, 1.0).toArray();
        scale = random.doubles(out.length, 0.1, 1.0).toArray();
    }

    @Benchmark
    public double[] expand() {
        TimeKernel.expand(u, q, WIDTH, 0, ENERGY_BINS, TIME_BINS, out, 0, false, null);
        return out;
    }

    @Benchmark
    public double[] expandScaled() {
        TimeKernel.expand(u, q, WIDTH, 0, ENERGY_BINS, TIME_BINS, out, 0, true, scale);
        return out;
    }

    @Benchmark
    public double[] expandOne() {
        TimeKernel.expandOne(u, q, WIDTH, 1, ENERGY_BINS, TIME_BINS, out, 0, scale);
        return out;
    }

    @Benchmark
    public double[] project() {
        TimeKernel.project(scale, q, WIDTH, 0, ENERGY_BINS, TIME_BINS, back);
        return back;
    }
}
