package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;

/**
 * Short cuts of an experiment with one time bin whose profiles are fixed: counts are the blocks' spectra times a number, and whole rows of bins add up without
 * a detour over time profiles.
 */
final class OneTimeBin {
    private final PartBlock[] blocks;
    private final double[][] fraction; // [block][part]
    private final int pulls;
    private final int nE;
    private final double[] back; // slope weights of all parts of a block

    /** @param times of these blocks */
    OneTimeBin(List<PartBlock> blocks, TimeGroups times, int pulls, int bins) {
        this.blocks = blocks.toArray(PartBlock[]::new);
        this.pulls = pulls;
        nE = bins;
        fraction = new double[this.blocks.length][];
        times.shiftTo(0.0, false);
        int longest = 0;
        for (int i = 0; i < fraction.length; i++) {
            PartBlock block = this.blocks[i];
            fraction[i] = Arrays.stream(block.indices)
                    .mapToDouble(p -> times.q[times.groupOf(p)])
                    .toArray();
            longest = Math.max(longest, block.length);
        }
        back = new double[longest];
    }

    /** μ += the counts of all blocks */
    void addTo(double[] mu) {
        for (int i = 0; i < blocks.length; i++) {
            for (int p = 0; p < fraction[i].length; p++) {
                MorphKernel.addScaled(blocks[i].value, p * nE, blocks[i].norm * fraction[i][p], mu, nE);
            }
        }
    }

    /** Fills the rows rootWeight · ∂μ/∂x, zero for what moves no block, shape [parameters × bins]. */
    void fillSlopes(double[] rootWeight, double[] scaled) {
        Arrays.fill(scaled, 0.0);
        for (int i = 0; i < blocks.length; i++) {
            PartBlock block = blocks[i];
            for (int p = 0; p < fraction[i].length; p++) {
                double q = fraction[i][p];
                for (int a = 0; a < block.norms.length; a++) {
                    add(block.value, p, q * block.normSlope[a], rootWeight, scaled, block.norms[a]);
                }
                for (int s = 0; s < block.slots; s++) {
                    add(block.first[s], p, q * block.norm, rootWeight, scaled, block.parameter(s, pulls));
                }
            }
        }
    }

    private void add(double[] rows, int p, double factor, double[] weight, double[] out, int k) {
        int from = p * nE;
        int to = k * nE;
        for (int b = 0; b < nE; b++) out[to + b] += factor * rows[from + b] * weight[b];
    }

    /** @return slope weights times the fractions of the parts of a block, shape [part × bin]; the array belongs to this object */
    double[] projected(int block, double[] slopeWeight) {
        for (int p = 0; p < fraction[block].length; p++) {
            MorphKernel.scale(slopeWeight, 0, fraction[block][p], back, p * nE, nE);
        }
        return back;
    }
}
