package org.cevnsfit.prediction;

/** How the signal is normalised. */
public enum Normalisation {
    /** flux × cross section × response, as computed */
    COMPUTED,
    /** scaled so that the Standard-Model signal equals the count published by the experiment; a released signal template is that count already */
    PUBLISHED_TOTAL
}
