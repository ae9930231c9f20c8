package org.cevnsfit.relic;

import org.cevnsfit.constants.PhysicalConstants;

/**
 * Relic neutrinos that meet a neutron star and scatter coherently on its neutrons. Pauli blocking, the degeneracy of the neutrons and the change of the
 * coupling in dense matter are left out. Source: arXiv:2408.01484.
 *
 * @param massSolar M [solar masses]
 * @param radiusKm R [km]
 * @param neutronsPerCm3 n_n, number density of neutrons [1/cm³]
 */
public record NeutronStar(double massSolar, double radiusKm, double neutronsPerCm3) {
    /** G M/c² of the Sun [km], IAU 2015 */
    private static final double SOLAR_LENGTH_KM = 1.476625;

    private static final double CM_PER_KM = 1e5;
    private static final double LIGHT_CM_PER_S = 2.99792458e10;
    private static final double HBARC_EV_CM = 1e6 * PhysicalConstants.HBARC_MEV_CM;
    private static final double EV2_PER_MEV2 = 1e12;

    /** @return v_esc²/c² = 2GM/(Rc²), below one */
    public double compactness() {
        return 2.0 * SOLAR_LENGTH_KM * massSolar / radiusKm;
    }

    /** @return σ = G_F² E²/π of one neutron [cm²] */
    public static double crossSectionCm2(double neutrinoEnergyEv) {
        double fermi = PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
        double energy2MeV2 = neutrinoEnergyEv * neutrinoEnergyEv / EV2_PER_MEV2;
        return fermi * fermi * energy2MeV2 / Math.PI * PhysicalConstants.HBARC2_MEV2_CM2;
    }

    /** @return N_c = (4π/3) λ³ n_n with λ = 2π/q, the number of neutrons that scatter as one */
    public double coherentNeutrons(double momentumTransferEv) {
        double lengthCm = 2.0 * Math.PI * HBARC_EV_CM / momentumTransferEv;
        return 4.0 * Math.PI / 3.0 * Math.pow(lengthCm, 3) * neutronsPerCm3;
    }

    /** @return N_n N_c σ/(πR²) with N_n = (4π/3) R³ n_n: the optical depth of the star, averaged over its disc */
    public double opticalDepth(double neutrinoEnergyEv, double momentumTransferEv) {
        double pathCm = 4.0 / 3.0 * radiusKm * CM_PER_KM;
        return pathCm * neutronsPerCm3 * coherentNeutrons(momentumTransferEv) * crossSectionCm2(neutrinoEnergyEv);
    }

    /**
     * πR² n v (1 + v_esc²/v²)/(1 − 2GM/(Rc²)), the neutrinos that reach the star, focused by its gravity.
     *
     * @param neutrinosPerCm3 n, far away [1/cm³]
     * @param speed v/c, far away
     * @return rate [1/s]
     */
    public double arrivalsPerS(double neutrinosPerCm3, double speed) {
        double radiusCm = radiusKm * CM_PER_KM;
        double focusing = 1.0 + compactness() / (speed * speed);
        double disc = Math.PI * radiusCm * radiusCm;
        return disc * neutrinosPerCm3 * speed * LIGHT_CM_PER_S * focusing / (1.0 - compactness());
    }
}
