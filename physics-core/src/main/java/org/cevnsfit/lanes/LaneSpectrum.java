package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;
import java.util.List;

/** A sum of energy spectra of blocks, per time group, that meets the time profiles once. */
final class LaneSpectrum {
    private final LaneKernels kernels;
    private final int nE;
    private final int nT;
    private final int[] group;
    private final double[] u; // lane array, shape [group × nE]
    /** blocks that may be added */
    final List<LaneBlock> from;

    LaneSpectrum(LaneKernels kernels, List<LaneBlock> from, int nE, int nT) {
        this.kernels = kernels;
        this.from = from;
        this.nE = nE;
        this.nT = nT;
        group = from.stream()
                .flatMapToInt(block -> Arrays.stream(block.group))
                .distinct()
                .toArray();
        u = new double[group.length * nE * LANES];
    }

    void clear() {
        Arrays.fill(u, 0.0);
    }

    /** u += norm · spectrum of one block */
    void add(LaneBlock block, double[] spectrum) {
        for (int g = 0; g < block.group.length; g++) {
            kernels.addScaled(block.norm, 0, spectrum, g * nE, nE, u, place(block.group[g]) * nE);
        }
    }

    private int place(int wanted) {
        int at = 0;
        while (group[at] != wanted) at++;
        return at;
    }

    /** out_ij = Σ_g u_gi q_gj */
    void expand(double[] q, double[] out) {
        if (group.length == 0) Arrays.fill(out, 0.0);
        else kernels.expand(u, q, group, nE, nT, out);
    }
}
