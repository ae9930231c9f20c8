package org.cevnsfit.detector;

/**
 * Q_f = a + b T, cut at zero; a constant with b = 0. Source for argon (0.246, 7.8e-4/keV): arXiv:2003.10630.
 *
 * @param a dimensionless
 * @param bPerKeVnr b [1/keV]
 */
public record LinearQuenching(double a, double bPerKeVnr) implements QuenchingFactor {
    @Override
    public double electronEquivalentKeVee(double recoilEnergyKeVnr) {
        return Math.max(0.0, recoilEnergyKeVnr * (a + bPerKeVnr * recoilEnergyKeVnr));
    }
}
