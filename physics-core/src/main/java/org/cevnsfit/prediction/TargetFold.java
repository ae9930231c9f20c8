package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.error.InputException;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.interaction.EnergyDependence;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.MassiveFinalState;
import org.cevnsfit.interaction.RecoilTable;
import org.cevnsfit.numerics.LogInterpolation;

/**
 * Folds kernels with source and detector of one target. What has edges (spectra, response, atomic shells) is integrated at some hundred nodes once;
 * the strength of a kernel is smooth in ln T and needed at a few dozen: its counts are Σ_k M_ik s(T_k), M_ik = Σ_j counts_ij w_k(T_j).
 */
final class TargetFold implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FoldedResponse response;
    private final List<SourceComponent> flux; // one group of rows per part
    private final double step; // of the second morph; NaN if no second morph moves the target
    private final LogInterpolation smooth;
    private final RecoilTable table;
    /** M of each dependence, [node][part of the flux × second power × bin] */
    private final Map<EnergyDependence, double[][]> matrices = new HashMap<>();

    /**
     * @param flux parts of the flux
     * @param step distance of the nodes of the second morph; NaN if there is only one
     */
    TargetFold(FoldedResponse response, List<SourceComponent> flux, double step) {
        this.response = response;
        this.flux = flux;
        this.step = step;
        double[] fine = response.nodes.recoilMeV();
        smooth = new LogInterpolation(fine[0], fine[fine.length - 1]);
        table = new RecoilTable(response.target, smooth.nodes());
    }

    /** @return the same target in another flux, nothing kept */
    TargetFold inFlux(List<SourceComponent> other) {
        return new TargetFold(response, other, step);
    }

    /** Keeps what kernels of this kind share; to be called before any slice is built. */
    void keep(List<Kernel> kernels) {
        double[][] weights = weights();
        for (Kernel kernel : kernels) {
            if (!(kernel.dependence() instanceof MassiveFinalState)) {
                matrices.computeIfAbsent(kernel.dependence(), dependence -> matrix(dependence, weights));
            }
            requireStrengths(kernel);
        }
    }

    /** Refuses a kernel, perhaps of a user's model, that would leave recoil energies out or turn counts into NaN. */
    private void requireStrengths(Kernel kernel) {
        double[] strengths = kernel.strengths(table);
        String place = "kernel " + kernel.name() + " on " + response.target.name();
        if (strengths == null || strengths.length != table.size()) {
            String found = strengths == null ? "null" : strengths.length + " strengths";
            throw new InputException(
                    place, "gives " + found + " for " + table.size() + " recoil energies", "correct the model");
        }
        if (kernel.dependence() instanceof MassiveFinalState) return; // has other recoil energies
        for (int j = 0; j < strengths.length; j++) {
            if (!Double.isFinite(strengths[j])) {
                String found = "gives " + strengths[j] + " at a recoil of " + table.recoilMeV(j) + " MeV";
                throw new InputException(place, found, "correct the model");
            }
        }
    }

    /** @return recoil energies and shared amplitudes for one slice */
    TargetSlice forSlice() {
        return new TargetSlice(response, flux, table.forSlice());
    }

    /** Adds the counts of a kernel, shape [part of the flux × second power × bin]. */
    void add(Kernel kernel, TargetSlice slice, double[] column) {
        if (kernel.dependence() instanceof MassiveFinalState massive) {
            double[] counts = slice.counts(kernel, massive);
            toPowers(counts);
            for (int i = 0; i < column.length; i++) column[i] += counts[i];
            return;
        }
        double[][] kept = matrices.get(kernel.dependence());
        FoldKernel.addFolded(
                kept != null ? kept : matrix(kernel.dependence(), weights()), kernel.strengths(slice.table), column);
    }

    /** Weights of the interpolation, shape [fine node][node] */
    private double[][] weights() {
        double[] fine = response.nodes.recoilMeV();
        double[][] weights = new double[fine.length][];
        for (int j = 0; j < fine.length; j++) weights[j] = smooth.weights(fine[j]);
        return weights;
    }

    private double[][] matrix(EnergyDependence dependence, double[][] weights) {
        double[] counts = response.counts(dependence, flux);
        int fine = response.nodes.size();
        int rows = counts.length / fine;
        double[][] matrix = new double[table.size()][rows];
        double[] sums = new double[matrix.length];
        for (int i = 0; i < rows; i++) {
            Arrays.fill(sums, 0.0);
            for (int j = 0; j < fine; j++) {
                double count = counts[i * fine + j];
                if (count == 0.0) continue; // a bin sees few of the nodes
                double[] at = weights[j];
                for (int k = 0; k < sums.length; k++) sums[k] += count * at[k];
            }
            for (int k = 0; k < sums.length; k++) matrix[k][i] = sums[k];
        }
        for (double[] row : matrix) toPowers(row);
        return matrix;
    }

    /** Turns counts at the nodes of a second morph into powers of it. */
    private void toPowers(double[] rows) {
        if (!Double.isNaN(step)) MorphNodes.toPowers(rows, flux.size(), rows.length / flux.size() / 3, step);
    }
}
