package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.MUON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.TAU_MASS_MEV;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.GaussLegendre;

/**
 * The loop of L_a − L_b integrated over its Feynman parameter, P_ba = ∫_0^1 x(1−x) ln[(m_b² + x(1−x) Q²)/(m_a² + x(1−x) Q²)] dx.
 *
 * @param first generation a
 * @param second generation b
 */
record LeptonLoop(int first, int second) {
    private static final double[] MASS_MEV = {ELECTRON_MASS_MEV, MUON_MASS_MEV, TAU_MASS_MEV};
    private static final GaussLegendre HALF = new GaussLegendre(
            new double[] {0.0, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 0.5}, 24); // symmetric about one half

    /** δ_la P_ba + δ_lb P_ab of a neutrino flavour l */
    double of(Flavour flavour, double momentumTransfer2MeV2) {
        if (flavour.generation() == first) return integral(MASS_MEV[second], MASS_MEV[first], momentumTransfer2MeV2);
        if (flavour.generation() == second) return integral(MASS_MEV[first], MASS_MEV[second], momentumTransfer2MeV2);
        return 0.0;
    }

    private static double integral(double above, double below, double momentum2) {
        double[] nodes = HALF.nodes();
        double[] weights = HALF.weights();
        double sum = 0.0;
        for (int i = 0; i < nodes.length; i++) {
            double x = nodes[i];
            double run = x * (1.0 - x);
            double ratio = (above * above + run * momentum2) / (below * below + run * momentum2);
            sum += 2.0 * weights[i] * run * Math.log(ratio);
        }
        return sum;
    }
}
