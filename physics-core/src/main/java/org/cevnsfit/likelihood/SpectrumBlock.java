package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.detector.EnergyCurve;
import org.cevnsfit.prediction.SpectrumPart;
import org.cevnsfit.prediction.SpectrumValue;

/**
 * An analytic spectrum with its derivatives: μ_ij = Π_f factor_f · K_i(coordinates) · q_j. Slots are the factors, then the coordinates; a nuisance may be in
 * several slots, of one spectrum and of others. Owns its work arrays: not thread safe, no allocation after construction.
 */
final class SpectrumBlock {
    private final EnergyCurve curve;
    private final SpectrumValue[] slots;
    private final int factors;
    private final double[] fraction; // q
    private final int nE;
    private final double[] value; // of each slot
    private final double[] at; // coordinates of the counts below
    private final double[] next;
    private final double[] counts; // K
    private final double[][] first;
    private final double[][] second;
    private final double[] back; // Σ_j weight_ij q_j
    private final double[] dot1;
    private final double[] dot2;
    private double dot0;
    private boolean filled;
    private boolean curved; // derivatives belong to the counts

    SpectrumBlock(SpectrumPart part) {
        curve = part.curve();
        List<SpectrumValue> all = Stream.concat(part.factors().stream(), part.coordinates().stream())
                .toList();
        slots = all.toArray(SpectrumValue[]::new);
        factors = part.factors().size();
        fraction = part.fraction();
        nE = curve.bins();
        value = new double[slots.length];
        int n = curve.coordinates();
        at = new double[n];
        next = new double[n];
        counts = new double[nE];
        first = new double[n][nE];
        second = new double[n * (n + 1) / 2][nE];
        back = new double[nE];
        dot1 = new double[n];
        dot2 = new double[second.length];
    }

    /** Moves to the local parameters x. */
    void evaluate(double[] x, boolean derivatives) {
        for (int s = 0; s < slots.length; s++) value[s] = slots[s].at(x);
        System.arraycopy(value, factors, next, 0, next.length);
        boolean same = filled && Arrays.equals(next, at);
        if (same && (curved || !derivatives)) return;
        System.arraycopy(next, 0, at, 0, at.length);
        curve.counts(at, counts, derivatives ? first : null, derivatives ? second : null);
        filled = true;
        curved = derivatives;
    }

    /** μ += the counts of this spectrum */
    void addTo(double[] mu) {
        add(product(-1, -1), counts, null, mu, 0);
    }

    /** Adds rootWeight · ∂μ/∂x to the rows of its nuisances. */
    void addSlopes(double[] rootWeight, double[] scaled) {
        int bins = nE * fraction.length;
        for (int s = 0; s < slots.length; s++) {
            int k = slots[s].pull();
            if (k < 0) continue;
            double[] row = s < factors ? counts : first[s - factors];
            double scale = slots[s].slope() * product(s < factors ? s : -1, -1);
            if (scale != 0.0) add(scale, row, rootWeight, scaled, k * bins);
        }
    }

    /** Adds 2 Σ_b weight_b ∂μ to the gradient and 2 Σ_b weight_b ∂²μ to the Hessian. */
    void addCurvature(double[] weight, double[] gradient, double[] hessian, int parameters) {
        project(weight);
        for (int s = 0; s < slots.length; s++) {
            int k = slots[s].pull();
            if (k < 0) continue;
            double once = s < factors ? product(s, -1) * dot0 : product(-1, -1) * dot1[s - factors];
            gradient[k] += 2.0 * slots[s].slope() * once;
            for (int t = 0; t < slots.length; t++) {
                int l = slots[t].pull();
                if (l >= 0) hessian[k * parameters + l] += 2.0 * slots[s].slope() * slots[t].slope() * twice(s, t);
            }
        }
    }

    private void project(double[] weight) {
        for (int i = 0, b = 0; i < nE; i++) {
            double sum = 0.0;
            for (int j = 0; j < fraction.length; j++, b++) sum = Math.fma(weight[b], fraction[j], sum);
            back[i] = sum;
        }
        dot0 = PoissonKernel.dot(back, counts, 0, nE);
        for (int c = 0; c < dot1.length; c++) dot1[c] = PoissonKernel.dot(back, first[c], 0, nE);
        for (int c = 0; c < dot2.length; c++) dot2[c] = PoissonKernel.dot(back, second[c], 0, nE);
    }

    /** Σ_b weight_b ∂²μ_b/∂slot_s ∂slot_t */
    private double twice(int s, int t) {
        int low = Math.min(s, t);
        int high = Math.max(s, t);
        if (high < factors) return low == high ? 0.0 : product(low, high) * dot0;
        if (low < factors) return product(low, -1) * dot1[high - factors];
        return product(-1, -1) * dot2[PartBlock.packed(low - factors, high - factors, dot1.length)];
    }

    /** Product of all factors but two. */
    private double product(int without, int other) {
        double product = 1.0;
        for (int f = 0; f < factors; f++) if (f != without && f != other) product *= value[f];
        return product;
    }

    private void add(double scale, double[] row, double[] weight, double[] out, int offset) {
        int nT = fraction.length;
        for (int j = 0; j < nT; j++) {
            double factor = scale * fraction[j];
            if (weight == null) {
                for (int i = 0, b = j; i < nE; i++, b += nT) out[offset + b] += factor * row[i];
            } else {
                for (int i = 0, b = j; i < nE; i++, b += nT) out[offset + b] += factor * row[i] * weight[b];
            }
        }
    }
}
