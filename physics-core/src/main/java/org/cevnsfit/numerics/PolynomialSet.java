package org.cevnsfit.numerics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct monomials of a group of polynomials in a few free variables: Σ_k C_k(θ) T_k = Σ_u θ^u (Σ_k c_ku T_k). Templates
 * are merged once per monomial, so a point costs one product per monomial.
 */
public final class PolynomialSet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int variables;
    private final int[][] powers; // [monomial][variable]
    private final double[][] factors; // [monomial][polynomial]

    /**
     * @param polynomials C_k with every fixed variable bound
     * @param variables indices of the free variables in the polynomials; position i of the list is variable i here
     */
    public PolynomialSet(List<Polynomial> polynomials, int[] variables) {
        this.variables = variables.length;
        List<int[]> found = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (int k = 0; k < polynomials.size(); k++) {
            Polynomial polynomial = polynomials.get(k);
            for (int m = 0; m < polynomial.monomialCount(); m++) {
                int[] power = new int[variables.length];
                for (int v = 0; v < variables.length; v++) power[v] = polynomial.power(m, variables[v]);
                int row = indexOf(found, power);
                if (row < 0) {
                    row = found.size();
                    found.add(power);
                    rows.add(new double[polynomials.size()]);
                }
                rows.get(row)[k] += polynomial.factor(m);
            }
        }
        if (found.isEmpty()) { // all coefficients vanish: keep one monomial so that templates have a shape
            found.add(new int[variables.length]);
            rows.add(new double[polynomials.size()]);
        }
        powers = found.toArray(int[][]::new);
        factors = rows.toArray(double[][]::new);
    }

    private PolynomialSet(int variables, List<int[]> powers) {
        this.variables = variables;
        this.powers = powers.toArray(int[][]::new);
        this.factors = new double[powers.size()][0];
    }

    /**
     * @param sets over the same free variables, at least one
     * @return all their monomials, each once; it holds no polynomials of its own
     */
    public static PolynomialSet union(List<PolynomialSet> sets) {
        List<int[]> found = new ArrayList<>();
        for (PolynomialSet set : sets) {
            for (int[] power : set.powers) if (indexOf(found, power) < 0) found.add(power);
        }
        return new PolynomialSet(sets.get(0).variables, found);
    }

    /** @return position here of a monomial of another set, −1 if absent */
    public int indexOf(PolynomialSet other, int monomial) {
        return indexOf(Arrays.asList(powers), other.powers[monomial]);
    }

    private static int indexOf(List<int[]> found, int[] power) {
        for (int i = 0; i < found.size(); i++) if (Arrays.equals(found.get(i), power)) return i;
        return -1;
    }

    /** @return number of free variables */
    public int variables() {
        return variables;
    }

    public int monomials() {
        return powers.length;
    }

    /** @return true if no free variable appears in any polynomial */
    public boolean constant() {
        return powers.length == 1 && Arrays.stream(powers[0]).allMatch(power -> power == 0);
    }

    /** @return power of every variable in a monomial */
    public int[] powers(int monomial) {
        return powers[monomial].clone();
    }

    /** @return c_ku, the weight of polynomial k in monomial u */
    public double factor(int monomial, int polynomial) {
        return factors[monomial][polynomial];
    }

    /** @return power of a free variable in a monomial */
    public int power(int monomial, int variable) {
        return powers[monomial][variable];
    }

    /** θ^u for every monomial into {@code out}. */
    public void values(double[] theta, double[] out) {
        for (int u = 0; u < powers.length; u++) out[u] = product(powers[u], theta, -1, -1);
    }

    /** ∂θ^u/∂θ_v for every monomial into {@code out}. */
    public void derivatives(double[] theta, int v, double[] out) {
        for (int u = 0; u < powers.length; u++) out[u] = product(powers[u], theta, v, -1);
    }

    /** ∂²θ^u/∂θ_v∂θ_w for every monomial into {@code out}. */
    public void secondDerivatives(double[] theta, int v, int w, double[] out) {
        for (int u = 0; u < powers.length; u++) out[u] = product(powers[u], theta, v, w);
    }

    private static double product(int[] power, double[] theta, int v, int w) {
        double product = 1.0;
        for (int i = 0; i < power.length; i++) {
            int p = power[i];
            if (i == v) product *= p--;
            if (i == w) product *= p--;
            for (int k = 0; k < p; k++) product *= theta[i];
        }
        return product;
    }
}
