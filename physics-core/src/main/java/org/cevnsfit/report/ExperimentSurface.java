package org.cevnsfit.report;

import org.cevnsfit.surface.GridSurface;

/**
 * The surface of one experiment alone, above its own minimum.
 *
 * @param experiment its name
 * @param surface on the axes of the combination
 */
public record ExperimentSurface(String experiment, GridSurface surface) {}
