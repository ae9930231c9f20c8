package org.cevnsfit.likelihood;

import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Work arrays of one part: its energy spectrum P_i and the derivatives of P with respect to what moves it. The variables are, in this
 * order, radius and efficiency (if they move the part), then the free couplings that are profiled.
 */
final class PartState {
    final PartTemplates part;
    final int index;
    final int bins;
    final int profiled;
    private final int nR;
    private final int nE;
    private final double[] monomial;
    private final double[] contracted; // θ-contracted templates [e × r × bin]
    private final double[][] contracted1; // ∂/∂θ_f
    private final double[][] contracted2; // ∂²/∂θ_f∂θ_g, packed upper triangle
    private final double[] inner; // [order of efficiency derivative 0..2][r × bin]
    final int radiusSlot;
    final int efficiencySlot;
    final int couplingSlot; // first profiled coupling
    final int slots;
    final double[] value;
    final double[][] first; // [slot][bin]
    final double[][] second; // packed upper triangle of slots

    PartState(PartTemplates part, int index, int bins, int profiled) {
        this.part = part;
        this.index = index;
        this.bins = bins;
        this.profiled = profiled;
        nR = part.radiusPowers();
        nE = part.efficiencyPowers();
        int size = nE * nR * bins;
        monomial = new double[part.monomials().monomials()];
        contracted = new double[size];
        contracted1 = new double[profiled][size];
        contracted2 = new double[profiled * (profiled + 1) / 2][size];
        inner = new double[3 * nR * bins];
        radiusSlot = nR == 3 ? 0 : -1;
        efficiencySlot = nE == 3 ? (nR == 3 ? 1 : 0) : -1;
        couplingSlot = (nR == 3 ? 1 : 0) + (nE == 3 ? 1 : 0);
        slots = couplingSlot + profiled;
        value = new double[bins];
        first = new double[slots][bins];
        second = new double[slots * (slots + 1) / 2][bins];
    }

    /** Local parameter of a slot; pulls come first, then profiled couplings. */
    int parameter(int slot, int pulls) {
        if (slot == radiusSlot) return part.radius();
        if (slot == efficiencySlot) return part.efficiency();
        return pulls + slot - couplingSlot;
    }

    /** Position of the pair (s, t), s ≤ t, among n variables in a packed upper triangle. */
    static int packed(int s, int t, int n) {
        return s * n - s * (s - 1) / 2 + (t - s);
    }

    /** Applies the couplings: θ in the order of the free couplings; the last {@code profiled} of them are profiled. */
    void contract(double[] theta) {
        PolynomialSet set = part.monomials();
        set.values(theta, monomial);
        apply(contracted);
        int firstProfiled = theta.length - profiled;
        for (int f = 0; f < profiled; f++) {
            set.derivatives(theta, firstProfiled + f, monomial);
            apply(contracted1[f]);
            for (int g = f; g < profiled; g++) {
                set.secondDerivatives(theta, firstProfiled + f, firstProfiled + g, monomial);
                apply(contracted2[packed(f, g, profiled)]);
            }
        }
    }

    private void apply(double[] out) {
        double[] t = part.templates();
        double m0 = monomial[0];
        int size = out.length;
        for (int i = 0; i < size; i++) out[i] = m0 * t[i];
        for (int u = 1; u < monomial.length; u++) {
            double m = monomial[u];
            int offset = u * size;
            for (int i = 0; i < size; i++) out[i] += m * t[offset + i];
        }
    }

    /** Evaluates P and its derivatives at the shape nuisances of x; without derivatives only P. */
    void shape(double[] x, boolean derivatives) {
        double r = part.radius() < 0 ? 0.0 : x[part.radius()];
        double e = part.efficiency() < 0 ? 0.0 : x[part.efficiency()];
        morph(contracted, r, e, derivatives, value, radiusOf(first), efficiencyOf(first), true);
        if (!derivatives) return;
        for (int f = 0; f < profiled; f++) {
            int s = couplingSlot + f;
            double[] withRadius = radiusSlot < 0 ? null : second[packed(radiusSlot, s, slots)];
            double[] withEfficiency = efficiencySlot < 0 ? null : second[packed(efficiencySlot, s, slots)];
            morph(contracted1[f], r, e, true, first[s], withRadius, withEfficiency, false);
            for (int g = f; g < profiled; g++) {
                double[] target = second[packed(s, couplingSlot + g, slots)];
                morph(contracted2[packed(f, g, profiled)], r, e, false, target, null, null, false);
            }
        }
    }

    private double[] radiusOf(double[][] table) {
        return radiusSlot < 0 ? null : table[radiusSlot];
    }

    private double[] efficiencyOf(double[][] table) {
        return efficiencySlot < 0 ? null : table[efficiencySlot];
    }

    /** Biquadratic morph of one contracted template: value, ∂_r, ∂_e and, for the value itself, the second derivatives. */
    private void morph(
            double[] c,
            double r,
            double e,
            boolean derivatives,
            double[] v,
            double[] vr,
            double[] ve,
            boolean seconds) {
        int row = nR * bins;
        quadratic(c, 0, row, nE, e, 0, inner, 0, row);
        quadratic(inner, 0, bins, nR, r, 0, v, 0, bins);
        if (!derivatives) return;
        if (vr != null) quadratic(inner, 0, bins, nR, r, 1, vr, 0, bins);
        if (seconds && vr != null)
            quadratic(inner, 0, bins, nR, r, 2, second[packed(radiusSlot, radiusSlot, slots)], 0, bins);
        if (ve == null) return;
        quadratic(c, 0, row, nE, e, 1, inner, row, row);
        quadratic(inner, row, bins, nR, r, 0, ve, 0, bins);
        if (!seconds) return;
        if (vr != null) {
            quadratic(inner, row, bins, nR, r, 1, second[packed(radiusSlot, efficiencySlot, slots)], 0, bins);
        }
        quadratic(c, 0, row, nE, e, 2, inner, 2 * row, row);
        quadratic(inner, 2 * row, bins, nR, r, 0, second[packed(efficiencySlot, efficiencySlot, slots)], 0, bins);
    }

    /** d^k/dx^k of c_0 + c_1 x + c_2 x² (k = order), the coefficients being consecutive rows; a constant if powers = 1. */
    private static void quadratic(
            double[] c, int from, int stride, int powers, double x, int order, double[] out, int to, int length) {
        if (powers == 1) {
            for (int i = 0; i < length; i++) out[to + i] = order == 0 ? c[from + i] : 0.0;
            return;
        }
        int linear = from + stride;
        int square = linear + stride;
        if (order == 0) {
            for (int i = 0; i < length; i++) out[to + i] = c[from + i] + x * (c[linear + i] + x * c[square + i]);
        } else if (order == 1) {
            for (int i = 0; i < length; i++) out[to + i] = c[linear + i] + 2.0 * x * c[square + i];
        } else {
            for (int i = 0; i < length; i++) out[to + i] = 2.0 * c[square + i];
        }
    }
}
