package org.cevnsfit.flux;

/** The isotopes whose fission drives a power reactor. */
public enum FissileIsotope {
    U235("U235", 202.36),
    U238("U238", 205.99),
    PU239("Pu239", 211.12),
    PU241("Pu241", 214.26);

    private final String symbol;
    private final double energyPerFissionMeV;

    FissileIsotope(String symbol, double energyPerFissionMeV) {
        this.symbol = symbol;
        this.energyPerFissionMeV = energyPerFissionMeV;
    }

    /** @return name in tables and configuration, for example {@code Pu239} */
    public String symbol() {
        return symbol;
    }

    /** @return heat per fission, neutron capture included, antineutrinos not [MeV]; Ma et al., Phys. Rev. C 88 (2013) 014605 */
    public double energyPerFissionMeV() {
        return energyPerFissionMeV;
    }
}
