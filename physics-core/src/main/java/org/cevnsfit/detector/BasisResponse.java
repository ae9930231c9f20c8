package org.cevnsfit.detector;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.target.Recoil;

/**
 * A response released as a table at recoil energies T_j, linear in T between them and zero outside, so that N_b = Σ_j M_bj ∫ h_j(T) dR/dT dT with the hat
 * functions h_j of the nodes. The integrals do not depend on the yields: a spectrum is folded with the hats once and M, given at whole numbers of
 * the yield nuisances, makes bins of it.
 */
public final class BasisResponse implements RecoilResponse {
    private static final long serialVersionUID = 1L;

    private final double[] recoilKeV;
    private final int bins;
    private final List<YieldAxis> yields;
    private final double[] matrix;

    /**
     * @param recoilKeV T_j [keV], above zero, increasing
     * @param bins number of bins, all runs together
     * @param yields axes of the table, none, one, or light and charge yield in this order
     * @param matrix accepted fraction of recoils times relative exposure of the bin, shape [last yield node × first yield node × recoil energy × bin]
     */
    public BasisResponse(double[] recoilKeV, int bins, List<YieldAxis> yields, double[] matrix) {
        this.recoilKeV = recoilKeV.clone();
        this.bins = bins;
        this.yields = List.copyOf(yields);
        this.matrix = matrix.clone();
        int nodes = yields.stream().mapToInt(YieldAxis::nodes).reduce(1, (a, b) -> a * b);
        boolean ordered = yields.size() < 2
                || yields.size() == 2
                        && yields.get(0).effect().compareTo(yields.get(1).effect()) < 0;
        if (!ordered || matrix.length != nodes * recoilKeV.length * bins) {
            throw new IllegalStateException(matrix.length + " elements, " + yields + ", " + recoilKeV.length
                    + " recoil energies, " + bins + " bins");
        }
        for (int j = 0; j < recoilKeV.length; j++) {
            if (recoilKeV[j] > (j == 0 ? 0.0 : recoilKeV[j - 1])) continue;
            throw new IllegalStateException("recoil energies " + Arrays.toString(recoilKeV));
        }
    }

    @Override
    public int energyBins() {
        return bins;
    }

    @Override
    public int functions() {
        return recoilKeV.length;
    }

    /** @return axes of the yields, light before charge */
    public List<YieldAxis> yields() {
        return yields;
    }

    /**
     * Adds the counts of a spectrum in all bins at one node of the yields.
     *
     * @param light node of the light yield; ignored without that axis
     * @param charge node of the charge yield, likewise
     * @param folded spectrum folded with the hats
     * @param from where it starts; shape [functions]
     * @param counts accumulated in place
     * @param to where they start; shape [bins]
     */
    public void addCounts(int light, int charge, double[] folded, int from, double[] counts, int to) {
        int row = row(light, charge) * recoilKeV.length * bins;
        for (int j = 0; j < recoilKeV.length; j++, row += bins) {
            double factor = folded[from + j];
            if (factor == 0.0) continue;
            for (int b = 0; b < bins; b++) counts[to + b] += factor * matrix[row + b];
        }
    }

    /** @return counts in all bins together of each hat at nominal yields, shape [functions] */
    public double[] nominalSums() {
        double[] sums = new double[recoilKeV.length];
        int from = row(0, 0) * recoilKeV.length * bins;
        for (int i = 0; i < recoilKeV.length * bins; i++) sums[i / bins] += matrix[from + i];
        return sums;
    }

    private int row(int light, int charge) {
        int row = 0;
        for (int a = yields.size() - 1; a >= 0; a--) {
            YieldAxis axis = yields.get(a);
            int at = axis.effect() == ResponseEffect.LIGHT_YIELD ? light : charge;
            if (at < axis.lowest() || at >= axis.lowest() + axis.nodes()) {
                throw new IllegalStateException(axis.effect() + " has no node " + at);
            }
            row = row * axis.nodes() + at - axis.lowest();
        }
        return row;
    }

    /** Fills h_j(T). */
    @Override
    public void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability) {
        Arrays.fill(probability, 0, recoilKeV.length, 0.0);
        if (recoil != Recoil.NUCLEUS) return;
        int last = recoilKeV.length - 1;
        if (recoilEnergyKeV < recoilKeV[0] || recoilEnergyKeV > recoilKeV[last]) return;
        int found = Arrays.binarySearch(recoilKeV, recoilEnergyKeV);
        int right = Math.min(last, found >= 0 ? found + 1 : -found - 1);
        double u = (recoilEnergyKeV - recoilKeV[right - 1]) / (recoilKeV[right] - recoilKeV[right - 1]);
        probability[right - 1] = 1.0 - u;
        probability[right] = u;
    }

    @Override
    public double maximumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return recoilKeV[recoilKeV.length - 1];
    }

    @Override
    public double minimumRecoilKeV(Recoil recoil, ResponseShift shift) {
        return recoilKeV[0];
    }

    @Override
    public double[] breakpointsKeV(Recoil recoil, ResponseShift shift) {
        return recoilKeV.clone();
    }

    @Override
    public double largestShift(ResponseEffect effect) {
        return yields.stream()
                .filter(axis -> axis.effect() == effect)
                .mapToDouble(YieldAxis::reach)
                .findFirst()
                .orElse(0.0);
    }
}
