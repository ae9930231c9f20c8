package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;

/**
 * Short cuts of an experiment with one time bin whose profiles are fixed: counts are the blocks' spectra times a number, and whole rows of bins add up without
 * a detour over time profiles.
 */
final class OneTimeBin implements MovingCounts {
    private final PartBlock[] blocks;
    private final double[][] fraction; // [block][part]
    private final CurvatureTerms curvature;
    private final int pulls;
    private final int nE;
    private final double[] back; // slope weights of all parts of a block

    /** @param times of these blocks */
    OneTimeBin(List<PartBlock> blocks, TimeGroups times, int pulls, int bins, CurvatureTerms curvature) {
        this.blocks = blocks.toArray(PartBlock[]::new);
        this.curvature = curvature;
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

    @Override
    public void expect(double shift, boolean derivatives, double[] mu) {
        Arrays.fill(mu, 0.0);
        for (int i = 0; i < blocks.length; i++) {
            for (int p = 0; p < fraction[i].length; p++) {
                MorphKernel.addScaled(blocks[i].value, p * nE, blocks[i].norm * fraction[i][p], mu, nE);
            }
        }
    }

    @Override
    public void fillSlopes(double[] rootWeight, double[] scaled) {
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

    @Override
    public void addCurvature(double[] slopeWeight, double[] gradient, double[] hessian) {
        for (int i = 0; i < blocks.length; i++) curvature.add(blocks[i], projected(i, slopeWeight), gradient, hessian);
    }

    private void add(double[] rows, int p, double factor, double[] weight, double[] out, int k) {
        int from = p * nE;
        int to = k * nE;
        for (int b = 0; b < nE; b++) out[to + b] += factor * rows[from + b] * weight[b];
    }

    /** @return slope weights times the fractions of the parts of a block, shape [part × bin]; the array belongs to this object */
    private double[] projected(int block, double[] slopeWeight) {
        for (int p = 0; p < fraction[block].length; p++) {
            MorphKernel.scale(slopeWeight, 0, fraction[block][p], back, p * nE, nE);
        }
        return back;
    }
}
