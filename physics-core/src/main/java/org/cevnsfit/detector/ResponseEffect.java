package org.cevnsfit.detector;

/** What a nuisance can change in a detector's response. */
public enum ResponseEffect {
    /** detection efficiency, in steps of the released variation */
    EFFICIENCY,
    /** quenching, in the way of {@link QuenchingFactor#shifted} */
    QUENCHING,
    /** reconstructed-energy bins and efficiency against the energy scale [keVee]; a positive shift raises the threshold */
    THRESHOLD,
    /** relative change of the width of the resolution */
    RESOLUTION,
    /** photons per energy, in steps of the released variation; only of a {@link BasisResponse} */
    LIGHT_YIELD,
    /** electrons per energy, in steps of the released variation; only of a {@link BasisResponse} */
    CHARGE_YIELD
}
