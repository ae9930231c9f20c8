package org.cevnsfit.model;

/** What the charge radii of a fit are added to. */
public enum ChargeRadiusMode {
    /** couplings without any: the fitted radius is the whole one, that of the Standard Model included */
    TOTAL,
    /** couplings of the Standard Model with its radii: the fitted radius is what comes on top */
    EXTRA
}
