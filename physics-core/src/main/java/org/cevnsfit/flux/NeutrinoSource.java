package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;
import org.cevnsfit.numerics.Polynomial;

/** A neutrino source at a detector: its flavour components with their fluence. */
public interface NeutrinoSource extends Serializable {
    List<SourceComponent> components();

    /**
     * One component as it arrives at the detector, Σ weight · part, when nothing beyond the Standard Model happens to it on its way.
     *
     * @param component one of {@link #components}
     */
    default List<FluxPart> arriving(SourceComponent component) {
        return List.of(new FluxPart(component, Polynomial.constant(1.0)));
    }

    /** @return distance from source to detector; oscillations need it */
    default Baseline baseline() {
        throw new IllegalStateException("this source has no baseline");
    }
}
