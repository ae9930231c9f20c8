package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.stream.IntStream;

/**
 * The positive semi-definite part of the Hessian, 2 Σ_b w_b D_kb D_lb, from the derivatives D of the counts: lane rows that differ from point to point,
 * and shared rows, whose products with each other are computed once and for all.
 */
final class LaneGram {
    private final LaneKernels kernels;
    private final int n;
    private final int bins;
    private final int[] laneVariables;
    private final double[][] laneRows;
    private final int[] sharedVariables;
    private final double[] sharedRows;
    private final double[] sharedProducts; // shape [pair × bins]
    private final double[] weighted;
    private final double[] out;

    /**
     * @param laneRows row of each variable, null where it is shared
     * @param shared row of each variable, null where it is a lane row
     */
    LaneGram(LaneKernels kernels, double[][] laneRows, double[][] shared, int bins) {
        this.kernels = kernels;
        this.bins = bins;
        n = laneRows.length;
        laneVariables = LaneGram.where(laneRows);
        sharedVariables = LaneGram.where(shared);
        this.laneRows = IntStream.of(laneVariables).mapToObj(k -> laneRows[k]).toArray(double[][]::new);
        int m = sharedVariables.length;
        sharedRows = new double[m * bins];
        sharedProducts = new double[m * (m + 1) / 2 * bins];
        for (int k = 0, pair = 0; k < m; k++) {
            System.arraycopy(shared[sharedVariables[k]], 0, sharedRows, k * bins, bins);
            for (int l = 0; l <= k; l++, pair++) {
                for (int b = 0; b < bins; b++)
                    sharedProducts[pair * bins + b] = sharedRows[k * bins + b] * sharedRows[l * bins + b];
            }
        }
        weighted = new double[bins * LANES];
        out = new double[Math.max(n, m * (m + 1) / 2) * LANES];
    }

    private static int[] where(double[][] rows) {
        return IntStream.range(0, rows.length).filter(k -> rows[k] != null).toArray();
    }

    /** Writes the lower triangle of the Hessian, shape [n × n]. */
    void fill(double[] weight, double[] hessian) {
        int m = sharedVariables.length;
        for (int a = 0; a < laneVariables.length; a++) {
            int k = laneVariables[a];
            kernels.multiply(weight, laneRows[a], bins, weighted);
            kernels.dotRows(weighted, laneRows, a + 1, bins, out);
            for (int b = 0; b <= a; b++) put(k, laneVariables[b], b, hessian);
            kernels.dotShared(weighted, sharedRows, m, bins, out, 0);
            for (int l = 0; l < m; l++) put(k, sharedVariables[l], l, hessian);
        }
        kernels.dotShared(weight, sharedProducts, m * (m + 1) / 2, bins, out, 0);
        for (int k = 0, pair = 0; k < m; k++) {
            for (int l = 0; l <= k; l++, pair++) put(sharedVariables[k], sharedVariables[l], pair, hessian);
        }
    }

    private void put(int k, int l, int from, double[] hessian) {
        int to = (Math.max(k, l) * n + Math.min(k, l)) * LANES;
        for (int lane = 0; lane < LANES; lane++) hessian[to + lane] = 2.0 * out[from * LANES + lane];
    }

    /** Writes the gradient 2 Σ_b slope_b D_b of the shared variables. */
    void sharedGradient(double[] slope, double[] gradient) {
        kernels.dotShared(slope, sharedRows, sharedVariables.length, bins, out, 0);
        for (int l = 0; l < sharedVariables.length; l++) {
            int to = sharedVariables[l] * LANES;
            for (int lane = 0; lane < LANES; lane++) gradient[to + lane] = 2.0 * out[l * LANES + lane];
        }
    }
}
