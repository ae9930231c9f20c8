package org.cevnsfit.numerics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A polynomial in several variables, Σ_m c_m Π_i x_i^{e_mi}. Immutable. Models write their coefficients in this algebra, so
 * derivatives are exact and parameters that are held fixed can be bound before a scan.
 */
public final class Polynomial implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<int[]> ORDER = Arrays::compare;

    private final double[] factors;
    private final int[][] exponents; // per monomial, trailing zeros trimmed, sorted, unique

    private Polynomial(TreeMap<int[], Double> monomials) {
        monomials.values().removeIf(factor -> factor == 0.0);
        factors = monomials.values().stream().mapToDouble(Double::doubleValue).toArray();
        exponents = monomials.keySet().toArray(int[][]::new);
    }

    public static Polynomial constant(double value) {
        TreeMap<int[], Double> monomials = new TreeMap<>(ORDER);
        monomials.put(new int[0], value);
        return new Polynomial(monomials);
    }

    /** @return the polynomial x_index */
    public static Polynomial variable(int index) {
        int[] powers = new int[index + 1];
        powers[index] = 1;
        TreeMap<int[], Double> monomials = new TreeMap<>(ORDER);
        monomials.put(powers, 1.0);
        return new Polynomial(monomials);
    }

    public Polynomial plus(Polynomial other) {
        TreeMap<int[], Double> sum = monomials();
        for (int m = 0; m < other.factors.length; m++) sum.merge(other.exponents[m], other.factors[m], Double::sum);
        return new Polynomial(sum);
    }

    public Polynomial plus(double value) {
        return plus(constant(value));
    }

    public Polynomial times(double factor) {
        TreeMap<int[], Double> scaled = monomials();
        scaled.replaceAll((powers, value) -> value * factor);
        return new Polynomial(scaled);
    }

    public Polynomial times(Polynomial other) {
        TreeMap<int[], Double> product = new TreeMap<>(ORDER);
        for (int m = 0; m < factors.length; m++) {
            for (int n = 0; n < other.factors.length; n++) {
                product.merge(sum(exponents[m], other.exponents[n]), factors[m] * other.factors[n], Double::sum);
            }
        }
        return new Polynomial(product);
    }

    public Polynomial squared() {
        return times(this);
    }

    /** @return ∂/∂x_index */
    public Polynomial derivative(int index) {
        TreeMap<int[], Double> result = new TreeMap<>(ORDER);
        for (int m = 0; m < factors.length; m++) {
            if (index >= exponents[m].length || exponents[m][index] == 0) continue;
            int[] powers = exponents[m].clone();
            double factor = factors[m] * powers[index]--;
            result.merge(trimmed(powers), factor, Double::sum);
        }
        return new Polynomial(result);
    }

    /** @return the polynomial with every variable x_i renamed to x_{i + by} */
    public Polynomial shifted(int by) {
        TreeMap<int[], Double> result = new TreeMap<>(ORDER);
        for (int m = 0; m < factors.length; m++) {
            int[] powers = new int[exponents[m].length == 0 ? 0 : exponents[m].length + by];
            System.arraycopy(exponents[m], 0, powers, powers.length - exponents[m].length, exponents[m].length);
            result.put(powers, factors[m]);
        }
        return new Polynomial(result);
    }

    /** @return the polynomial with every variable x_i renamed to x_{to_i}; no two to the same */
    public Polynomial renamed(int[] to) {
        TreeMap<int[], Double> result = new TreeMap<>(ORDER);
        for (int m = 0; m < factors.length; m++) {
            int length = 0;
            for (int i = 0; i < exponents[m].length; i++) if (exponents[m][i] > 0) length = Math.max(length, to[i] + 1);
            int[] powers = new int[length];
            for (int i = 0; i < exponents[m].length; i++) if (exponents[m][i] > 0) powers[to[i]] = exponents[m][i];
            result.put(powers, factors[m]);
        }
        return new Polynomial(result);
    }

    /** @return the polynomial with x_index replaced by a number; the other variables keep their indices */
    public Polynomial bind(int index, double value) {
        TreeMap<int[], Double> result = new TreeMap<>(ORDER);
        for (int m = 0; m < factors.length; m++) {
            int[] powers = exponents[m].clone();
            double factor = factors[m];
            if (index < powers.length) {
                for (int k = 0; k < powers[index]; k++) factor *= value;
                powers[index] = 0;
            }
            result.merge(trimmed(powers), factor, Double::sum);
        }
        return new Polynomial(result);
    }

    /** @return the value at x; x must be as long as the highest variable that occurs */
    public double value(double[] x) {
        double sum = 0.0;
        for (int m = 0; m < factors.length; m++) {
            double product = factors[m];
            for (int i = 0; i < exponents[m].length; i++) {
                for (int k = 0; k < exponents[m][i]; k++) product *= x[i];
            }
            sum += product;
        }
        return sum;
    }

    public int monomialCount() {
        return factors.length;
    }

    public double factor(int monomial) {
        return factors[monomial];
    }

    /** @return power of x_index in a monomial */
    public int power(int monomial, int index) {
        return index < exponents[monomial].length ? exponents[monomial][index] : 0;
    }

    /** @return indices of the variables that occur, ascending */
    public List<Integer> variables() {
        int longest = Arrays.stream(exponents).mapToInt(e -> e.length).max().orElse(0);
        List<Integer> present = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            int index = i;
            if (Arrays.stream(exponents).anyMatch(e -> index < e.length && e[index] > 0)) present.add(i);
        }
        return present;
    }

    private TreeMap<int[], Double> monomials() {
        TreeMap<int[], Double> map = new TreeMap<>(ORDER);
        for (int m = 0; m < factors.length; m++) map.put(exponents[m], factors[m]);
        return map;
    }

    private static int[] sum(int[] a, int[] b) {
        int[] longer = a.length >= b.length ? a.clone() : b.clone();
        int[] shorter = a.length >= b.length ? b : a;
        for (int i = 0; i < shorter.length; i++) longer[i] += shorter[i];
        return longer;
    }

    private static int[] trimmed(int[] powers) {
        int length = powers.length;
        while (length > 0 && powers[length - 1] == 0) length--;
        return Arrays.copyOf(powers, length);
    }

    @Override
    public String toString() {
        Map<String, Double> readable = new TreeMap<>();
        for (int m = 0; m < factors.length; m++) readable.put(Arrays.toString(exponents[m]), factors[m]);
        return readable.toString();
    }
}
