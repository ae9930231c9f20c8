package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Parts of one experiment that are moved by the same nuisances, side by side in memory: their energy spectra P and the derivatives of P with
 * respect to what moves them, shape [part × energy bin]. The variables (slots) are, in this order, first and second morph if they
 * move the block, then the profiled couplings.
 */
final class PartBlock {
    private final List<PartTemplates> parts;
    final int[] indices; // of the parts in the experiment
    final int[] norms;
    private final double offset; // norm at zero nuisances
    final int bins;
    private final int profiled;
    private final int nR;
    private final int nE;
    private final double[][] monomial; // [part][monomial]
    private final double[] contracted; // θ-contracted templates [e × r × part × bin]
    private final double[][] contracted1; // ∂/∂θ_f
    private final double[][] contracted2; // ∂²/∂θ_f∂θ_g, packed upper triangle
    private final double[] inner; // [order of second-morph derivative 0..2][r × part × bin]
    private final int firstSlot;
    private final int secondSlot;
    private final int couplingSlot; // first profiled coupling
    final int slots;
    final int length; // parts × bins
    final double[] value;
    final double[][] first; // [slot][part × bin]
    final double[][] second; // packed upper triangle of slots
    double norm; // offset + Σ norm nuisances
    final boolean coupled; // depends on the free couplings
    final boolean steady; // nothing but norms moves it between two changes of the couplings

    PartBlock(List<PartTemplates> parts, int[] indices, int bins, int profiled) {
        this.parts = parts;
        this.indices = indices;
        this.bins = bins;
        this.profiled = profiled;
        PartTemplates model = parts.get(0);
        norms = model.norms();
        offset = model.offset();
        nR = model.firstPowers();
        nE = model.secondPowers();
        length = parts.size() * bins;
        int size = nE * nR * length;
        monomial = new double[parts.size()][];
        for (int p = 0; p < monomial.length; p++)
            monomial[p] = new double[parts.get(p).monomials().monomials()];
        contracted = new double[size];
        contracted1 = new double[profiled][size];
        contracted2 = new double[profiled * (profiled + 1) / 2][size];
        inner = new double[3 * nR * length];
        firstSlot = nR == 3 ? 0 : -1;
        secondSlot = nE == 3 ? (nR == 3 ? 1 : 0) : -1;
        couplingSlot = (nR == 3 ? 1 : 0) + (nE == 3 ? 1 : 0);
        slots = couplingSlot + profiled;
        coupled = model.monomials().variables() > 0;
        steady = slots == 0 && !model.shifted();
        value = new double[length];
        first = new double[slots][length];
        second = new double[slots * (slots + 1) / 2][length];
    }

    /** @return true if both parts are moved by the same nuisances and couplings */
    static boolean alike(PartTemplates a, PartTemplates b) {
        return Arrays.equals(a.norms(), b.norms())
                && a.offset() == b.offset()
                && a.shifted() == b.shifted()
                && a.firstMorph() == b.firstMorph()
                && a.secondMorph() == b.secondMorph()
                && (a.monomials().variables() > 0) == (b.monomials().variables() > 0);
    }

    /** Local parameter of a slot; pulls come first, then profiled couplings. */
    int parameter(int slot, int pulls) {
        if (slot == firstSlot) return parts.get(0).firstMorph();
        if (slot == secondSlot) return parts.get(0).secondMorph();
        return pulls + slot - couplingSlot;
    }

    /** Position of the pair (s, t), s ≤ t, among n variables in a packed upper triangle. */
    static int packed(int s, int t, int n) {
        return s * n - s * (s - 1) / 2 + (t - s);
    }

    /** Applies the couplings: θ in the order of the free couplings; the last {@code profiled} of them are profiled. */
    void contract(double[] theta) {
        for (int p = 0; p < monomial.length; p++) {
            PolynomialSet set = parts.get(p).monomials();
            set.values(theta, monomial[p]);
            apply(p, contracted);
            int firstProfiled = theta.length - profiled;
            for (int f = 0; f < profiled; f++) {
                set.derivatives(theta, firstProfiled + f, monomial[p]);
                apply(p, contracted1[f]);
                for (int g = f; g < profiled; g++) {
                    set.secondDerivatives(theta, firstProfiled + f, firstProfiled + g, monomial[p]);
                    apply(p, contracted2[packed(f, g, profiled)]);
                }
            }
        }
        if (slots == 0) System.arraycopy(contracted, 0, value, 0, length); // nothing else moves it
    }

    /**
     * As {@link #contract} without derivatives, with only those monomials in which the profiled couplings have the given powers, and without
     * the values of these; null: none.
     */
    void isolate(double[] theta, int[] powers) {
        double[] scanned = theta.clone();
        Arrays.fill(scanned, theta.length - profiled, theta.length, 1.0);
        for (int p = 0; p < monomial.length; p++) {
            PolynomialSet set = parts.get(p).monomials();
            set.values(scanned, monomial[p]);
            for (int u = 0; u < monomial[p].length; u++) {
                if (!Arrays.equals(powers, profiledPowers(set, u, profiled))) monomial[p][u] = 0.0;
            }
            apply(p, contracted);
        }
    }

    /** @return powers of the profiled couplings, the last of the free ones, in a monomial */
    static int[] profiledPowers(PolynomialSet set, int monomial, int profiled) {
        int[] powers = new int[profiled];
        int offset = set.variables() - profiled;
        for (int f = 0; f < profiled && offset >= 0; f++) powers[f] = set.power(monomial, offset + f);
        return powers;
    }

    private void apply(int p, double[] out) {
        double[] t = parts.get(p).templates();
        double[] m = monomial[p];
        int powers = nE * nR;
        for (int w = 0; w < powers; w++) {
            int to = w * length + p * bins;
            int from = w * bins;
            for (int i = 0; i < bins; i++) out[to + i] = m[0] * t[from + i];
            for (int u = 1; u < m.length; u++) {
                int row = (u * powers + w) * bins;
                for (int i = 0; i < bins; i++) out[to + i] += m[u] * t[row + i];
            }
        }
    }

    /** Evaluates norm, P and, if asked, the derivatives of P at the local parameters x. */
    void evaluate(double[] x, boolean derivatives) {
        norm = offset;
        for (int k : norms) norm += x[k];
        if (slots == 0) return;
        double r = nR == 1 ? 0.0 : x[parts.get(0).firstMorph()];
        double e = nE == 1 ? 0.0 : x[parts.get(0).secondMorph()];
        double[] toFirst = firstSlot < 0 ? null : first[firstSlot];
        double[] toSecond = secondSlot < 0 ? null : first[secondSlot];
        morph(contracted, r, e, derivatives, value, toFirst, toSecond, true);
        if (!derivatives) return;
        for (int f = 0; f < profiled; f++) {
            int s = couplingSlot + f;
            double[] withFirst = firstSlot < 0 ? null : second[packed(firstSlot, s, slots)];
            double[] withSecond = secondSlot < 0 ? null : second[packed(secondSlot, s, slots)];
            morph(contracted1[f], r, e, true, first[s], withFirst, withSecond, false);
            for (int g = f; g < profiled; g++) {
                double[] target = second[packed(s, couplingSlot + g, slots)];
                morph(contracted2[packed(f, g, profiled)], r, e, false, target, null, null, false);
            }
        }
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
        int row = nR * length;
        double[] at = c; // without a second morph the templates are the inner rows already
        if (nE == 3) {
            MorphKernel.value(c, 0, row, e, inner, 0, row);
            at = inner;
        }
        firstMorph(at, 0, r, v);
        if (!derivatives) return;
        if (vr != null) MorphKernel.slope(at, 0, length, r, vr, length);
        if (seconds && vr != null)
            MorphKernel.curvature(at, 0, length, second[packed(firstSlot, firstSlot, slots)], length);
        if (ve == null) return;
        MorphKernel.slope(c, 0, row, e, inner, row, row);
        firstMorph(inner, row, r, ve);
        if (!seconds) return;
        if (vr != null) {
            MorphKernel.slope(inner, row, length, r, second[packed(firstSlot, secondSlot, slots)], length);
        }
        MorphKernel.curvature(c, 0, row, inner, 2 * row, row);
        firstMorph(inner, 2 * row, r, second[packed(secondSlot, secondSlot, slots)]);
    }

    private void firstMorph(double[] rows, int from, double r, double[] out) {
        if (nR == 3) {
            MorphKernel.value(rows, from, length, r, out, 0, length);
        } else {
            System.arraycopy(rows, from, out, 0, length);
        }
    }
}
