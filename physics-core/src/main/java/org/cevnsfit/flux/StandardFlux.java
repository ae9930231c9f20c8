package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/** The flux as the source gives it. */
public record StandardFlux() implements FluxModel {
    @Override
    public List<Parameter> couplings() {
        return List.of();
    }

    @Override
    public List<Parameter> shapeParameters() {
        return List.of();
    }

    @Override
    public List<FluxPart> parts(NeutrinoSource source, SourceComponent component, ShapePoint shape) {
        return source.arriving(component);
    }
}
