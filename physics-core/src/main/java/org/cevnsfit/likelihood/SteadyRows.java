package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;

/**
 * The blocks that only norm nuisances move: their counts per bin are computed once per change of the couplings, after which a step costs one
 * multiply-add per bin. Backgrounds at fixed onset time live here, and whole signals where no shape nuisance moves them.
 */
final class SteadyRows {
    private final PartBlock[] blocks;
    private final TimeGroups times;
    private final int nE;
    private final int nT;
    private final double[] energy;
    private final double[] slopes; // 2 Σ_b weight_b row_b of each block with norms
    private final double[][] rows; // counts at norm 1 per block, shape [nE × nT]

    SteadyRows(List<PartBlock> blocks, TimeGroups times, int nE, int nT) {
        this.blocks = blocks.toArray(PartBlock[]::new);
        this.times = times;
        this.nE = nE;
        this.nT = nT;
        energy = new double[nE * times.width];
        slopes = new double[this.blocks.length];
        rows = new double[this.blocks.length][nE * nT];
        times.shiftTo(0.0, false);
    }

    /**
     * Computes the rows from the blocks' current spectra.
     *
     * @param all false: only those that depend on the couplings
     */
    void refresh(boolean all) {
        for (int r = 0; r < rows.length; r++) {
            if (!all && !blocks[r].coupled) continue;
            Arrays.fill(energy, 0.0);
            EnergySlopes.addTo(energy, blocks[r], times, nE, blocks[r].value, 1.0);
            for (int first = 0; first < times.width; first += TimeKernel.PACK) {
                TimeKernel.expand(energy, times.q, times.width, first, nE, nT, rows[r], 0, first > 0, null);
            }
        }
    }

    void addTo(double[] mu) {
        for (int r = 0; r < rows.length; r++) PoissonKernel.addScaled(rows[r], blocks[r].norm, mu);
    }

    /** Adds what norms that multiply each other contribute beyond the convex part, for the slopes of the last {@link #addSlopes}. */
    void addCurvature(double[] hessian, int parameters) {
        for (int r = 0; r < rows.length; r++) CurvatureTerms.addFactors(blocks[r], slopes[r], hessian, parameters);
    }

    /** Adds rootWeight · ∂μ/∂x of every norm to its row of {@code scaled}, and its share of the gradient. */
    void addSlopes(double[] slopeWeight, double[] rootWeight, double[] scaled, double[] gradient) {
        for (int r = 0; r < rows.length; r++) {
            if (blocks[r].norms.length == 0) continue;
            double slope = 2.0 * PoissonKernel.dot(slopeWeight, rows[r], 0, nE * nT);
            slopes[r] = slope;
            for (int i = 0; i < blocks[r].norms.length; i++) {
                int a = blocks[r].norms[i];
                double factor = blocks[r].normSlope[i];
                gradient[a] += factor * slope;
                PoissonKernel.addProduct(rows[r], factor, rootWeight, scaled, a * nE * nT);
            }
        }
    }
}
