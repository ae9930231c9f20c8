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
    private final int[] variables; // of the rows: shared ones first
    private final double[][] rows; // lane arrays, copies of the shared ones among them
    private final int shared;
    private final double[] sharedRows; // shape [shared × bins]
    private final double[] sharedProducts; // shape [pair × bins]
    private final double[] weighted;
    private final double[] out;

    /**
     * @param laneRows row of each variable, null where it is shared
     * @param sharedRow row of each variable, null where it is a lane row
     */
    LaneGram(LaneKernels kernels, double[][] laneRows, double[][] sharedRow, int bins) {
        this.kernels = kernels;
        this.bins = bins;
        n = laneRows.length;
        int[] common = where(sharedRow);
        shared = common.length;
        variables = IntStream.concat(IntStream.of(common), IntStream.of(where(laneRows)))
                .toArray();
        rows = new double[variables.length][];
        sharedRows = new double[shared * bins];
        sharedProducts = new double[shared * (shared + 1) / 2 * bins];
        for (int k = 0; k < rows.length; k++)
            rows[k] = k < shared ? spread(sharedRow[common[k]]) : laneRows[variables[k]];
        for (int k = 0, pair = 0; k < shared; k++) {
            System.arraycopy(sharedRow[common[k]], 0, sharedRows, k * bins, bins);
            for (int l = 0; l <= k; l++, pair++) {
                for (int b = 0; b < bins; b++)
                    sharedProducts[pair * bins + b] = sharedRows[k * bins + b] * sharedRows[l * bins + b];
            }
        }
        weighted = new double[bins * LANES];
        out = new double[Math.max(n, shared * (shared + 1) / 2) * LANES];
    }

    private static int[] where(double[][] rows) {
        return IntStream.range(0, rows.length).filter(k -> rows[k] != null).toArray();
    }

    /** @return a lane array with the same value in all lanes */
    static double[] spread(double[] shared) {
        double[] lanes = new double[shared.length * LANES];
        for (int i = 0; i < lanes.length; i++) lanes[i] = shared[i / LANES];
        return lanes;
    }

    /** Writes the lower triangle of the Hessian, shape [n × n]. */
    void fill(double[] weight, double[] hessian) {
        kernels.dotShared(weight, sharedProducts, shared * (shared + 1) / 2, bins, out, 0);
        for (int k = 0, pair = 0; k < shared; k++) {
            for (int l = 0; l <= k; l++, pair++) put(variables[k], variables[l], pair, hessian);
        }
        for (int k = shared; k < rows.length; k++) {
            kernels.multiply(weight, rows[k], bins, weighted);
            kernels.dotRows(weighted, rows, k + 1, bins, out);
            for (int l = 0; l <= k; l++) put(variables[k], variables[l], l, hessian);
        }
    }

    private void put(int k, int l, int from, double[] hessian) {
        int to = (Math.max(k, l) * n + Math.min(k, l)) * LANES;
        for (int lane = 0; lane < LANES; lane++) hessian[to + lane] = 2.0 * out[from * LANES + lane];
    }

    /** Writes the gradient 2 Σ_b slope_b D_b of the shared variables. */
    void sharedGradient(double[] slope, double[] gradient) {
        kernels.dotShared(slope, sharedRows, shared, bins, out, 0);
        for (int l = 0; l < shared; l++) {
            int to = variables[l] * LANES;
            for (int lane = 0; lane < LANES; lane++) gradient[to + lane] = 2.0 * out[l * LANES + lane];
        }
    }
}
