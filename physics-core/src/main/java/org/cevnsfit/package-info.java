/**
 * Fits of coherent elastic neutrino-nucleus scattering. Each package below is one room; imports point one way only, from the
 * reports down to the constants.
 */
package org.cevnsfit;
