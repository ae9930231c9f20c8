package org.cevnsfit.detector;

/**
 * Lindhard's quenching factor with an optional offset, Q_f = k g/(1 + k g) − q_0/ε cut at zero, g = 3 ε^0.15 + 0.7 ε^0.6 + ε,
 * ε = 11.5 Z^(−7/3) T/keV. The offset is a cut at low energy, linear in E_ee. A nuisance shifts k. Sources: arXiv:2202.03754 (k of germanium
 * 0.162 ± 0.004), arXiv:2202.09672 (offset).
 *
 * @param k slope of the energy lost to electrons; 0.133 Z^(2/3) A^(−1/2) in Lindhard's theory
 * @param q0 offset q_0, zero or more
 * @param protonNumber Z
 */
public record LindhardQuenching(double k, double q0, int protonNumber) implements QuenchingFactor {
    /** Z of germanium. */
    public static final int GERMANIUM = 32;

    private static final double LARGEST_RELATIVE_SHIFT = 0.9;

    public LindhardQuenching {
        if (!(k > 0 && q0 >= 0 && protonNumber > 0)) {
            throw new IllegalStateException("no Lindhard quenching: k " + k + ", q0 " + q0 + ", Z " + protonNumber);
        }
    }

    @Override
    public double electronEquivalentKeVee(double recoilEnergyKeVnr) {
        double perKeV = 11.5 * Math.pow(protonNumber, -7.0 / 3.0);
        double epsilon = perKeV * recoilEnergyKeVnr;
        double g = 3 * Math.pow(epsilon, 0.15) + 0.7 * Math.pow(epsilon, 0.6) + epsilon;
        return Math.max(0.0, k * g / (1 + k * g) * recoilEnergyKeVnr - q0 / perKeV);
    }

    @Override
    public LindhardQuenching shifted(double x) {
        return x == 0.0 ? this : new LindhardQuenching(k + x, q0, protonNumber);
    }

    @Override
    public String toString() {
        return "Lindhard with k = " + k + (q0 == 0 ? "" : ", q0 = " + q0) + ", Z = " + protonNumber;
    }

    @Override
    public double largestShift() {
        return LARGEST_RELATIVE_SHIFT * k;
    }

    @Override
    public LindhardQuenching withGermaniumLindhardK(double other) {
        return protonNumber == GERMANIUM ? new LindhardQuenching(other, q0, protonNumber) : this;
    }
}
