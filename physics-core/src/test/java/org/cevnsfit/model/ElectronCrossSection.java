package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
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
