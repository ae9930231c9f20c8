package org.cevnsfit.likelihood;

import java.util.List;
import java.util.stream.IntStream;
import org.cevnsfit.numerics.PolynomialSet;
import org.cevnsfit.prediction.PartTemplates;

/**
 * Parts of one experiment that are moved by the same nuisances, side by side in memory: their energy spectra P and the derivatives of P with
 * respect to what moves them, shape [part × energy bin]. The variables (slots) are, in this order, first and second morph if they
 * move the block, then the profiled couplings. The norm is (offset + Σ x_added)(1 + Σ x_factor).
 */
final class PartBlock {
    private final PartTemplates model;
    final int[] indices; // of the parts in the experiment
    final int[] norms; // added, then factors
    final double[] normSlope; // ∂norm/∂x of each
    final int added;
    private final int profiled;
    private final ContractedRows contracted;
    private final BlockMorph morph;
    private final boolean lazy; // rows are contracted when a cell needs them
    private final int firstSlot;
    private final int secondSlot;
    private final int couplingSlot; // first profiled coupling
    final int slots;
    final int length; // parts × bins
    final double[] value;
    final double[][] first; // [slot][part × bin]
    final double[][] second; // packed upper triangle of slots
    double norm;
    final boolean coupled; // depends on the free couplings
    final boolean steady; // nothing but norms moves it between two changes of the couplings

    /** @param cells preferred cell of each local parameter where it stands on a node, see {@link MorphAxis} */
    PartBlock(List<PartTemplates> parts, int[] indices, int bins, int profiled, int[] cells) {
        this.indices = indices;
        this.profiled = profiled;
        model = parts.get(0);
        added = model.norms().length;
        norms = IntStream.concat(
                        IntStream.of(model.norms()), IntStream.of(model.norm().factors()))
                .toArray();
        normSlope = new double[norms.length];
        length = parts.size() * bins;
        contracted = new ContractedRows(parts, model.firstPowers() * model.secondPowers(), bins, profiled);
        boolean hasFirst = model.firstMorph() >= 0;
        boolean hasSecond = model.secondMorph() >= 0;
        lazy = model.first().basis().linear() || model.second().basis().linear();
        morph = lazy
                ? new NodeMorph(contracted, model.first(), model.second(), cells, length)
                : new QuadraticMorph(hasFirst, hasSecond, length);
        firstSlot = hasFirst ? 0 : -1;
        secondSlot = hasSecond ? firstSlot + 1 : -1;
        couplingSlot = (hasFirst ? 1 : 0) + (hasSecond ? 1 : 0);
        slots = couplingSlot + profiled;
        coupled = model.monomials().variables() > 0;
        steady = slots == 0 && !model.shifted();
        value = new double[length];
        first = new double[slots][length];
        second = new double[slots * (slots + 1) / 2][length];
    }

    /** @return true if both parts are moved by the same nuisances and couplings */
    static boolean alike(PartTemplates a, PartTemplates b) {
        return a.norm().same(b.norm())
                && a.shifted() == b.shifted()
                && a.first().equals(b.first())
                && a.second().equals(b.second())
                && (a.monomials().variables() > 0) == (b.monomials().variables() > 0);
    }

    /** Local parameter of a slot; pulls come first, then profiled couplings. */
    int parameter(int slot, int pulls) {
        if (slot == firstSlot) return model.firstMorph();
        if (slot == secondSlot) return model.secondMorph();
        return pulls + slot - couplingSlot;
    }

    /** Position of the pair (s, t), s ≤ t, among n variables in a packed upper triangle. */
    static int packed(int s, int t, int n) {
        return s * n - s * (s - 1) / 2 + (t - s);
    }

    /** Applies the couplings: θ in the order of the free couplings; the last {@code profiled} of them are profiled. */
    void contract(double[] theta) {
        contracted.contract(theta);
        if (!lazy) contracted.needAll();
        if (slots == 0) System.arraycopy(contracted.values[0], 0, value, 0, length); // nothing else moves it
    }

    /** As {@link ContractedRows#isolate}. */
    void isolate(double[] theta, int[] powers) {
        contracted.isolate(theta, powers);
        if (!lazy) contracted.needAll();
    }

    /** @return powers of the profiled couplings, the last of the free ones, in a monomial */
    static int[] profiledPowers(PolynomialSet set, int monomial, int profiled) {
        int[] powers = new int[profiled];
        int offset = set.variables() - profiled;
        for (int f = 0; f < profiled && offset >= 0; f++) powers[f] = set.power(monomial, offset + f);
        return powers;
    }

    private void scale(double[] x) {
        double sum = model.offset();
        for (int i = 0; i < added; i++) sum += x[norms[i]];
        double factor = 1.0;
        for (int i = added; i < norms.length; i++) factor += x[norms[i]];
        norm = sum * factor;
        for (int i = 0; i < norms.length; i++) normSlope[i] = i < added ? factor : sum;
    }

    /** Evaluates norm, P and, if asked, the derivatives of P at the local parameters x. */
    void evaluate(double[] x, boolean derivatives) {
        scale(x);
        if (slots == 0) return;
        morph.at(firstSlot < 0 ? 0.0 : x[model.firstMorph()], secondSlot < 0 ? 0.0 : x[model.secondMorph()]);
        double[] plain = contracted.values[0];
        morph.value(plain, value);
        if (!derivatives) return;
        morph.slopes(plain, firstSlot < 0 ? null : first[firstSlot], secondSlot < 0 ? null : first[secondSlot]);
        double[] mixed = firstSlot < 0 ? null : of(firstSlot, secondSlot);
        morph.curvatures(plain, of(firstSlot, firstSlot), mixed, of(secondSlot, secondSlot));
        for (int f = 0; f < profiled; f++) {
            int s = couplingSlot + f;
            double[] rows = contracted.values[contracted.first(f)];
            morph.value(rows, first[s]);
            morph.slopes(rows, of(firstSlot, s), of(secondSlot, s));
            for (int g = f; g < profiled; g++) {
                morph.value(contracted.values[contracted.second(f, g)], of(s, couplingSlot + g));
            }
        }
    }

    /** Adds the counts of one of the parts, spread over time bins, shape [energy × time]; nothing if it is in another block. */
    void addPart(int part, double[] fraction, double[] out) {
        int nE = length / indices.length;
        for (int p = 0; p < indices.length; p++) {
            if (indices[p] != part) continue;
            for (int i = 0; i < nE; i++) {
                double counts = norm * value[p * nE + i];
                for (int j = 0; j < fraction.length; j++) out[i * fraction.length + j] += counts * fraction[j];
            }
        }
    }

    /** Second derivatives by two slots s ≤ t; null if one does not exist. */
    private double[] of(int s, int t) {
        return s < 0 || t < 0 ? null : second[packed(s, t, slots)];
    }
}
