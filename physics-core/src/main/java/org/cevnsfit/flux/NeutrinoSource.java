package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;

/** A neutrino source at a detector: its flavour components with their fluence. */
public interface NeutrinoSource extends Serializable {
    List<SourceComponent> components();
}
