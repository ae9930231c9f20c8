package org.cevnsfit.prediction;

import java.util.Arrays;
import org.cevnsfit.detector.BasisResponse;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.nuisance.ShapePull;

/** Makes bins of what is folded with the functions of a {@link BasisResponse}, at every node of its yields. */
final class YieldBins {
    private YieldBins() {}

    /**
     * @param folded shape [monomial × power of a first morph of the fold × function]
     * @return shape [monomial × second row × first row × bin]
     */
    static double[] of(BasisResponse response, MorphSlots morphs, String component, double[] folded) {
        ShapePull first = morphs.pull(morphs.first(component));
        ShapePull second = morphs.pull(morphs.second(component));
        int firstRows = first == null ? 1 : first.basis().rows();
        int secondRows = second == null ? 1 : second.basis().rows();
        int powers = first == null || first.effect().linear() ? 1 : firstRows;
        int functions = response.functions();
        int bins = response.energyBins();
        int monomials = folded.length / (powers * functions);
        double[] counts = new double[monomials * secondRows * firstRows * bins];
        for (int u = 0, to = 0; u < monomials; u++) {
            for (int e = 0; e < secondRows; e++) {
                for (int r = 0; r < firstRows; r++, to += bins) {
                    int light = node(first, r, ShapePull.Effect.LIGHT_YIELD)
                            + node(second, e, ShapePull.Effect.LIGHT_YIELD);
                    int charge = node(first, r, ShapePull.Effect.CHARGE_YIELD)
                            + node(second, e, ShapePull.Effect.CHARGE_YIELD);
                    int from = (u * powers + (powers == 1 ? 0 : r)) * functions;
                    response.addCounts(light, charge, folded, from, counts, to);
                }
            }
        }
        return counts;
    }

    private static int node(ShapePull pull, int row, ShapePull.Effect effect) {
        return pull != null && pull.effect() == effect ? pull.basis().lowest() + row : 0;
    }

    /** @return counts in all bins together of each function of a response, yields nominal */
    static double[] nominalSums(RecoilResponse response) {
        if (response instanceof BasisResponse basis) return basis.nominalSums();
        double[] ones = new double[response.functions()];
        Arrays.fill(ones, 1.0);
        return ones;
    }
}
