package org.cevnsfit.plan;

/** Which points of its grid a scan computes. */
public enum Resolution {
    /** every point */
    FULL,
    /** a plane's coarse sub-grid first, then cells that a contour may cross, down to the grid's own cells */
    ADAPTIVE
}
