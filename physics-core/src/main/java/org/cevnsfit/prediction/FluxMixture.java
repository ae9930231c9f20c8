package org.cevnsfit.prediction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.flux.SpectrumBasis;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Parts of the flux of a source as combinations of fixed spectra: columns of counts are folded for the spectra once and combined at each shape point.
 *
 * @param bases one per component of the source
 */
record FluxMixture(List<SpectrumBasis> bases) implements Serializable {

    /** @return null if the spectra of some component have to be computed at every shape point */
    static FluxMixture of(SignalModel model, NeutrinoSource source) {
        List<SpectrumBasis> bases = new ArrayList<>();
        for (SourceComponent component : source.components()) {
            Optional<SpectrumBasis> basis = model.flux().basis(source, component);
            if (basis.isEmpty()) return null;
            bases.add(basis.get());
        }
        return new FluxMixture(List.copyOf(bases));
    }

    /** @return the spectra of all components, component by component */
    List<SourceComponent> spectra() {
        return bases.stream().flatMap(basis -> basis.spectra().stream()).toList();
    }

    /** @return weights at one shape point, one matrix per component, shape [part][spectrum]; null if they are the identity */
    List<double[][]> weights(ShapePoint shape) {
        if (bases.stream().allMatch(SpectrumBasis::fixed)) return null;
        return bases.stream().map(basis -> basis.weights(shape)).toList();
    }

    /**
     * Counts of the parts.
     *
     * @param weights as of {@link #weights}
     * @param column counts of the spectra, shape [spectrum × row]
     * @return shape [part of the flux × row]
     */
    static double[] mixed(List<double[][]> weights, double[] column) {
        int spectra = 0;
        int parts = 0;
        for (double[][] matrix : weights) {
            spectra += matrix[0].length;
            parts += matrix.length;
        }
        int rows = column.length / spectra;
        double[] mixed = new double[parts * rows];
        int from = 0;
        int to = 0;
        for (double[][] matrix : weights) {
            for (double[] part : matrix) {
                for (int s = 0; s < part.length; s++) {
                    if (part[s] != 0.0) add(part[s], column, (from + s) * rows, mixed, to, rows);
                }
                to += rows;
            }
            from += matrix[0].length;
        }
        return mixed;
    }

    private static void add(double weight, double[] column, int from, double[] mixed, int to, int rows) {
        for (int r = 0; r < rows; r++) mixed[to + r] += weight * column[from + r];
    }
}
