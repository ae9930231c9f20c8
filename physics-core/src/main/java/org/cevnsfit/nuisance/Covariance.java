package org.cevnsfit.nuisance;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import org.cevnsfit.error.InputException;
import org.cevnsfit.numerics.Cholesky;

/**
 * A common Gaussian prior of several nuisances: xᵀ C⁻¹ x takes the place of Σ (x/σ)² in −2 ln λ. A correlation changes no width: C_kk = σ_k².
 *
 * @param names of the nuisances, in the order of the matrix
 * @param matrix C, in the nuisances' own units, symmetric and positive definite, shape [n][n]
 * @param source paper or release that states the matrix
 */
public record Covariance(List<String> names, double[][] matrix, String source) implements Serializable {
    private static final double ASYMMETRY = 1e-12;

    public Covariance {
        names = List.copyOf(names);
        matrix = copy(matrix);
        check(names, matrix);
    }

    private static void check(List<String> names, double[][] c) {
        int n = names.size();
        String place = "covariance of " + names;
        if (new HashSet<>(names).size() < n || n < 2) {
            throw new InputException(place, "found " + n + " names", "name two nuisances or more, each once");
        }
        boolean square = c.length == n;
        for (double[] row : c) square &= row.length == n;
        if (!square) throw new InputException(place, "the matrix is not " + n + " x " + n, "give a row per nuisance");
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < k; l++) {
                if (Math.abs(c[k][l] - c[l][k]) <= ASYMMETRY * Math.sqrt(Math.abs(c[k][k] * c[l][l]))) continue;
                throw new InputException(
                        place,
                        "element " + k + ", " + l + " is " + c[k][l] + ", its mirror " + c[l][k],
                        "make the matrix symmetric");
            }
        }
        if (!Cholesky.factor(flat(c), n, n)) {
            throw new InputException(
                    place,
                    "the matrix is not positive definite",
                    "check widths and correlations; fully correlated nuisances are one nuisance of the same name");
        }
    }

    @Override
    public double[][] matrix() {
        return copy(matrix);
    }

    public int size() {
        return names.size();
    }

    /** @return C⁻¹, symmetric to the last bit, shape [n][n] */
    public double[][] inverse() {
        int n = names.size();
        double[] factor = flat(matrix);
        if (!Cholesky.factor(factor, n, n)) throw new IllegalStateException("was positive definite: " + names);
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            inverse[k][k] = 1.0;
            Cholesky.solve(factor, n, n, inverse[k]);
        }
        for (int k = 0; k < n; k++) for (int l = 0; l < k; l++) inverse[k][l] = inverse[l][k];
        return inverse;
    }

    /** @return the prior of some of the nuisances, the others integrated out: their rows and columns of C */
    public Covariance of(List<String> some) {
        int[] kept =
                names.stream().filter(some::contains).mapToInt(names::indexOf).toArray();
        double[][] part = new double[kept.length][kept.length];
        for (int k = 0; k < kept.length; k++) {
            for (int l = 0; l < kept.length; l++) part[k][l] = matrix[kept[k]][kept[l]];
        }
        return new Covariance(names.stream().filter(some::contains).toList(), part, source);
    }

    private static double[] flat(double[][] c) {
        int n = c.length;
        double[] flat = new double[n * n];
        for (int k = 0; k < n; k++) System.arraycopy(c[k], 0, flat, k * n, n);
        return flat;
    }

    private static double[][] copy(double[][] c) {
        double[][] copy = new double[c.length][];
        for (int k = 0; k < c.length; k++) copy[k] = c[k].clone();
        return copy;
    }
}
