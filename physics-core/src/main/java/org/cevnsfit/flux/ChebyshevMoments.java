package org.cevnsfit.flux;

import org.cevnsfit.numerics.GaussLegendre;

/** Moments ∫_{E_min}^∞ dN/dE T_m(2E/E_max − 1) E^-n dE of all orders m at once, m < terms and n = 0, 1, 2, by Gauss-Legendre panels; shape [m × n]. */
final class ChebyshevMoments extends PanelMoments {
    private static final long serialVersionUID = 1L;
    private static final int POINTS = 8;
    private static final GaussLegendre RULE = new GaussLegendre(new double[] {0.0, 1.0}, POINTS);

    private final EnergySpectrum spectrum;
    private final double endMeV;
    private final int terms;
    private final double[] points = RULE.nodes();
    private final double[] weights = RULE.weights();
    private transient volatile Last last; // neighbouring orders need the same

    private record Last(double minimumEnergyMeV, double[] values) {}

    ChebyshevMoments(EnergySpectrum spectrum, double endMeV, int terms) {
        super(SpectrumPanels.edgesMeV(spectrum), 3 * terms);
        this.spectrum = spectrum;
        this.endMeV = endMeV;
        this.terms = terms;
        sumPanels();
    }

    @Override
    void addPanel(double lowMeV, double highMeV, double[] moments) {
        double width = highMeV - lowMeV;
        for (int p = 0; p < POINTS; p++) {
            double energy = lowMeV + width * points[p];
            double inverse = 1.0 / energy;
            double twice = 2.0 * (2.0 * energy / endMeV - 1.0);
            double order = width * weights[p] * spectrum.perMeV(energy);
            double before = 0.5 * twice * order;
            for (int m = 0; m < terms; m++) {
                moments[3 * m] += order;
                moments[3 * m + 1] += order * inverse;
                moments[3 * m + 2] += order * inverse * inverse;
                double next = twice * order - before;
                before = order;
                order = next;
            }
        }
    }

    /** @return the moments above an energy; not to be written to */
    double[] above(double minimumEnergyMeV) {
        Last known = last;
        if (known != null && known.minimumEnergyMeV == minimumEnergyMeV) return known.values;
        double[] values = new double[3 * terms];
        above(minimumEnergyMeV, values);
        last = new Last(minimumEnergyMeV, values);
        return values;
    }
}
