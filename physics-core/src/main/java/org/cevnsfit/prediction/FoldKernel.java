package org.cevnsfit.prediction;

/** Hot loops of template building: one call per kernel, target and source component. Plain arrays, no allocation. */
public final class FoldKernel {
    private FoldKernel() {}

    /**
     * rate_j = Σ_n a_n(T_j) Φ_n(T_j).
     *
     * @param powers a_n at the nodes, shape [3 × nodes], row-major [cm²/MeV · MeV^n]
     * @param moments Φ_n at the nodes, same shape [MeV^-n/cm²]
     * @param rate receives recoils per target and energy, shape [nodes] [1/MeV]
     */
    public static void rate(double[] powers, double[] moments, double[] rate) {
        int nodes = rate.length;
        for (int j = 0; j < nodes; j++) {
            rate[j] = powers[j] * moments[j]
                    + powers[nodes + j] * moments[nodes + j]
                    + powers[2 * nodes + j] * moments[2 * nodes + j];
        }
    }

    /**
     * Adds response × rate to a template.
     *
     * @param response P(bin | T_j) × weight × targets, shape [bins × nodes], row-major [MeV]
     * @param rate shape [nodes] [1/MeV]
     * @param template accumulated in place [counts]
     * @param offset first element of the template that belongs to bin 0
     * @param bins number of bins
     */
    public static void addFolded(double[] response, double[] rate, double[] template, int offset, int bins) {
        int nodes = rate.length;
        for (int b = 0, row = 0; b < bins; b++, row += nodes) {
            double even = 0.0;
            double odd = 0.0;
            int j = 0;
            for (; j + 1 < nodes; j += 2) {
                even += response[row + j] * rate[j];
                odd += response[row + j + 1] * rate[j + 1];
            }
            if (j < nodes) even += response[row + j] * rate[j];
            template[offset + b] += even + odd;
        }
    }
}
