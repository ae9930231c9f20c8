package org.cevnsfit.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeCholeskyTest {
    private static final int STRIDE = 40;

    /** Blocks of the given size on the diagonal, dense border rows at the end. */
    private static double[] arrow(int blocks, int size, int border, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = blocks * size + border;
        double[] a = new double[n * STRIDE];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                boolean stored = i >= blocks * size || i / size == j / size;
                if (!stored) continue;
                a[i * STRIDE + j] = i == j ? n + 1.0 : random.nextDouble(-1.0, 1.0);
                a[j * STRIDE + i] = a[i * STRIDE + j];
            }
        }
        return a;
    }

    @ParameterizedTest
    @CsvSource({"1, 6, 0", "1, 5, 3", "4, 3, 2", "8, 4, 1", "6, 1, 2"})
    void solvesWhatTheDenseSolverSolves(int blocks, int size, int border) {
        double[] a = arrow(blocks, size, border, blocks);
        int n = blocks * size + border;
        double[][] dense = new double[n][n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) dense[i][j] = a[i * STRIDE + j];
        double[] b = new SplittableRandom(9).doubles(n, -1.0, 1.0).toArray();
        double[] due = new LUDecomposition(new Array2DRowRealMatrix(dense))
                .getSolver()
                .solve(new ArrayRealVector(b))
                .toArray();
        EnvelopeCholesky cholesky = new EnvelopeCholesky(STRIDE);
        double[] twin = a.clone();
        assertTrue(cholesky.factor(a, n, STRIDE));
        cholesky.solve(b);
        assertArrayEquals(due, b, 1e-14);
        assertTrue(Cholesky.factor(twin, n, STRIDE));
        for (int i = 0; i < n; i++) for (int j = 0; j <= i; j++) assertEquals(twin[i * STRIDE + j], a[i * STRIDE + j]);
    }

    @Test
    void aMatrixThatIsNotPositiveDefiniteIsRefused() {
        assertFalse(new EnvelopeCholesky(2).factor(new double[] {1, 0, 2, 4}, 2, 2));
        assertFalse(new EnvelopeCholesky(2).factor(new double[] {1, 0, 0, -1}, 2, 2));
        assertFalse(new EnvelopeCholesky(1).factor(new double[] {Double.NaN}, 1, 1));
    }
}
