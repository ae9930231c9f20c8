package org.cevnsfit.model;

import org.cevnsfit.constants.Flavour;

/**
 * Scalar, pseudoscalar, vector, axial and tensor interactions with electrons at one point, the exact result for a point-like fermion, in units in which the weak
 * interaction has couplings of order one. The readable twin of the kernels.
 */
record GeneralisedElectronCrossSection(
        ElectronCrossSection at, double scalar, double pseudoscalar, double vector, double axial, double tensor) {
    private static final double FERMI = 1.1663787e-11;
    private static final double CM2 = 197.3269804e-13 * 197.3269804e-13;
    private static final double M = 0.51099895;

    double value(Flavour flavour, double sin2ThetaW) {
        double e = at.energyMeV();
        double t = at.recoilMeV();
        double y = t / e;
        double sign = flavour.antineutrino() ? -1.0 : 1.0;
        if (t > 2.0 * e * e / (M + 2.0 * e)) return 0.0;
        double flip = scalar * scalar * M * t / (8.0 * e * e) * (1.0 + t / (2.0 * M))
                + pseudoscalar * pseudoscalar * y * y / 16.0
                + 2.0 * tensor * tensor * (1.0 - y + 0.25 * y * y - M * t / (4.0 * e * e))
                + sign * 0.5 * (pseudoscalar - scalar) * tensor * y * (1.0 - 0.5 * y);
        double gV = at.physics().electronCouplings().vector(flavour, sin2ThetaW) + 0.5 * vector;
        double gA = at.physics().electronCouplings().axial(flavour) + sign * 0.5 * axial;
        double current =
                0.5 * (Math.pow(gV + gA, 2) + Math.pow((gV - gA) * (1.0 - y), 2) - (gV * gV - gA * gA) * M * y / e);
        return CM2 * at.target().effectiveCharge(t) * FERMI * FERMI * M / Math.PI * (flip + current);
    }
}
