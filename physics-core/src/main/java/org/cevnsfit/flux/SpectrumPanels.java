package org.cevnsfit.flux;

import java.util.TreeSet;

/** Panels for integrals over a spectrum: they end at the edges of its pieces, are no wider than {@value #WIDEST_MEV} MeV and double at most. */
final class SpectrumPanels {
    static final double WIDEST_MEV = 0.1;
    static final double LOWEST_MEV = 1e-6;

    private SpectrumPanels() {}

    /** @return edges from 1 eV to the end of the spectrum, ascending [MeV] */
    static double[] edgesMeV(EnergySpectrum spectrum) {
        double end = spectrum.maximumEnergyMeV();
        TreeSet<Double> all = new TreeSet<>();
        for (double edge : spectrum.piecesMeV()) all.add(edge);
        for (double edge = LOWEST_MEV; edge < end; edge *= 2.0) all.add(edge);
        for (int k = 1; k * WIDEST_MEV < end; k++) all.add(k * WIDEST_MEV);
        return all.subSet(LOWEST_MEV, true, end, true).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
