package org.cevnsfit.numerics;

import java.util.List;
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

/** Monomials of (a + x)² and (a + x)(b + y), a weak charge squared and an interference of two couplings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PolynomialSetBenchmark {
    private PolynomialSet set;
    private final double[] theta = {0.31, -0.17};
    private double[] monomials;

    @Setup
    public void build() {
        Polynomial x = Polynomial.variable(0).plus(0.4);
        Polynomial y = Polynomial.variable(1).plus(0.7);
        set = new PolynomialSet(List.of(x.times(x), x.times(y)), new int[] {0, 1});
        monomials = new double[set.monomials()];
    }

    @Benchmark
    public double[] values() {
        set.values(theta, monomials);
        return monomials;
    }

    @Benchmark
    public double[] derivatives() {
        set.derivatives(theta, 0, monomials);
        return monomials;
    }
}
