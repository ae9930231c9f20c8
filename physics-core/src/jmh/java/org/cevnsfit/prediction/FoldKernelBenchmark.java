package org.cevnsfit.prediction;

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

/** One kernel on one target: strengths at 48 recoil energies, folded into nine bins of three components, times three if efficiency moves. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FoldKernelBenchmark {
    private static final int NODES = 48;

    @Param({"27", "81"})
    int rows;

    private double[][] matrix;
    private double[] strengths;
    private double[] column;

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(48);
        matrix = new double[NODES][];
        for (int j = 0; j < NODES; j++)
            matrix[j] = random.doubles(rows, 0.0, 1e-3).toArray();
        strengths = random.doubles(NODES, 0.0, 1.0).toArray();
        column = new double[rows];
    }

    @Benchmark
    public double[] addFolded() {
        FoldKernel.addFolded(matrix, strengths, column);
        return column;
    }
}
