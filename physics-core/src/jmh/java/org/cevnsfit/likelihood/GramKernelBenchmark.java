package org.cevnsfit.likelihood;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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

/** Second derivatives of 99 bins: 6 and 8 nuisances, then two couplings more. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class GramKernelBenchmark {
    private static final int BINS = 99;

    @Param({"6", "8", "10"})
    public int rows;

    private double[] scaled;
    private double[] gram;

    @Setup
    public void fill() {
        scaled = new SplittableRandom(rows)
                .doubles((long) rows * BINS, -1.0, 1.0)
                .toArray();
        gram = new double[rows * rows];
    }

    @Benchmark
    public double[] gram() {
        GramKernel.gram(scaled, rows, BINS, gram);
        return gram;
    }
}
