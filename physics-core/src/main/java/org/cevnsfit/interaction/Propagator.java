package org.cevnsfit.interaction;

import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;

/** Exchange of a mediator of mass M at momentum transfer q² = −2mT. */
public final class Propagator {
    private Propagator() {}

    /** @return 1/(2mT + M²) [MeV^-2] */
    public static double perMeV2(double targetMassMeV, double recoilEnergyMeV, double mediatorMassMeV) {
        return 1.0 / (2.0 * targetMassMeV * recoilEnergyMeV + mediatorMassMeV * mediatorMassMeV);
    }

    /** @return 1/(√2 G_F (2mT + M²)), dimensionless: the strength relative to the weak interaction at unit couplings */
    public static double overFermi(double targetMassMeV, double recoilEnergyMeV, double mediatorMassMeV) {
        return perMeV2(targetMassMeV, recoilEnergyMeV, mediatorMassMeV) / (Math.sqrt(2.0) * FERMI_CONSTANT_PER_MEV2);
    }
}
