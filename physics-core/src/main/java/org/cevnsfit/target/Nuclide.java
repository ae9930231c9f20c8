package org.cevnsfit.target;

/**
 * A nucleus. Radii are root-mean-square radii of the proton and neutron distributions, nucleon size included.
 *
 * @param name element and mass number, for example {@code Cs133}
 * @param protonNumber Z
 * @param neutronNumber N
 * @param massMeV nuclear mass, atomic mass less Z electron masses [MeV]
 * @param protonRadiusFm R_p [fm]
 * @param neutronRadiusFm R_n [fm]
 * @param abundance number fraction in the natural element
 * @param spin J and the spins of protons and neutrons
 * @param responses from the nuclear shell model; null where none are known
 */
public record Nuclide(
        String name,
        int protonNumber,
        int neutronNumber,
        double massMeV,
        double protonRadiusFm,
        double neutronRadiusFm,
        double abundance,
        NuclearSpin spin,
        NuclearResponses responses)
        implements Target {

    /** A nuclide without shell-model responses. */
    public Nuclide(
            String name,
            int protonNumber,
            int neutronNumber,
            double massMeV,
            double protonRadiusFm,
            double neutronRadiusFm,
            double abundance,
            NuclearSpin spin) {
        this(name, protonNumber, neutronNumber, massMeV, protonRadiusFm, neutronRadiusFm, abundance, spin, null);
    }

    public int massNumber() {
        return protonNumber + neutronNumber;
    }

    @Override
    public Recoil recoil() {
        return Recoil.NUCLEUS;
    }
}
