package org.cevnsfit.flux;

import org.cevnsfit.numerics.GaussLegendre;

/** Moments ∫_{E_min}^∞ dN/dE E^-n dE of a spectrum, n = 0, 1, 2, by Gauss-Legendre panels. */
final class SpectrumMoments extends PanelMoments {
    private static final long serialVersionUID = 1L;
    private static final int POINTS = 8;
    private static final GaussLegendre RULE = new GaussLegendre(new double[] {0.0, 1.0}, POINTS);

    private final EnergySpectrum spectrum;
    private final double[] points = RULE.nodes();
    private final double[] weights = RULE.weights();

    SpectrumMoments(EnergySpectrum spectrum) {
        super(SpectrumPanels.edgesMeV(spectrum));
        this.spectrum = spectrum;
        sumPanels();
    }

    @Override
    void addPanel(double lowMeV, double highMeV, double[] moments) {
        double width = highMeV - lowMeV;
        for (int p = 0; p < POINTS; p++) {
            double energy = lowMeV + width * points[p];
            double inverse = 1.0 / energy;
            double value = width * weights[p] * spectrum.perMeV(energy);
            moments[0] += value;
            moments[1] += value * inverse;
            moments[2] += value * inverse * inverse;
        }
    }
}
