package org.cevnsfit.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.numerics.SmallMatrix;

/**
 * The variables u that only one experiment depends on, their Gaussian prior given the shared nuisances f, (u − B f)ᵀ P (u − B f), and how they are made of
 * nuisances: u = A a + B f with the experiment's own nuisances a; at given u and f the cheapest a is B f away from zero mean, a = R (u − B f), R = C Aᵀ P, P = (A C Aᵀ)⁻¹,
 * C the covariance of a.
 */
final class OwnVariables {
    private final int[] own; // global nuisances a
    private final double[][] a; // A, shape [variables × own]
    private final double[][] reconstruct; // R, shape [own × variables]
    final double[][] b; // B, shape [variables × shared]
    final double[][] precision; // P, shape [variables × variables]
    final double[] lower;
    final double[] upper;
    /** own variable that equals each local variable of the likelihood, or −1 */
    final int[] same;
    /** own variables whose sum is a local variable, where it is no single one, shape [local][...] */
    final int[][] ownTerms;
    /** shared nuisances, by their place, whose sum belongs to a local variable that is no own variable, shape [local][...] */
    final int[][] sharedTerms;

    OwnVariables(int[][] members, int[] own, int[] shared, List<Pull> nuisances, double[][] covariance) {
        this.own = own;
        List<int[]> sums = new ArrayList<>();
        for (int[] sum : members) if (overlap(sum, own).length > 0) sums.add(sum);
        boolean bySums = independent(sums, own, covariance);
        int[][] rows = bySums
                ? sums.toArray(int[][]::new)
                : IntStream.of(own).mapToObj(k -> new int[] {k}).toArray(int[][]::new);
        a = incidence(rows, own);
        b = incidence(rows, shared);
        double[][] c = select(own, covariance);
        precision = bySums ? sumPrecision(c) : precision(own, covariance);
        reconstruct = bySums
                ? SmallMatrix.product(SmallMatrix.product(finite(c), SmallMatrix.transpose(a)), precision)
                : SmallMatrix.identity(own.length);
        if (bySums) freeAlone(c);
        same = new int[members.length];
        ownTerms = new int[members.length][0];
        sharedTerms = new int[members.length][0];
        for (int v = 0; v < members.length; v++) {
            same[v] = bySums ? sums.indexOf(members[v]) : -1;
            if (same[v] >= 0) continue;
            ownTerms[v] = places(overlap(members[v], own), own);
            sharedTerms[v] = places(overlap(members[v], shared), shared);
        }
        lower = new double[rows.length];
        upper = new double[rows.length];
        for (int u = 0; u < rows.length; u++) {
            boolean one = rows[u].length == 1;
            lower[u] = one ? nuisances.get(rows[u][0]).lower() : LaneLayout.SMALLEST_SUM;
            upper[u] = one ? nuisances.get(rows[u][0]).upper() : Double.POSITIVE_INFINITY;
        }
    }

    int size() {
        return lower.length;
    }

    /** Independent sums of nuisances with widths; a free nuisance must stand alone in a sum of its own. */
    private static boolean independent(List<int[]> sums, int[] own, double[][] covariance) {
        if (sums.isEmpty()) return true;
        double[][] incidence = incidence(sums.toArray(int[][]::new), own);
        for (int k = 0; k < own.length; k++) {
            if (Double.isFinite(covariance[own[k]][own[k]])) continue;
            int column = k;
            List<int[]> with =
                    sums.stream().filter(sum -> contains(sum, own[column])).toList();
            if (with.size() != 1 || with.get(0).length != 1) return false;
        }
        return new SingularValueDecomposition(new Array2DRowRealMatrix(incidence)).getRank() == sums.size();
    }

    private double[][] sumPrecision(double[][] c) {
        double[][] sums = SmallMatrix.product(SmallMatrix.product(a, finite(c)), SmallMatrix.transpose(a));
        int[] bound =
                IntStream.range(0, sums.length).filter(u -> sums[u][u] > 0.0).toArray();
        return precision(bound, sums, sums.length);
    }

    /** A free nuisance is its own sum. */
    private void freeAlone(double[][] c) {
        for (int k = 0; k < own.length; k++) {
            if (Double.isFinite(c[k][k])) continue;
            for (int u = 0; u < a.length; u++) reconstruct[k][u] = a[u][k];
        }
    }

    /** @return inverse of the covariance of some nuisances; zero rows for free ones */
    static double[][] precision(int[] which, double[][] covariance) {
        double[][] selected = select(which, covariance);
        int[] bound = IntStream.range(0, which.length)
                .filter(k -> Double.isFinite(selected[k][k]))
                .toArray();
        return precision(bound, selected, which.length);
    }

    private static double[][] precision(int[] bound, double[][] covariance, int size) {
        double[][] precision = new double[size][size];
        if (bound.length == 0) return precision;
        RealMatrix inverse = new LUDecomposition(new Array2DRowRealMatrix(select(bound, covariance)), Double.MIN_NORMAL)
                .getSolver()
                .getInverse();
        for (int i = 0; i < bound.length; i++) {
            for (int j = 0; j < bound.length; j++) precision[bound[i]][bound[j]] = inverse.getEntry(i, j);
        }
        return precision;
    }

    /** Adds (u − B f)ᵀ P (u − B f); u begin at variable {@code first}, f at {@code common}. */
    void addPrior(int first, int common, QuadraticForm form) {
        for (int u = 0; u < size(); u++) {
            for (int v = 0; v < size(); v++) {
                double p = precision[u][v];
                form.add(first + u, first + v, p);
                for (int f = 0; f < b[u].length; f++) {
                    form.add(first + v, common + f, -p * b[u][f]);
                    form.add(common + f, first + v, -p * b[u][f]);
                    for (int k = 0; k < b[v].length; k++) form.add(common + f, common + k, p * b[u][f] * b[v][k]);
                }
            }
        }
    }

    /** Adds a = R (u − B f) to the map from variables to nuisances. */
    void addReconstruction(int first, int common, double[][] map) {
        for (int k = 0; k < own.length; k++) {
            for (int u = 0; u < size(); u++) {
                map[own[k]][first + u] += reconstruct[k][u];
                for (int f = 0; f < b[u].length; f++) map[own[k]][common + f] -= reconstruct[k][u] * b[u][f];
            }
        }
    }

    /** u = A a + B f into one lane. */
    void variables(double[] nuisance, double[] common, double[] x, int stride, int first) {
        for (int u = 0; u < size(); u++) {
            double sum = 0.0;
            for (int k = 0; k < own.length; k++) sum += a[u][k] * nuisance[own[k]];
            for (int f = 0; f < common.length; f++) sum += b[u][f] * common[f];
            x[first + u * stride] = sum;
        }
    }

    private static int[] overlap(int[] sum, int[] wanted) {
        return IntStream.of(sum).filter(k -> contains(wanted, k)).toArray();
    }

    private static boolean contains(int[] all, int wanted) {
        return IntStream.of(all).anyMatch(k -> k == wanted);
    }

    private static int[] places(int[] some, int[] all) {
        return IntStream.of(some)
                .map(k -> IntStream.range(0, all.length)
                        .filter(i -> all[i] == k)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    private static double[][] incidence(int[][] rows, int[] columns) {
        double[][] matrix = new double[rows.length][columns.length];
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns.length; c++) matrix[r][c] = contains(rows[r], columns[c]) ? 1.0 : 0.0;
        }
        return matrix;
    }

    private static double[][] select(int[] which, double[][] matrix) {
        double[][] selected = new double[which.length][which.length];
        for (int i = 0; i < which.length; i++) {
            for (int j = 0; j < which.length; j++) selected[i][j] = matrix[which[i]][which[j]];
        }
        return selected;
    }

    private static double[][] finite(double[][] covariance) {
        return Arrays.stream(covariance)
                .map(row -> Arrays.stream(row)
                        .map(c -> Double.isFinite(c) ? c : 0.0)
                        .toArray())
                .toArray(double[][]::new);
    }
}
