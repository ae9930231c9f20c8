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

/** Quadratic morphing of six parts with nine energy bins each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MorphKernelBenchmark {
    private static final int LENGTH = 54;

    private double[] coefficients;
    private final double[] out = new double[LENGTH];

    @Setup
    public void fill() {
        coefficients = new SplittableRandom(54).doubles(3 * LENGTH, -1.0, 1.0).toArray();
    }

    @Benchmark
    public double[] value() {
        MorphKernel.value(coefficients, 0, LENGTH, 0.3, out, 0, LENGTH);
        return out;
    }

    @Benchmark
    public double[] slope() {
        MorphKernel.slope(coefficients, 0, LENGTH, 0.3, out, LENGTH);
        return out;
    }

    @Benchmark
    public double[] curvature() {
        MorphKernel.curvature(coefficients, 0, LENGTH, out, LENGTH);
        return out;
    }
}
