package org.cevnsfit.interaction;

import org.cevnsfit.target.Target;

/**
 * An energy dependence whose outgoing lepton has a mass M: ν + target → χ + target. Elastic scattering is the limit M → 0. Recoils of a neutrino of energy
 * E lie between T_- and T_+, which exist above the threshold E = M + M²/(2m). The same recoils for every kernel of a dependence, so that the integral over
 * T can be broken there. Kinematics: arXiv:2501.17843.
 */
public interface MassiveFinalState extends EnergyDependence {
    /** @return M [MeV] */
    double finalMassMeV();

    /** @return (M² + 2mT)/(2(√(T² + 2mT) − T)), the massless one times 1 + M²/(2mT) [MeV] */
    @Override
    default double minimumNeutrinoEnergyMeV(Target target, double recoilEnergyMeV) {
        double massless = EnergyDependence.super.minimumNeutrinoEnergyMeV(target, recoilEnergyMeV);
        return massless * (1.0 + finalMassMeV() * finalMassMeV() / (2.0 * target.massMeV() * recoilEnergyMeV));
    }

    /** @return M + M²/(2m), below which nothing is produced [MeV] */
    default double thresholdMeV(Target target) {
        return finalMassMeV() * (1.0 + finalMassMeV() / (2.0 * target.massMeV()));
    }

    /**
     * Recoils that a neutrino of energy E can cause:
     * T_∓ = [2mE² − M²(E + m) ∓ E √((2mE − M²)² − 4m²M²)]/(2m(2E + m)); T_- from T_- T_+ = M⁴/(4m(2E + m)), where nothing cancels.
     *
     * @return T_-, T_+ [MeV]; empty below the threshold
     */
    default double[] recoilRangeMeV(Target target, double neutrinoEnergyMeV) {
        double e = neutrinoEnergyMeV;
        if (!(e > thresholdMeV(target))) return new double[0];
        double m = target.massMeV();
        double square = finalMassMeV() * finalMassMeV();
        double beyond =
                (2.0 * m * e - square - 2.0 * m * finalMassMeV()) * (2.0 * m * e - square + 2.0 * m * finalMassMeV());
        double denominator = 2.0 * m * (2.0 * e + m);
        double high = (2.0 * m * e * e - square * (e + m) + e * Math.sqrt(Math.max(beyond, 0.0))) / denominator;
        return new double[] {square * square / (2.0 * denominator * high), high};
    }
}
