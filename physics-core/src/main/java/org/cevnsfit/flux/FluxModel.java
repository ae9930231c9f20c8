package org.cevnsfit.flux;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/** What happens to the neutrinos of a source before they scatter. Couplings at their nominal values give the source's own flux. */
public interface FluxModel extends Serializable {
    /** @return parameters that enter the flux polynomially; the order defines the variables of the weights */
    List<Parameter> couplings();

    /** @return parameters that change the spectra, such as a squared-mass difference */
    List<Parameter> shapeParameters();

    /** @return those of the shape parameters that are couplings of the interaction, which has to have them: they are shape parameters of flux and interaction together */
    default List<String> sharedCouplings() {
        return List.of();
    }

    /**
     * One component of the flux as Σ weight · part.
     *
     * @param source where the component comes from
     * @param component one of its components
     * @param shape values of the shape parameters; absent ones are nominal
     * @return parts, whose number and weights are the same at every shape point
     */
    List<FluxPart> parts(NeutrinoSource source, SourceComponent component, ShapePoint shape);

    /**
     * The spectra of {@link #parts} as combinations of some that never change, in the same order of parts.
     *
     * @return empty, as given here, if every shape point needs spectra of its own
     */
    default Optional<SpectrumBasis> basis(NeutrinoSource source, SourceComponent component) {
        return Optional.empty();
    }
}
