package org.cevnsfit.flux;

import java.util.List;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Spectra of µ⁺ decay at rest with general Lorentz-invariant couplings: dN_a/dE = (24/m_µ) y² [P_a (½ − y/3) + (8/9) P_a w_a (¾ − y)], y = 2E/m_µ. The
 * second term leaves the number of neutrinos alone. Couplings are P and the product P w of either flavour, in which the flux is linear; the
 * Standard Model has P = 1, w = 0 for ν̄_µ and w = ¾ for ν_e; 0 ≤ w ≤ ¾ is physical. Sources without muons are unchanged. Source:
 * arXiv:2502.18175.
 */
public record MuonDecayFlux() implements FluxModel {
    private static final String SOURCE = "arXiv:2502.18175";
    private static final double LARGEST = 20.0;
    private static final double SHAPE_OF_ELECTRON_NEUTRINO = 0.75;

    @Override
    public List<Parameter> couplings() {
        return List.of(
                rate("P_numubar"),
                shape("Pw_numubar", 0.0),
                rate("P_nue"),
                shape("Pw_nue", SHAPE_OF_ELECTRON_NEUTRINO));
    }

    private static Parameter rate(String name) {
        return new Parameter(name, "1", Parameter.Role.COUPLING, 1.0, 0.0, LARGEST, SOURCE);
    }

    private static Parameter shape(String name, double nominal) {
        return new Parameter(name, "1", Parameter.Role.COUPLING, nominal, -LARGEST, LARGEST, SOURCE);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return List.of();
    }

    @Override
    public List<FluxPart> parts(NeutrinoSource source, SourceComponent component, ShapePoint shape) {
        if (!(component instanceof MichelSpectrum michel)) return new StandardFlux().parts(source, component, shape);
        int first = michel.flavour().antineutrino() ? 0 : 2;
        return List.of(
                new FluxPart(michel.withShapeOfMuonAntineutrino(), Polynomial.variable(first)),
                new FluxPart(michel.withShapeDistortion(), Polynomial.variable(first + 1)));
    }
}
