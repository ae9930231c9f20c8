package org.cevnsfit.flux;

import org.cevnsfit.numerics.GaussLegendre;

/**
 * Moments ∫_{E_min}^∞ dN/dE exp(−2(rκ/E)²) cos(2κ/E) E^-n dE however fast the cosine oscillates. On a panel in u = 1/E everything but the cosine
 * is a polynomial through the Gauss-Legendre nodes, and ∫ P_l(x) e^{ikx} dx = 2 i^l j_l(k) is exact (Filon's method with Legendre polynomials).
 * Source: Bakhvalov and Vasil'eva, USSR Comput. Math. Math. Phys. 8 (1968) 241.
 */
final class CosineMoments extends PanelMoments {
    private static final long serialVersionUID = 1L;
    private static final int POINTS = 8;
    private static final GaussLegendre RULE = new GaussLegendre(new double[] {-1.0, 1.0}, POINTS);

    /** Phase from middle to end of a panel up to which the rule resolves the cosine by itself; recurrence of j_l is stable above. */
    private static final double SLOWEST = 3.0;

    private final EnergySpectrum spectrum;
    private final Oscillation oscillation;
    private final double[] points = RULE.nodes();
    private final double[] weights = RULE.weights();
    private final double[][] legendre = new double[POINTS][POINTS]; // (2l + 1) P_l(x_p), [point][l]

    CosineMoments(EnergySpectrum spectrum, Oscillation oscillation) {
        super(SpectrumPanels.edgesMeV(spectrum));
        this.spectrum = spectrum;
        this.oscillation = oscillation;
        for (int p = 0; p < POINTS; p++) legendre[p] = legendre(points[p]);
        sumPanels();
    }

    private static double[] legendre(double x) {
        double[] values = new double[POINTS];
        double before = 0.0;
        double value = 1.0;
        for (int l = 0; l < POINTS; l++) {
            values[l] = (2 * l + 1) * value;
            double next = ((2 * l + 1) * x * value - l * before) / (l + 1);
            before = value;
            value = next;
        }
        return values;
    }

    @Override
    void addPanel(double lowMeV, double highMeV, double[] moments) {
        double half = 0.5 * (1.0 / lowMeV - 1.0 / highMeV);
        double middle = 0.5 * (1.0 / lowMeV + 1.0 / highMeV);
        double[] cosine = cosines(middle, half);
        for (int p = 0; p < POINTS; p++) {
            double u = middle + half * points[p];
            double energy = 1.0 / u;
            double density = spectrum.perMeV(energy) * energy * energy * oscillation.damping(u);
            double value = half * weights[p] * density * cosine[p];
            moments[0] += value;
            moments[1] += value * u;
            moments[2] += value * u * u;
        }
    }

    /** What stands for cos(2κu) at each node so that polynomials are integrated exactly. */
    private double[] cosines(double middle, double half) {
        double rate = oscillation.cosineRateMeV();
        double[] cosine = new double[POINTS];
        double k = rate * half;
        if (k <= SLOWEST) {
            for (int p = 0; p < POINTS; p++) cosine[p] = Math.cos(rate * (middle + half * points[p]));
            return cosine;
        }
        double[] bessel = sphericalBessel(k);
        double real = Math.cos(rate * middle);
        double imaginary = Math.sin(rate * middle);
        for (int l = 0; l < POINTS; l++) {
            double turned = // Re(i^l e^{2iκu})
                    switch (l % 4) {
                        case 0 -> real;
                        case 1 -> -imaginary;
                        case 2 -> -real;
                        default -> imaginary;
                    };
            for (int p = 0; p < POINTS; p++) cosine[p] += turned * bessel[l] * legendre[p][l];
        }
        return cosine;
    }

    /** j_0 to j_7 by upward recurrence. */
    private static double[] sphericalBessel(double k) {
        double[] bessel = new double[POINTS];
        bessel[0] = Math.sin(k) / k;
        bessel[1] = (bessel[0] - Math.cos(k)) / k;
        for (int l = 1; l + 1 < POINTS; l++) bessel[l + 1] = (2 * l + 1) / k * bessel[l] - bessel[l - 1];
        return bessel;
    }
}
