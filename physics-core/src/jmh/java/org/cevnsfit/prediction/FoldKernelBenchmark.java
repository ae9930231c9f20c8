package org.cevnsfit.prediction;

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

/** One kernel, target and source component: rate at 400 recoil energies, folded into nine bins. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FoldKernelBenchmark {
    private static final int NODES = 400;
    private static final int BINS = 9;

    private double[] powers;
    private double[] moments;
    private double[] response;
    private final double[] rate = new double[NODES];
    private final double[] template = new double[BINS];

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(400);
        powers = random.doubles(3 * NODES, 0.0, 1.0).toArray();
        moments = random.doubles(3 * NODES, 0.0, 1.0).toArray();
        response = random.doubles(BINS * NODES, 0.0, 1e-3).toArray();
    }

    @Benchmark
    public double[] rate() {
        FoldKernel.rate(powers, moments, rate);
        return rate;
    }

    @Benchmark
    public double[] addFolded() {
        FoldKernel.addFolded(response, rate, template, 0, BINS);
        return template;
    }
}
