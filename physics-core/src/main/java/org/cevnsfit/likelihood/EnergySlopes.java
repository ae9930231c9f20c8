package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Derivatives of the summed energy spectra with respect to every local parameter but onset time, ∂U_ig/∂x_k, shape [nE × width] per
 * parameter: a norm adds P times its factor, a shape nuisance or coupling adds norm · ∂P.
 */
final class EnergySlopes {
    private final List<PartBlock> blocks;
    private final TimeGroups times;
    private final int pulls;
    private final int nE;
    private final double[][] slopes;
    private final int[][] packs;
    private final int[] shiftedPacks;
    private final int[] onlyGroup;

    EnergySlopes(List<PartBlock> blocks, TimeGroups times, int parameters, int pulls, int nE) {
        this.blocks = blocks;
        this.times = times;
        this.pulls = pulls;
        this.nE = nE;
        slopes = new double[parameters][nE * times.width];
        boolean[][] touched = new boolean[parameters][times.width];
        boolean[] shifted = new boolean[times.width];
        for (PartBlock block : blocks) {
            for (int part : block.indices) {
                int group = times.groupOf(part);
                shifted[group] |= times.shifted(group);
                for (int a : block.norms) touched[a][group] = true;
                for (int s = 0; s < block.slots; s++) touched[block.parameter(s, pulls)][group] = true;
            }
        }
        packs = Arrays.stream(touched).map(EnergySlopes::packsOf).toArray(int[][]::new);
        shiftedPacks = packsOf(shifted);
        onlyGroup = Arrays.stream(touched).mapToInt(EnergySlopes::onlyOf).toArray();
    }

    private static int[] packsOf(boolean[] touched) {
        return IntStream.range(0, touched.length / TimeKernel.PACK)
                .map(pack -> pack * TimeKernel.PACK)
                .filter(first -> IntStream.range(first, first + TimeKernel.PACK).anyMatch(g -> touched[g]))
                .toArray();
    }

    private static int onlyOf(boolean[] touched) {
        int[] groups =
                IntStream.range(0, touched.length).filter(g -> touched[g]).toArray();
        return groups.length == 1 ? groups[0] : -1;
    }

    /** @return the time group of a parameter that touches exactly one, else −1 */
    int onlyGroup(int parameter) {
        return onlyGroup[parameter];
    }

    double[] of(int parameter) {
        return slopes[parameter];
    }

    /** @return first groups of the packs that a parameter touches */
    int[] packs(int parameter) {
        return packs[parameter];
    }

    /** @return first groups of the packs with a profile that shifts */
    int[] shiftedPacks() {
        return shiftedPacks;
    }

    void fill() {
        for (int k = 0; k < slopes.length; k++) if (packs[k].length > 0) Arrays.fill(slopes[k], 0.0);
        for (int i = 0; i < blocks.size(); i++) {
            PartBlock block = blocks.get(i);
            for (int a = 0; a < block.norms.length; a++) {
                addTo(slopes[block.norms[a]], block, times, nE, block.value, block.normSlope[a]);
            }
            for (int s = 0; s < block.slots; s++) {
                addTo(slopes[block.parameter(s, pulls)], block, times, nE, block.first[s], block.norm);
            }
        }
    }

    /** u_ig += factor · spectrum_pi for every part p of the block, g its time group. */
    static void addTo(double[] u, PartBlock block, TimeGroups times, int nE, double[] spectrum, double factor) {
        int width = times.width;
        for (int p = 0, at = 0; p < block.indices.length; p++) {
            int to = times.groupOf(block.indices[p]);
            for (int i = 0; i < nE; i++, at++, to += width) u[to] = Math.fma(factor, spectrum[at], u[to]);
        }
    }
}
