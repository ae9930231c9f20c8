package org.cevnsfit.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;

/**
 * How the kernels of every signal part merge for one choice of free couplings: the monomials that vary and the weight of each kernel in
 * them, the fixed couplings bound. The same for all slices of a scan.
 */
final class MergePlan {
    private final int[] free;
    private final double[] values;
    private final List<PolynomialSet> monomials = new ArrayList<>();
    private final List<double[][]> factors = new ArrayList<>(); // [monomial][kernel]

    /**
     * @param free indices of the couplings that vary
     * @param values values of all couplings; the free ones are ignored
     * @param scale factor on all counts
     */
    MergePlan(List<SignalPart> parts, int[] free, double[] values, double scale) {
        this.free = free.clone();
        this.values = values.clone();
        for (SignalPart part : parts) {
            List<Polynomial> bound =
                    part.coefficients().stream().map(this::bind).toList();
            PolynomialSet set = new PolynomialSet(bound, this.free);
            double[][] weights = new double[set.monomials()][bound.size()];
            for (int u = 0; u < weights.length; u++) {
                for (int k = 0; k < bound.size(); k++) weights[u][k] = scale * set.factor(u, k);
            }
            monomials.add(set);
            factors.add(weights);
        }
    }

    private Polynomial bind(Polynomial coefficient) {
        Polynomial bound = coefficient;
        for (int i = 0; i < values.length; i++) if (!varies(free, i)) bound = bound.bind(i, values[i]);
        return bound;
    }

    private static boolean varies(int[] free, int coupling) {
        for (int f : free) if (f == coupling) return true;
        return false;
    }

    /** @return true if this is the plan for these couplings */
    boolean fits(int[] free, double[] values) {
        if (!Arrays.equals(this.free, free)) return false;
        for (int i = 0; i < values.length; i++) {
            if (Double.compare(this.values[i], values[i]) != 0 && !varies(free, i)) return false;
        }
        return true;
    }

    PolynomialSet monomials(int part) {
        return monomials.get(part);
    }

    double[][] factors(int part) {
        return factors.get(part);
    }
}
