package org.cevnsfit.experiment;

import java.io.Serializable;

/** A component of an experiment that does not depend on the couplings. */
public sealed interface Background extends Serializable
        permits ProductBackground, BinnedBackground, NodeBackground, SpectralBackground {
    /** @return component name that norm pulls refer to */
    String name();
}
