package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;

/** A neutrino source at a detector: its flavour components with their fluence. */
public interface NeutrinoSource extends Serializable {
    List<SourceComponent> components();

    /** @return distance from source to detector; oscillations need it */
    default Baseline baseline() {
        throw new IllegalStateException("this source has no baseline");
    }
}
