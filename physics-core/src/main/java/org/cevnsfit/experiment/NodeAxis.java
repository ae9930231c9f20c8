package org.cevnsfit.experiment;

import java.io.Serializable;
import org.cevnsfit.nuisance.MorphBasis;

/**
 * Whole numbers of a nuisance at which tables are given.
 *
 * @param nuisance its name
 * @param basis the numbers, zero among them
 */
public record NodeAxis(String nuisance, MorphBasis basis) implements Serializable {}
