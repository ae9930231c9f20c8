package org.cevnsfit.experiment;

import java.io.Serializable;
import org.cevnsfit.target.Target;

/**
 * @param target nuclide, or the electrons of an element
 * @param count number of these nuclei (or atoms, for electrons) in the detector
 */
public record TargetShare(Target target, double count) implements Serializable {}
