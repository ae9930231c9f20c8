package org.cevnsfit.likelihood;

import java.util.List;

/**
 * How one local parameter moves the energy spectrum of one time group: ∂U_i = Σ_p c_p A_p,i, with c_p = 1 and A = P for a norm, c_p = norm_p and A =
 * ∂P for a shape nuisance or a coupling.
 *
 * @param parameter local parameter
 * @param group time group
 * @param parts parts that move
 * @param slots derivative slot of each part, −1 for a norm
 * @param sum work array, shape [energy bins]
 */
record Direction(int parameter, TimeGroup group, List<PartState> parts, int[] slots, double[] sum) {

    /** @return ∂U_i; the array is reused by the next call */
    double[] energy(double[] norms) {
        PartState only = parts.get(0);
        if (parts.size() == 1 && slots[0] < 0) return only.value;
        for (int p = 0; p < slots.length; p++) {
            PartState part = parts.get(p);
            double factor = slots[p] < 0 ? 1.0 : norms[part.index];
            double[] a = slots[p] < 0 ? part.value : part.first[slots[p]];
            if (p == 0) {
                for (int i = 0; i < sum.length; i++) sum[i] = factor * a[i];
            } else {
                for (int i = 0; i < sum.length; i++) sum[i] += factor * a[i];
            }
        }
        return sum;
    }
}
