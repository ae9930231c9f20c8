package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/** The flux as the source gives it. */
public record StandardFlux() implements FluxModel {
    private static final Polynomial ONE = Polynomial.constant(1.0);

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
        return List.of(new FluxPart(component, ONE));
    }
}
