package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.ELECTRON_MASS_MEV;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.target.Target;

/** Cross sections of neutrinos that couple to photons, written plainly: one vector coupling per final flavour, and helicity flip. */
final class PhotonTwin {
    private static final double MAGNETIC_CM2 =
            Math.PI * Math.pow(1.0 / 137.035999084 / 0.51099895, 2) * HBARC2_MEV2_CM2 * 1e-22;

    private PhotonTwin() {}

    /** Σ_b G_F² m/π K (g_b Z F_p + δ_ab g_V^n N F_n)², g_b = δ_ab g_V^p + a shift for the final flavour b */
    static double nuclear(CoherentCrossSection at, Flavour flavour, double sin2ThetaW, double[] shifts) {
        double m = at.target().massMeV();
        double t = at.recoilMeV();
        double e = at.energyMeV();
        double k = 1.0 - m * t / (2.0 * e * e);
        if (at.physics().kinematics() != RecoilKinematics.TRUNCATED) k -= t / e;
        if (at.physics().kinematics() == RecoilKinematics.SPIN_HALF) k += 0.5 * t * t / (e * e);
        double sum = 0.0;
        for (int b = 0; b < 3; b++) {
            double same = b == flavour.generation() ? 1.0 : 0.0;
            double p = same * at.proton(flavour, sin2ThetaW) + shifts[b];
            sum += Math.pow(at.vector(p, same * at.physics().couplings().neutron()), 2);
        }
        double weak = FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * m / Math.PI;
        return inside(at.target(), e, t) * weak * HBARC2_MEV2_CM2 * k * sum;
    }

    /** Σ_b Z_eff G_F² m_e/(2π) [(g_V + g_A)² + (g_V − g_A)² (1 − T/E)² − (g_V² − g_A²) m_e T/E²], g_V shifted for the final flavour b */
    static double electron(ElectronCrossSection at, Flavour flavour, double sin2ThetaW, double[] shifts) {
        double ratio = at.recoilMeV() / at.energyMeV();
        double sum = 0.0;
        for (int b = 0; b < 3; b++) {
            double same = b == flavour.generation() ? 1.0 : 0.0;
            double gV = same * at.physics().electronCouplings().vector(flavour, sin2ThetaW) + shifts[b];
            double gA = same * at.physics().electronCouplings().axial(flavour);
            sum += Math.pow(gV + gA, 2)
                    + Math.pow((gV - gA) * (1.0 - ratio), 2)
                    - (gV * gV - gA * gA) * ELECTRON_MASS_MEV * ratio / at.energyMeV();
        }
        double weak = FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * ELECTRON_MASS_MEV / (2.0 * Math.PI);
        return inside(at.target(), at.energyMeV(), at.recoilMeV())
                * at.target().effectiveCharge(at.recoilMeV())
                * weak
                * HBARC2_MEV2_CM2
                * sum;
    }

    /** πα²/m_e² (1/T − 1/E) µ² Z²F_p², µ² in 1e-22 µ_B² */
    static double magnetic(CoherentCrossSection at, double moment2) {
        double flip = 1.0 / at.recoilMeV() - 1.0 / at.energyMeV();
        return inside(at.target(), at.energyMeV(), at.recoilMeV()) * MAGNETIC_CM2 * moment2 * flip * zFp(at) * zFp(at);
    }

    /** The same on electrons, Z_eff in the place of Z²F_p². */
    static double magnetic(ElectronCrossSection at, double moment2) {
        double flip = 1.0 / at.recoilMeV() - 1.0 / at.energyMeV();
        double charge = at.target().effectiveCharge(at.recoilMeV());
        return inside(at.target(), at.energyMeV(), at.recoilMeV()) * MAGNETIC_CM2 * moment2 * flip * charge;
    }

    /** @return random couplings up to a magnitude, none below zero unless its parameter may be */
    static double[] couplings(RandomPoint at, InteractionModel model, double largest) {
        double[] couplings = model.couplings().stream()
                .mapToDouble(p -> at.random.nextDouble(p.lower() < 0.0 ? -largest : 0.0, largest))
                .toArray();
        couplings[0] = at.sin2ThetaW;
        return couplings;
    }

    /** @return a row of the symmetric matrix ee, µµ, ττ, eµ, eτ, µτ at couplings 1 to 6, times a factor */
    static double[] row(double[] c, Flavour flavour, double factor) {
        double[][] matrix = {{c[1], c[4], c[5]}, {c[4], c[2], c[6]}, {c[5], c[6], c[3]}};
        double[] row = matrix[flavour.generation()].clone();
        for (int b = 0; b < 3; b++) row[b] *= factor;
        return row;
    }

    private static double zFp(CoherentCrossSection at) {
        return at.target().protonNumber() * density(at).proton(at.target(), at.recoilMeV());
    }

    private static NuclearDensity density(CoherentCrossSection at) {
        return NuclearDensity.at(at.physics().formFactor(), at.shape());
    }

    private static double inside(Target target, double energyMeV, double recoilMeV) {
        return recoilMeV <= CrossSections.largestRecoilMeV(target, energyMeV) ? 1.0 : 0.0;
    }
}
