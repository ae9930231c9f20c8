package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.Arrays;

/** Integrals from an energy to the end of a spectrum: sums over whole panels are kept, the panel that the energy cuts is integrated anew. */
abstract class PanelMoments implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] edges;
    private final int size;
    private double[][] above; // [edge][n]

    PanelMoments(double[] edges) {
        this(edges, 3);
    }

    /** @param size number of integrals */
    PanelMoments(double[] edges, int size) {
        this.edges = edges;
        this.size = size;
    }

    /** Adds the integrals over one panel. */
    abstract void addPanel(double lowMeV, double highMeV, double[] moments);

    /** Sums the panels; called once, when {@link #addPanel} is ready. */
    final void sumPanels() {
        above = new double[edges.length][size];
        for (int k = edges.length - 2; k >= 0; k--) {
            System.arraycopy(above[k + 1], 0, above[k], 0, size);
            addPanel(edges[k], edges[k + 1], above[k]);
        }
    }

    /** @param moments receives the integrals from an energy upwards; below the first panel they no longer grow */
    final void above(double minimumEnergyMeV, double[] moments) {
        double from = Math.max(minimumEnergyMeV, edges[0]);
        int next = Arrays.binarySearch(edges, from);
        if (next < 0) next = -next - 1;
        if (next == edges.length) {
            Arrays.fill(moments, 0.0);
            return;
        }
        System.arraycopy(above[next], 0, moments, 0, size);
        if (edges[next] > from) addPanel(from, edges[next], moments);
    }
}
