package org.cevnsfit.relic;

import org.cevnsfit.settings.Settings;

/**
 * Neutrinos of the cosmic background as they are today, 56 per cm³ and species without clustering.
 *
 * @param massEv m_ν [eV]
 * @param perCm3 density of one species without clustering [1/cm³]
 * @param species how many species count: 6 are three flavours and their antiparticles
 * @param overdensity η, the local density over that without clustering
 */
public record RelicNeutrinos(double massEv, double perCm3, int species, double overdensity) {
    private static final double MEAN_MOMENTUM_EV = 3.1514 * 1.6764e-4; // of a Fermi distribution at 1.945 K
    private static final double PER_CM3 = 56.0;
    private static final double MOST = 1e40;

    /** Reads a section {@code neutrinos}. */
    static RelicNeutrinos read(Settings section) {
        return new RelicNeutrinos(
                section.number("mass-eV", Double.MIN_NORMAL, 1e3),
                section.has("density-per-cm3") ? section.number("density-per-cm3", Double.MIN_NORMAL, MOST) : PER_CM3,
                section.integer("species", 1, 6),
                section.number("overdensity", 0.0, MOST));
    }

    /** @return η times the density of all species [1/cm³] */
    public double totalPerCm3() {
        return overdensity * species * perCm3;
    }

    /** @return v/c at the mean momentum of the background, p/√(p² + m²) */
    public double speed() {
        return MEAN_MOMENTUM_EV / Math.hypot(MEAN_MOMENTUM_EV, massEv);
    }
}
