package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Templates of a block with the couplings applied, Σ_u θ^u T_u and its derivatives with respect to the profiled couplings, one row of parts × bins for each power or node of
 * the morphs. A row is computed when it is first asked for: of many nodes a profile visits a few.
 */
final class ContractedRows {
    private final List<PartTemplates> parts;
    private final int rows;
    private final int bins;
    private final int profiled;
    private final double[][][] monomials; // [value, first and second derivatives][part][monomial]
    private final boolean[] fresh;
    private int orders; // that the last change of the couplings gave
    /** value, ∂/∂θ_f, then ∂²/∂θ_f∂θ_g as packed upper triangle; each of shape [row × part × bin] */
    final double[][] values;

    ContractedRows(List<PartTemplates> parts, int rows, int bins, int profiled) {
        this.parts = parts;
        this.rows = rows;
        this.bins = bins;
        this.profiled = profiled;
        orders = 1 + profiled + profiled * (profiled + 1) / 2;
        monomials = new double[orders][parts.size()][];
        for (double[][] ofOrder : monomials) {
            for (int p = 0; p < ofOrder.length; p++)
                ofOrder[p] = new double[parts.get(p).monomials().monomials()];
        }
        values = new double[orders][rows * parts.size() * bins];
        fresh = new boolean[rows];
    }

    /** @return position of ∂/∂θ_f among the values */
    int first(int f) {
        return 1 + f;
    }

    /** @return position of ∂²/∂θ_f∂θ_g, f ≤ g */
    int second(int f, int g) {
        return 1 + profiled + PartBlock.packed(f, g, profiled);
    }

    /** Changes the couplings; the last {@code profiled} of them are profiled. */
    void contract(double[] theta) {
        int firstProfiled = theta.length - profiled;
        for (int p = 0; p < parts.size(); p++) {
            PolynomialSet set = parts.get(p).monomials();
            set.values(theta, monomials[0][p]);
            for (int f = 0; f < profiled; f++) {
                set.derivatives(theta, firstProfiled + f, monomials[first(f)][p]);
                for (int g = f; g < profiled; g++) {
                    set.secondDerivatives(theta, firstProfiled + f, firstProfiled + g, monomials[second(f, g)][p]);
                }
            }
        }
        orders = values.length;
        Arrays.fill(fresh, false);
    }

    /**
     * As {@link #contract} without derivatives, with only those monomials in which the profiled couplings have the given powers, and without
     * the values of these; null: none.
     */
    void isolate(double[] theta, int[] powers) {
        double[] scanned = theta.clone();
        Arrays.fill(scanned, theta.length - profiled, theta.length, 1.0);
        for (int p = 0; p < parts.size(); p++) {
            PolynomialSet set = parts.get(p).monomials();
            double[] m = monomials[0][p];
            set.values(scanned, m);
            for (int u = 0; u < m.length; u++) {
                if (!Arrays.equals(powers, PartBlock.profiledPowers(set, u, profiled))) m[u] = 0.0;
            }
        }
        orders = 1;
        Arrays.fill(fresh, false);
    }

    /** Makes all rows ready. */
    void needAll() {
        for (int w = 0; w < rows; w++) need(w);
    }

    /** Makes a row ready. */
    void need(int row) {
        if (fresh[row]) return;
        for (int order = 0; order < orders; order++) {
            for (int p = 0; p < parts.size(); p++) apply(p, row, monomials[order][p], values[order]);
        }
        fresh[row] = true;
    }

    private void apply(int p, int row, double[] m, double[] out) {
        double[] t = parts.get(p).templates();
        int to = (row * parts.size() + p) * bins;
        int from = row * bins;
        for (int i = 0; i < bins; i++) out[to + i] = m[0] * t[from + i];
        for (int u = 1; u < m.length; u++) {
            int of = (u * rows + row) * bins;
            for (int i = 0; i < bins; i++) out[to + i] += m[u] * t[of + i];
        }
    }
}
