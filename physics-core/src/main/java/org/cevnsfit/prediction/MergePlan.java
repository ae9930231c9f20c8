package org.cevnsfit.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.numerics.PolynomialSet;

/**
 * How the kernels of every signal part merge for one choice of free couplings: the monomials that vary and the weight of each kernel in
 * them, the fixed couplings bound. The same for all slices of a scan, unless couplings are shape parameters too: these are bound {@link #at} each slice.
 */
final class MergePlan {
    private final int[] free;
    private final double[] values;
    private final List<PolynomialSet> monomials;
    private final List<double[][]> factors; // [monomial][kernel]; null: differ from slice to slice
    private final List<SharedFactors> shared; // null: no coupling is a shape parameter

    /**
     * @param free indices of the couplings that vary
     * @param values values of all couplings; the free ones are ignored
     * @param scale factor on all counts
     */
    MergePlan(List<SignalPart> parts, int[] free, double[] values, double scale) {
        this.free = free.clone();
        this.values = values.clone();
        this.monomials = new ArrayList<>();
        List<List<Polynomial>> bound = new ArrayList<>();
        for (SignalPart part : parts)
            bound.add(part.coefficients().stream().map(this::bind).toList());
        boolean any = bound.stream().flatMap(List::stream).anyMatch(this::hasShared);
        shared = any ? new ArrayList<>() : null;
        factors = any ? null : new ArrayList<>();
        for (List<Polynomial> ofPart : bound) {
            if (any) {
                SharedFactors of = new SharedFactors(ofPart, this.free, scale);
                monomials.add(of.monomials());
                shared.add(of);
            } else {
                PolynomialSet set = new PolynomialSet(ofPart, this.free);
                monomials.add(set);
                factors.add(weights(set, ofPart.size(), scale));
            }
        }
    }

    private MergePlan(MergePlan plan, List<double[][]> factors) {
        this.free = plan.free;
        this.values = plan.values;
        this.monomials = plan.monomials;
        this.factors = factors;
        this.shared = null;
    }

    private static double[][] weights(PolynomialSet set, int kernels, double scale) {
        double[][] weights = new double[set.monomials()][kernels];
        for (int u = 0; u < weights.length; u++) {
            for (int k = 0; k < kernels; k++) weights[u][k] = scale * set.factor(u, k);
        }
        return weights;
    }

    private boolean hasShared(Polynomial bound) {
        return bound.variables().stream().anyMatch(variable -> variable >= values.length);
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

    /**
     * The plan of one slice.
     *
     * @param variables values of all couplings, then of those that are shape parameters
     */
    MergePlan at(double[] variables) {
        if (shared == null) return this;
        return new MergePlan(
                this, shared.stream().map(of -> of.factors(variables)).toList());
    }

    PolynomialSet monomials(int part) {
        return monomials.get(part);
    }

    double[][] factors(int part) {
        return factors.get(part);
    }
}
