package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Active neutrinos oscillating into one sterile flavour on the way from source to detector, φ_a (1 − s22 ⟨sin²(1.26693 Δm² L/E)⟩) with s22 = sin²2θ_14 for
 * electron and sin²2θ_24 for muon flavour; scattering of every active flavour is that of the flavour at birth; {@link ThreePlusOne} has all flavours. Source: arXiv:1303.3011, two-neutrino
 * approximation at short baselines.
 */
public record SterileOscillation() implements FluxModel {
    /** Δm²_41 [eV²] */
    public static final String MASS_SPLITTING = "dm2_41_eV2";

    private static final String SOURCE = "arXiv:1303.3011";
    private static final double NOMINAL_EV2 = 1.0;

    @Override
    public List<Parameter> couplings() {
        return List.of(mixing("s22_14"), mixing("s22_24"));
    }

    private static Parameter mixing(String name) {
        return new Parameter(name, "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, SOURCE);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return List.of(new Parameter(MASS_SPLITTING, "eV2", Parameter.Role.SHAPE, NOMINAL_EV2, 0.0, 1e6, SOURCE));
    }

    @Override
    public List<FluxPart> parts(NeutrinoSource source, SourceComponent component, ShapePoint shape) {
        FluxPart whole = new FluxPart(component, Polynomial.constant(1.0));
        int generation = component.flavour().generation();
        if (generation > 1) return List.of(whole);
        Oscillation oscillation = oscillation(source, shape);
        return List.of(
                whole,
                new FluxPart(
                        component.oscillating(oscillation),
                        Polynomial.variable(generation).times(-1.0)));
    }

    /** @return the oscillation between a source and its detector at the mass splitting of a shape point */
    static Oscillation oscillation(NeutrinoSource source, ShapePoint shape) {
        return Oscillation.of(shape.orElse(MASS_SPLITTING, NOMINAL_EV2), source.baseline());
    }
}
