package org.cevnsfit.numerics;

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

/** The linear system of one Newton step: factor a copy of the matrix and solve. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CholeskyBenchmark {
    @Param({"6", "8", "10"})
    public int parameters;

    private double[] matrix;
    private double[] factor;
    private double[] right;
    private double[] solution;

    @Setup
    public void fill() {
        int n = parameters;
        double[] root = new SplittableRandom(n).doubles((long) n * n, -1.0, 1.0).toArray();
        matrix = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) matrix[i * n + j] += root[i * n + k] * root[j * n + k];
            }
            matrix[i * n + i] += 1.0;
        }
        factor = new double[n * n];
        right = new SplittableRandom(1).doubles(n, -1.0, 1.0).toArray();
        solution = new double[n];
    }

    @Benchmark
    public double[] factorAndSolve() {
        System.arraycopy(matrix, 0, factor, 0, matrix.length);
        System.arraycopy(right, 0, solution, 0, right.length);
        if (Cholesky.factor(factor, parameters, parameters)) Cholesky.solve(factor, parameters, parameters, solution);
        return solution;
    }
}
