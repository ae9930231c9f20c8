package org.cevnsfit.model;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** The loop of charged leptons in the charge radius of a neutrino, ∫_0^1 x(1−x) ln(1 + x(1−x) w) dx with w = Q²/m_l², by quadrature. */
final class ChargeRadiusLoop {
    private static final GaussIntegratorFactory GAUSS = new GaussIntegratorFactory();
    private static final double[] PANELS = {1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.05, 0.2, 0.5};

    private ChargeRadiusLoop() {}

    static double integral(double w) {
        double sum = 0.0;
        double from = 0.0;
        for (double to : PANELS) {
            sum += GAUSS.legendre(20, from, to).integrate(x -> 2.0 * x * (1.0 - x) * Math.log1p(x * (1.0 - x) * w));
            from = to;
        }
        return sum;
    }
}
