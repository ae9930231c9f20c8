package org.cevnsfit.experiment;

/**
 * Counts per bin, given at whole numbers of one or two nuisances, with straight lines between.
 *
 * @param name component name that pulls refer to
 * @param table expected counts
 */
public record NodeBackground(String name, NodeCounts table) implements Background {}
