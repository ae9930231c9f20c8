package org.cevnsfit.lanes;

import static org.cevnsfit.lanes.LaneKernels.LANES;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Derivative of the counts per bin with respect to each variable that differs from point to point, lane arrays of shape [nE × nT]. */
final class LaneSlopes {
    private final LaneKernels kernels;
    private final List<LaneBlock> blocks;
    private final LaneTimes times;
    private final LocalVariables variables;
    private final int nE;
    private final int nT;
    private final double[] ones = new double[LANES];
    private final double[][] fixed; // lane copy of the fixed rows of a variable that has both kinds, else null
    private final LaneSpectrum total;
    private final LaneSpectrum firstMorph;
    private final LaneSpectrum secondMorph;
    private final LaneSpectrum time;
    /** row of each variable; null where it is shared by all points */
    final double[][] rows;

    LaneSlopes(
            LaneKernels kernels,
            List<LaneBlock> blocks,
            FixedRows fixedRows,
            LaneTimes times,
            LocalVariables variables,
            int nE,
            int nT) {
        this.kernels = kernels;
        this.blocks = blocks;
        this.times = times;
        this.variables = variables;
        this.nE = nE;
        this.nT = nT;
        Arrays.fill(ones, 1.0);
        int n = variables.members().length;
        rows = new double[n][];
        fixed = new double[n][];
        for (int v = 0; v < n; v++) {
            int norm = v;
            List<LaneBlock> scaled =
                    blocks.stream().filter(b -> b.variable == norm).toList();
            boolean alone = scaled.size() == 1 && !fixedRows.has(v);
            if (alone) rows[v] = scaled.get(0).row;
            else if (!scaled.isEmpty() || !variables.norm(v)) rows[v] = new double[nE * nT * LANES];
            if (!alone && !scaled.isEmpty()) fixed[v] = LaneGram.spread(fixedRows.slope(v));
        }
        total = spectrum(block -> !block.steady());
        firstMorph = spectrum(LaneBlock::hasFirst);
        secondMorph = spectrum(LaneBlock::hasSecond);
        time = spectrum(block -> block.shifted);
    }

    /** Computes the rows from the blocks' present spectra, norms and rows. */
    void fill() {
        for (int v = 0; v < fixed.length; v++) {
            if (fixed[v] == null) continue;
            System.arraycopy(fixed[v], 0, rows[v], 0, rows[v].length);
            for (int i = 0; i < blocks.size(); i++) {
                LaneBlock block = blocks.get(i);
                if (block.variable == v) kernels.addScaled(ones, 0, block.row, 0, nE * nT, rows[v], 0);
            }
        }
        fill(variables.firstMorph(), firstMorph, block -> block.pR, times.q);
        fill(variables.secondMorph(), secondMorph, block -> block.pF, times.q);
        fill(variables.time(), time, block -> block.p, times.q1);
    }

    private LaneSpectrum spectrum(Predicate<LaneBlock> chosen) {
        return new LaneSpectrum(kernels, blocks.stream().filter(chosen).toList(), nE, nT);
    }

    /** @return the sum of the spectra of all blocks that a shape nuisance moves */
    LaneSpectrum total() {
        return total;
    }

    private void fill(int variable, LaneSpectrum spectrum, Function<LaneBlock, double[]> of, double[] q) {
        if (variable < 0) return;
        spectrum.clear();
        for (int i = 0; i < spectrum.from.size(); i++) {
            LaneBlock block = spectrum.from.get(i);
            spectrum.add(block, of.apply(block));
        }
        spectrum.expand(q, rows[variable]);
    }
}
