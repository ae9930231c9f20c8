package org.cevnsfit.experiment;

import java.io.Serializable;
import org.cevnsfit.nuisance.SpectrumPull.Quantity;

/**
 * A number in the formula of an analytic spectrum. Two spectra with the same component and quantity mean the same number: a nuisance moves it in both.
 *
 * @param component background that owns it
 * @param quantity what it is
 * @param nominal value where its nuisance is zero [counts/keVee, 1/keVee, keVee or 1]
 */
public record SpectrumQuantity(String component, Quantity quantity, double nominal) implements Serializable {}
