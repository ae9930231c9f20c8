package org.cevnsfit.prediction;

/** Values at the nodes 0, −h, +h of a shape nuisance and the quadratic through them. */
final class MorphNodes {
    private MorphNodes() {}

    /** @return position of a node, in units of its nuisance */
    static double position(int node, double h) {
        return node == 0 ? 0.0 : node == 1 ? -h : h;
    }

    /**
     * Turns values at nodes 0, −h, +h along one index into coefficients of 1, x, x².
     *
     * @param t shape [groups × 3 × stride]
     */
    static void toPowers(double[] t, int groups, int stride, double h) {
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < stride; i++) {
                int at = g * 3 * stride + i;
                double centre = t[at];
                double minus = t[at + stride];
                double plus = t[at + 2 * stride];
                t[at + stride] = (plus - minus) / (2.0 * h);
                t[at + 2 * stride] = (plus + minus - 2.0 * centre) / (2.0 * h * h);
            }
        }
    }
}
