package org.cevnsfit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A scalar mediator of mass m_S coupled alike to all quarks and to electrons, g_S = √(g_ν g_f); no interference with the Standard
 * Model, so the rate gains a term in g_S⁴. Source: arXiv:2202.11002, nucleon factors arXiv:1506.04142.
 *
 * @param physics couplings, form factor and kinematics
 */
public record LightScalar(PhysicsSettings physics) implements InteractionModel {
    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = "m_S_MeV";

    private static final Parameter COUPLING =
            new Parameter("g_S", "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, "arXiv:2202.11002");
    private static final Parameter MASS =
            new Parameter(MASS_MEV, "MeV", Parameter.Role.SHAPE, 100.0, 0.0, 1e6, "arXiv:2202.11002");
    private static final Polynomial G4 = Polynomial.variable(1).squared().squared();

    @Override
    public List<Parameter> couplings() {
        return List.of(StandardTerms.sin2ThetaW(), COUPLING);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return Stream.concat(Stream.of(MASS), OptionalShape.parameters().stream())
                .toList();
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.ELECTRON && !physics.electronScattering()) return List.of();
        double mass = shape.orElse(MASS_MEV, MASS.nominal());
        List<Kernel> kernels = new ArrayList<>(StandardTerms.kernels(physics, recoil, shape));
        kernels.add(
                switch (recoil) {
                    case NUCLEUS -> new ScalarNuclearKernel("SS", NuclearDensity.at(physics.formFactor(), shape), mass);
                    case ELECTRON -> new ScalarElectronKernel("eSS", mass);
                });
        return List.copyOf(kernels);
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        if (recoil == Recoil.ELECTRON && !physics.electronScattering()) return List.of();
        List<Polynomial> coefficients = new ArrayList<>(StandardTerms.coefficients(physics, flavour, recoil));
        coefficients.add(G4);
        return List.copyOf(coefficients);
    }
}
