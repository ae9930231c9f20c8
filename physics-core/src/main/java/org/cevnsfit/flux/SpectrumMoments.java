package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.Arrays;
import java.util.TreeSet;
import org.cevnsfit.numerics.GaussLegendre;

/**
 * Moments ∫_{E_min}^∞ dN/dE E^-n dE of a spectrum, n = 0, 1, 2, by Gauss-Legendre panels: sums over whole panels are kept, the panel that
 * E_min cuts is integrated anew. Panels end at the edges of the spectrum's pieces, are no wider than {@value #WIDEST_MEV} MeV and double at
 * most, as E^-n asks for. Below 1 eV the moments no longer grow.
 */
final class SpectrumMoments implements Serializable {
    private static final long serialVersionUID = 1L;

    static final double WIDEST_MEV = 0.1;
    private static final double LOWEST_MEV = 1e-6;
    private static final int POINTS = 8;
    private static final GaussLegendre RULE = new GaussLegendre(new double[] {0.0, 1.0}, POINTS);

    private final EnergySpectrum spectrum;
    private final double[] edges;
    private final double[][] above; // [edge][n]
    private final double[] points = RULE.nodes();
    private final double[] weights = RULE.weights();

    SpectrumMoments(EnergySpectrum spectrum) {
        this(spectrum, new double[0]);
    }

    /** @param further edges of panels that the spectrum asks for beyond those of its pieces [MeV] */
    SpectrumMoments(EnergySpectrum spectrum, double[] further) {
        this.spectrum = spectrum;
        double end = spectrum.maximumEnergyMeV();
        TreeSet<Double> all = new TreeSet<>();
        for (double edge : spectrum.piecesMeV()) all.add(edge);
        for (double edge : further) all.add(edge);
        for (double edge = LOWEST_MEV; edge < end; edge *= 2.0) all.add(edge);
        for (int k = 1; k * WIDEST_MEV < end; k++) all.add(k * WIDEST_MEV);
        edges = all.subSet(LOWEST_MEV, true, end, true).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        above = new double[edges.length][3];
        for (int k = edges.length - 2; k >= 0; k--) {
            System.arraycopy(above[k + 1], 0, above[k], 0, 3);
            addPanel(edges[k], edges[k + 1], above[k]);
        }
    }

    /** @param moments receives ∫_{E_min}^∞ dN/dE E^-n dE [MeV^-n] */
    void above(double minimumEnergyMeV, double[] moments) {
        double from = Math.max(minimumEnergyMeV, LOWEST_MEV);
        int next = Arrays.binarySearch(edges, from);
        if (next < 0) next = -next - 1;
        if (next == edges.length) {
            Arrays.fill(moments, 0.0);
            return;
        }
        System.arraycopy(above[next], 0, moments, 0, 3);
        if (edges[next] > from) addPanel(from, edges[next], moments);
    }

    private void addPanel(double low, double high, double[] moments) {
        double width = high - low;
        for (int p = 0; p < POINTS; p++) {
            double energy = low + width * points[p];
            double inverse = 1.0 / energy;
            double value = width * weights[p] * spectrum.perMeV(energy);
            moments[0] += value;
            moments[1] += value * inverse;
            moments[2] += value * inverse * inverse;
        }
    }
}
