package org.cevnsfit.prediction;

import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;

/** Coefficients Σ_u θ^u f_uk(ε) of one signal part in free couplings θ and couplings ε that are shape parameters: numbers once these are known. */
final class SharedFactors {
    private final PolynomialSet monomials;
    private final double scale;
    private final Polynomial[][] factors; // f, [monomial][kernel]

    /**
     * @param coefficients with every fixed coupling bound
     * @param free indices of the couplings θ; all other variables are ε
     * @param scale factor on all counts
     */
    SharedFactors(List<Polynomial> coefficients, int[] free, double scale) {
        this.scale = scale;
        List<Polynomial> patterns = new ArrayList<>();
        for (Polynomial coefficient : coefficients) {
            for (int m = 0; m < coefficient.monomialCount(); m++) patterns.add(pattern(coefficient, m, free));
        }
        monomials = new PolynomialSet(patterns, free);
        factors = new Polynomial[monomials.monomials()][coefficients.size()];
        for (int u = 0; u < factors.length; u++) {
            for (int k = 0; k < factors[u].length; k++) factors[u][k] = factor(coefficients.get(k), u, free);
        }
    }

    /** @return θ^u of one monomial */
    private static Polynomial pattern(Polynomial coefficient, int monomial, int[] free) {
        Polynomial pattern = Polynomial.constant(1.0);
        for (int variable : free) {
            for (int p = 0; p < coefficient.power(monomial, variable); p++)
                pattern = pattern.times(Polynomial.variable(variable));
        }
        return pattern;
    }

    private Polynomial factor(Polynomial coefficient, int u, int[] free) {
        Polynomial factor = Polynomial.constant(0.0);
        List<Integer> variables = coefficient.variables();
        for (int m = 0; m < coefficient.monomialCount(); m++) {
            boolean same = true;
            for (int v = 0; v < free.length; v++) same &= coefficient.power(m, free[v]) == monomials.power(u, v);
            if (!same) continue;
            Polynomial term = Polynomial.constant(coefficient.factor(m));
            for (int variable : variables) {
                if (contains(free, variable)) continue;
                for (int p = 0; p < coefficient.power(m, variable); p++)
                    term = term.times(Polynomial.variable(variable));
            }
            factor = factor.plus(term);
        }
        return factor;
    }

    private static boolean contains(int[] free, int variable) {
        for (int f : free) if (f == variable) return true;
        return false;
    }

    PolynomialSet monomials() {
        return monomials;
    }

    /** @return f_uk times the scale, shape [monomial][kernel] */
    double[][] factors(double[] variables) {
        double[][] values = new double[factors.length][factors[0].length];
        for (int u = 0; u < values.length; u++) {
            for (int k = 0; k < values[u].length; k++) values[u][k] = scale * factors[u][k].value(variables);
        }
        return values;
    }
}
