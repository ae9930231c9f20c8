package org.cevnsfit.model;

import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.target.Nuclide;

/**
 * Scalar, vector, axial and tensor interactions at one point as the papers write them, with nucleon couplings as numbers that may depend on the recoil. The
 * readable twin of the kernels.
 *
 * @param at physics, nucleus, energy and recoil
 * @param scalar c_p, c_n with C_S = c_p Z F_p + c_n N F_n
 * @param vector likewise
 * @param axial a_p, a_n
 * @param tensor likewise
 */
record GeneralisedCrossSection(
        CoherentCrossSection at, double[] scalar, double[] vector, double[] axial, double[] tensor) {
    private static final double FERMI = 1.1663787e-11;
    private static final double CM2 = 197.3269804e-13 * 197.3269804e-13;
    private static final double NUCLEON_MEV = 0.5 * (938.27208816 + 939.56542052);
    private static final double G_A = 1.2764;

    /** No new couplings. */
    static GeneralisedCrossSection none(CoherentCrossSection at) {
        return new GeneralisedCrossSection(at, new double[2], new double[2], new double[2], new double[2]);
    }

    double standard(Flavour flavour, double sin2ThetaW) {
        return vectorPart(flavour, sin2ThetaW) + inside() * CM2 * (axialPart() + spinTensor() + flip(flavour));
    }

    double legacy(Flavour flavour, double sin2ThetaW) {
        double e = at.energyMeV();
        double t = at.recoilMeV();
        double m = at.target().massMeV();
        double cS = coherent(scalar);
        double cT = coherent(tensor);
        double r = (flavour.antineutrino() ? -1.0 : 1.0) * (-cS * cT / 2.0);
        double bracket =
                cS * cS * m * t / (8.0 * e * e) + 2.0 * cT * cT * (1.0 - m * t / (4.0 * e * e) - t / e) + r * t / e;
        return vectorPart(flavour, sin2ThetaW) + inside() * CM2 * (axialPart() + FERMI * FERMI * m / Math.PI * bracket);
    }

    /** (Q_V F + C_V/2)² by a change of the couplings of the Standard Model */
    private double vectorPart(Flavour flavour, double sin2ThetaW) {
        double up = (2.0 * vector[0] - vector[1]) / 3.0; // 2u + d, u + 2d
        double down = (2.0 * vector[1] - vector[0]) / 3.0;
        double[][] ofUp = new double[3][3];
        double[][] ofDown = new double[3][3];
        ofUp[flavour.generation()][flavour.generation()] = 0.5 * up;
        ofDown[flavour.generation()][flavour.generation()] = 0.5 * down;
        return at.nonStandard(flavour, sin2ThetaW, ofUp, ofDown);
    }

    /** (G_F²/2) m/(2J+1) (1 + mT/2E² − T/E) S^T with a_N + 2 g_A^N, g_A^p = −g_A^n = g_A/2 */
    private double axialPart() {
        double e = at.energyMeV();
        double t = at.recoilMeV();
        double m = at.target().massMeV();
        double j = at.target().spin().spin();
        double s = structure(axial[0] + G_A, axial[1] - G_A) * 2.0 / 3.0;
        return 0.5 * FERMI * FERMI * m / (2.0 * j + 1.0) * (1.0 + m * t / (2.0 * e * e) - t / e) * s;
    }

    /** (G_F²/2) 4m/(2J+1) [(1 − mT/2E² − T/E) S^T + 2 (1 − T/E) S^L] */
    private double spinTensor() {
        double e = at.energyMeV();
        double t = at.recoilMeV();
        double m = at.target().massMeV();
        double j = at.target().spin().spin();
        double s = structure(tensor[0], tensor[1]);
        double bracket = (1.0 - m * t / (2.0 * e * e) - t / e) * s * 2.0 / 3.0 + 2.0 * (1.0 - t / e) * s / 3.0;
        return 0.5 * FERMI * FERMI * 4.0 * m / (2.0 * j + 1.0) * bracket;
    }

    /** (G_F² m/π)(mT/8E²) [C_S ∓ T_c (2E − T)/m_N]² */
    private double flip(Flavour flavour) {
        double e = at.energyMeV();
        double t = at.recoilMeV();
        double m = at.target().massMeV();
        double sign = flavour.antineutrino() ? 1.0 : -1.0;
        double amplitude = coherent(scalar) + sign * coherent(tensor) * (2.0 * e - t) / NUCLEON_MEV;
        return FERMI * FERMI * m / Math.PI * m * t / (8.0 * e * e) * amplitude * amplitude;
    }

    /** (2J+1)(J+1)/(πJ) (a_p ⟨S_p⟩ + a_n ⟨S_n⟩)² s(q) */
    private double structure(double proton, double neutron) {
        Nuclide nucleus = at.target();
        double j = nucleus.spin().spin();
        if (j == 0.0) return 0.0;
        double x = Math.sqrt(2.0 * nucleus.massMeV() * at.recoilMeV()) / 197.3269804 * Math.cbrt(nucleus.massNumber());
        double shape = x < 2.55 || x > 4.49 ? Math.pow(Math.sin(x) / x, 2) : 0.047;
        double spins =
                proton * nucleus.spin().protonSpin() + neutron * nucleus.spin().neutronSpin();
        return (2.0 * j + 1.0) * (j + 1.0) / (Math.PI * j) * spins * spins * shape;
    }

    private double coherent(double[] couplings) {
        NuclearDensity density = NuclearDensity.at(at.physics().formFactor(), at.shape());
        Nuclide nucleus = at.target();
        return couplings[0] * nucleus.protonNumber() * density.proton(nucleus, at.recoilMeV())
                + couplings[1] * nucleus.neutronNumber() * density.neutron(nucleus, at.recoilMeV());
    }

    private double inside() {
        double e = at.energyMeV();
        return at.recoilMeV() <= 2.0 * e * e / (at.target().massMeV() + 2.0 * e) ? 1.0 : 0.0;
    }
}
