package org.cevnsfit.flux;

/** What fixes the number of antineutrinos of a reactor. */
public enum ReactorNormalisation {
    /** thermal power over energy per fission, times the spectrum per fission; the default */
    POWER,
    /** the spectrum, neutron capture included, is scaled to a published flux; published fluxes mean about 7.2 antineutrinos per fission */
    PUBLISHED_TOTAL,
    /** the spectrum of fission alone is scaled to a published flux: 20 to 28 % more above 2 MeV than {@link #PUBLISHED_TOTAL} */
    PUBLISHED_TOTAL_FISSION_ONLY
}
