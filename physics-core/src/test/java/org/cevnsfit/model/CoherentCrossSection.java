package org.cevnsfit.model;

import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.FINE_STRUCTURE;
import static org.cevnsfit.constants.PhysicalConstants.HBARC2_MEV2_CM2;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.NuclearResponses;
import org.cevnsfit.target.Nuclide;

/**
 * Coherent scattering at one point, dσ/dT = G_F² m/π · K · (g_V^p Z F_p + g_V^n N F_n)², each model as its paper writes it. The
 * readable twin of the kernels.
 */
record CoherentCrossSection(
        PhysicsSettings physics, ShapePoint shape, Nuclide target, double energyMeV, double recoilMeV) {

    double standardModel(Flavour flavour, double sin2ThetaW) {
        double amplitude =
                vector(proton(flavour, sin2ThetaW), physics.couplings().neutron());
        return weak() * amplitude * amplitude;
    }

    /** Σ_b A_ab² for the initial flavour a; up and down are the symmetric matrices ε_ab [3 × 3] */
    double nonStandard(Flavour flavour, double sin2ThetaW, double[][] up, double[][] down) {
        double[][] proton = new double[3][3];
        double[][] neutron = new double[3][3];
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                proton[a][b] = 2.0 * up[a][b] + down[a][b];
                neutron[a][b] = up[a][b] + 2.0 * down[a][b];
            }
        }
        return shifted(flavour, sin2ThetaW, proton, neutron);
    }

    /** Σ_c (Σ_a ψ_a A_ac)² of neutrinos that arrive as the superposition Σ_a ψ_a ν_a */
    double mixture(double[] state, double sin2ThetaW, double[][] up, double[][] down) {
        double sum = 0.0;
        for (int c = 0; c < 3; c++) {
            double amplitude = 0.0;
            for (int a = 0; a < 3; a++) {
                double same = a == c ? 1.0 : 0.0;
                double p = same * proton(Flavour.values()[a], sin2ThetaW) + 2.0 * up[a][c] + down[a][c];
                double n = same * physics.couplings().neutron() + up[a][c] + 2.0 * down[a][c];
                amplitude += state[a] * vector(p, n);
            }
            sum += amplitude * amplitude;
        }
        return weak() * sum;
    }

    /** Σ_b A_ab² where g_V^p and g_V^n gain symmetric matrices in flavour [3 × 3] */
    double shifted(Flavour flavour, double sin2ThetaW, double[][] proton, double[][] neutron) {
        int a = flavour.generation();
        double sum = 0.0;
        for (int b = 0; b < 3; b++) {
            double same = a == b ? 1.0 : 0.0;
            double p = same * proton(flavour, sin2ThetaW) + proton[a][b];
            double n = same * physics.couplings().neutron() + neutron[a][b];
            sum += Math.pow(vector(p, n), 2);
        }
        return weak() * sum;
    }

    /** the bracket g² Q_ν [(2Q_u + Q_d) Z F_p + (Q_u + 2Q_d) N F_n] / (√2 G_F (2mT + M²)) added to the amplitude */
    double lightVector(
            Flavour flavour, double sin2ThetaW, double coupling, double massMeV, double quark, double neutrino) {
        double charge = 3.0 * quark * vector(1.0, 1.0);
        double exchange = coupling * coupling * neutrino * charge / (Math.sqrt(2.0) * FERMI_CONSTANT_PER_MEV2);
        return withAmplitude(flavour, sin2ThetaW, exchange / propagator(massMeV));
    }

    /** (δ_la P_ba + δ_lb P_ab) √2 α g² / (π G_F) · Z F_p / (2mT + M²) added to the amplitude */
    double mixedVector(Flavour flavour, double sin2ThetaW, double coupling, double massMeV, LeptonLoop loop) {
        double sign = loop.of(flavour, 2.0 * target.massMeV() * recoilMeV);
        double strength = Math.sqrt(2.0) * FINE_STRUCTURE * coupling * coupling / (Math.PI * FERMI_CONSTANT_PER_MEV2);
        return withAmplitude(flavour, sin2ThetaW, sign * strength * vector(1.0, 0.0) / propagator(massMeV));
    }

    private double withAmplitude(Flavour flavour, double sin2ThetaW, double exchange) {
        double amplitude =
                vector(proton(flavour, sin2ThetaW), physics.couplings().neutron()) + exchange;
        return weak() * amplitude * amplitude;
    }

    private double propagator(double massMeV) {
        return 2.0 * target.massMeV() * recoilMeV + massMeV * massMeV;
    }

    double lightScalar(Flavour flavour, double sin2ThetaW, double coupling, double massMeV) {
        double m = target.massMeV();
        double upQuark = 0.0208 * 938.27208816 / 2.16 * zFp() + 0.0189 * 939.56542052 / 2.16 * nFn();
        double downQuark = 0.0411 * 938.27208816 / 4.70 * zFp() + 0.0451 * 939.56542052 / 4.70 * nFn();
        double charge = coupling * coupling * (upQuark + downQuark);
        double denominator =
                4.0 * Math.PI * energyMeV * energyMeV * Math.pow(2.0 * m * recoilMeV + massMeV * massMeV, 2);
        double scalar = HBARC2_MEV2_CM2 * m * m * recoilMeV * charge * charge / denominator;
        return standardModel(flavour, sin2ThetaW) + (belowEdge() ? scalar : 0.0);
    }

    /** the weak charge with form factors to the power x */
    double coherence(Flavour flavour, double sin2ThetaW, double x) {
        double amplitude =
                vector(proton(flavour, sin2ThetaW), physics.couplings().neutron());
        return weak() * Math.pow(Math.abs(amplitude), x);
    }

    /** g_V^p(ν_l), at the momentum transfer of the recoil where it runs */
    double proton(Flavour flavour, double sin2ThetaW) {
        double atZero = physics.couplings().proton(flavour, sin2ThetaW);
        if (physics.couplings() != VectorCouplings.RADIATIVE_RUNNING) return atZero;
        double mass = List.of(0.51099895, 105.6583755, 1776.86).get(flavour.generation());
        double loop = ChargeRadiusLoop.integral(2.0 * target.massMeV() * recoilMeV / (mass * mass));
        return atZero - 2.0 / (137.035999084 * Math.PI) * loop;
    }

    /** Amplitude of a vector current with couplings p and n: p Z F_p + n N F_n, or with the responses of arXiv:2007.08529. */
    double vector(double p, double n) {
        if (physics.formFactor() != FormFactor.SHELL_MODEL || target.responses() == null) return p * zFp() + n * nFn();
        double t = -2.0 * target.massMeV() * recoilMeV / (197.3269804 * 197.3269804);
        double m2 = Math.pow(0.5 * (938.27208816 + 939.56542052) / 197.3269804, 2);
        double scale = shape.orElse(ShapePoint.RADIUS_SCALE, 1.0);
        NuclearResponses f = target.responses();
        double phiP = f.value(f.protonSpinOrbit(), -t);
        double phiN = f.value(f.neutronSpinOrbit(), -t * scale * scale);
        double onProtons = p * (1.0 + 0.7071 * t / 6.0 + t / (8.0 * m2)) + n * (-0.1161 - 0.0048) * t / 6.0;
        double onNeutrons = n * (1.0 + (0.7071 - 0.0048) * t / 6.0 + t / (8.0 * m2)) + p * -0.1161 * t / 6.0;
        double spinP = p * (1.0 + 2.0 * 1.79284734) + 2.0 * n * (-1.91304273 - 0.017);
        double spinN = n * (1.0 + 2.0 * 1.79284734 - 2.0 * 0.017) + 2.0 * p * -1.91304273;
        return onProtons * zFp() + onNeutrons * nFn() - t / (4.0 * m2) * (spinP * phiP + spinN * phiN);
    }

    private double zFp() {
        return target.protonNumber()
                * NuclearDensity.at(physics.formFactor(), shape).proton(target, recoilMeV);
    }

    private double nFn() {
        return target.neutronNumber()
                * NuclearDensity.at(physics.formFactor(), shape).neutron(target, recoilMeV);
    }

    /** G_F² m/π K (ħc)², zero beyond the kinematic edge */
    private double weak() {
        double m = target.massMeV();
        double truncated = 1.0 - m * recoilMeV / (2.0 * energyMeV * energyMeV);
        double ratio = recoilMeV / energyMeV;
        double k = switch (physics.kinematics()) {
            case SPIN_ZERO -> truncated - ratio;
            case SPIN_HALF -> truncated - ratio + 0.5 * ratio * ratio;
            case TRUNCATED -> truncated;
        };
        return belowEdge()
                ? FERMI_CONSTANT_PER_MEV2 * FERMI_CONSTANT_PER_MEV2 * m / Math.PI * k * HBARC2_MEV2_CM2
                : 0.0;
    }

    private boolean belowEdge() {
        return recoilMeV <= 2.0 * energyMeV * energyMeV / (target.massMeV() + 2.0 * energyMeV);
    }
}
