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

/** Loops over the 9 × 11 bins of the CsI data of 2021. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PoissonKernelBenchmark {
    private static final int BINS = 99;

    private final double[] mu = new double[BINS];
    private final double[] reference = new double[BINS];
    private final double[] observed = new double[BINS];
    private final double[] rootObserved = new double[BINS];
    private final double[] slope = new double[BINS];
    private final double[] root = new double[BINS];

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(99);
        for (int b = 0; b < BINS; b++) {
            mu[b] = random.nextDouble(1.0, 60.0);
            reference[b] = mu[b] * random.nextDouble(0.8, 1.2);
            observed[b] = Math.rint(mu[b] * random.nextDouble(0.5, 1.5));
            rootObserved[b] = Math.sqrt(observed[b]);
        }
    }

    @Benchmark
    public double chi2() {
        return PoissonKernel.chi2(mu, observed);
    }

    @Benchmark
    public double change() {
        return PoissonKernel.change(mu, reference, observed, slope);
    }

    @Benchmark
    public double[] weights() {
        PoissonKernel.weights(mu, observed, rootObserved, slope, root);
        return root;
    }

    @Benchmark
    public double dot() {
        return PoissonKernel.dot(mu, reference, 0, BINS);
    }
}
