package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.target.AtomicElectrons;

/**
 * Neutrino-electron scattering at one point, dσ/dT = Z_eff G_F² m_e/(2π) {(g_V+g_A)² + (g_V−g_A)² (1−T/E)² − (g_V²−g_A²) m_e T/E²}. The
 * readable twin of the kernels.
 */
record ElectronCrossSection(PhysicsSettings physics, AtomicElectrons target, double energyMeV, double recoilMeV) {

    double standardModel(Flavour flavour, double sin2ThetaW) {
        return vector(
                physics.electronCouplings().vector(flavour, sin2ThetaW),
                physics.electronCouplings().axial(flavour));
    }

    /**
     * 2 G_F² m_e/π Tr{ρ [G_L G_L† + G_R G_R† (1−T/E)² − ½(G_L G_R† + G_R G_L†) m_e T/E²]}, G_L = diag((g_V + g_A)/2) + ε^L and G_R = diag((g_V − g_A)/2)
     * + ε^R as neutrinos see them, ρ one initial flavour; antineutrinos see left and right exchanged.
     */
    double nonStandard(Flavour flavour, double sin2ThetaW, double[][] left, double[][] right) {
        double[] state = new double[3];
        state[flavour.generation()] = 1.0;
        return mixture(state, flavour.antineutrino(), sin2ThetaW, left, right);
    }

    /** The same with ρ = ψ ψᵀ, the superposition Σ_a ψ_a ν_a. */
    double mixture(double[] state, boolean antineutrino, double sin2ThetaW, double[][] left, double[][] right) {
        if (!belowEdge()) return 0.0;
        Flavour[] neutrinos = {Flavour.NU_E, Flavour.NU_MU, Flavour.NU_TAU};
        double[][] gL = new double[3][3];
        double[][] gR = new double[3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                gL[a][b] = left[a][b];
                gR[a][b] = right[a][b];
            }
            double vector = physics.electronCouplings().vector(neutrinos[a], sin2ThetaW);
            double axial = physics.electronCouplings().axial(neutrinos[a]);
            gL[a][a] += 0.5 * (vector + axial);
            gR[a][a] += 0.5 * (vector - axial);
        }
        double[][] first = antineutrino ? gR : gL;
        double[][] second = antineutrino ? gL : gR;
        double ratio = recoilMeV / energyMeV;
        double trace = product(first, first, state)
                + product(second, second, state) * (1.0 - ratio) * (1.0 - ratio)
                - 0.5
                        * (product(first, second, state) + product(second, first, state))
                        * ELECTRON_MASS_MEV
                        * ratio
                        / energyMeV;
        double weak = 2.0 * FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * ELECTRON_MASS_MEV / Math.PI;
        return weak * HBARC2_MEV2_CM2 * target.effectiveCharge(recoilMeV) * trace;
    }

    /** ψᵀ X Yᵀ ψ */
    private static double product(double[][] x, double[][] y, double[] state) {
        double sum = 0.0;
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                for (int c = 0; c < 3; c++) sum += state[a] * x[a][c] * y[b][c] * state[b];
            }
        }
        return sum;
    }

    double lightVector(
            Flavour flavour, double sin2ThetaW, double coupling, double massMeV, double electron, double neutrino) {
        double exchange = coupling
                * coupling
                * neutrino
                * electron
                / (Math.sqrt(2.0)
                        * FERMI_CONSTANT_PER_MEV2
                        * (2.0 * ELECTRON_MASS_MEV * recoilMeV + massMeV * massMeV));
        double standard = physics.electronCouplings().vector(flavour, sin2ThetaW);
        return vector(standard + exchange, physics.electronCouplings().axial(flavour));
    }

    /** g_V^e − (δ_la P_ba + δ_lb P_ab) √2 α g² / (π G_F) / (2 m_e T + M²), and the exchange between charges where electrons have one */
    double mixedVector(
            Flavour flavour,
            double sin2ThetaW,
            double coupling,
            double massMeV,
            double electron,
            double neutrino,
            LeptonLoop loop) {
        double momentum2 = 2.0 * ELECTRON_MASS_MEV * recoilMeV;
        double propagator = momentum2 + massMeV * massMeV;
        double g2 = coupling * coupling;
        double tree = g2 * neutrino * electron / (Math.sqrt(2.0) * FERMI_CONSTANT_PER_MEV2 * propagator);
        double strength = Math.sqrt(2.0) * FINE_STRUCTURE * g2 / (Math.PI * FERMI_CONSTANT_PER_MEV2);
        double mixed = loop.of(flavour, momentum2) * strength / propagator;
        double standard = physics.electronCouplings().vector(flavour, sin2ThetaW);
        return vector(standard + tree - mixed, physics.electronCouplings().axial(flavour));
    }

    double lightScalar(Flavour flavour, double sin2ThetaW, double coupling, double massMeV) {
        double m = ELECTRON_MASS_MEV;
        double exchange = coupling * coupling / (2.0 * m * recoilMeV + massMeV * massMeV);
        double scalar = m
                * m
                * recoilMeV
                * (1.0 + recoilMeV / (2.0 * m))
                * exchange
                * exchange
                / (4.0 * Math.PI * energyMeV * energyMeV);
        double allowed = belowEdge() ? 1.0 : 0.0;
        return standardModel(flavour, sin2ThetaW)
                + allowed * HBARC2_MEV2_CM2 * target.effectiveCharge(recoilMeV) * scalar;
    }

    private double vector(double gV, double gA) {
        if (!belowEdge()) return 0.0;
        double ratio = recoilMeV / energyMeV;
        double sum = Math.pow(gV + gA, 2)
                + Math.pow((gV - gA) * (1.0 - ratio), 2)
                - (gV * gV - gA * gA) * ELECTRON_MASS_MEV * ratio / energyMeV;
        double weak = FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * ELECTRON_MASS_MEV / (2.0 * Math.PI);
        return weak * HBARC2_MEV2_CM2 * target.effectiveCharge(recoilMeV) * sum;
    }

    private boolean belowEdge() {
        return recoilMeV <= 2.0 * energyMeV * energyMeV / (ELECTRON_MASS_MEV + 2.0 * energyMeV);
    }
}
