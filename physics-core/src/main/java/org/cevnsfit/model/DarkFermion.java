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
 * Up-scattering of neutrinos of every flavour into a dark fermion χ of mass m_χ by a mediator that couples alike to all quarks and to electrons,
 * g_χ = √(g_νχ g_f). Adds a rate in g_χ⁴, without interference; m_χ → 0 is the mediator without interference. Decays of χ inside the detector are left
 * out. Source: arXiv:2305.03341, 2404.12476.
 *
 * @param physics couplings, form factor and kinematics
 * @param mediator scalar or vector
 */
public record DarkFermion(PhysicsSettings physics, DarkMediator mediator) implements InteractionModel {
    /** Name of the dark fermion's mass among the shape parameters. */
    public static final String MASS_MEV = "m_chi_MeV";

    private static final String SOURCE = "arXiv:2305.03341, 2404.12476";
    private static final Parameter COUPLING =
            new Parameter("g_chi", "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, SOURCE);
    private static final Parameter MASS = new Parameter(MASS_MEV, "MeV", Parameter.Role.SHAPE, 1.0, 0.0, 1e4, SOURCE);
    private static final double NOMINAL_MEDIATOR_MEV = 100.0;
    private static final Polynomial G4 = Polynomial.variable(1).squared().squared();

    @Override
    public List<Parameter> couplings() {
        return List.of(StandardTerms.sin2ThetaW(), COUPLING);
    }

    @Override
    public List<Parameter> shapeParameters() {
        Parameter mediatorMass = new Parameter(
                mediator.massParameter(), "MeV", Parameter.Role.SHAPE, NOMINAL_MEDIATOR_MEV, 0.0, 1e6, SOURCE);
        return Stream.concat(Stream.of(MASS, mediatorMass), OptionalShape.parameters().stream())
                .toList();
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        if (recoil == Recoil.ELECTRON && !physics.electronScattering()) return List.of();
        List<Kernel> kernels = new ArrayList<>(StandardTerms.kernels(physics, recoil, shape));
        kernels.add(new DarkFermionKernel(
                recoil == Recoil.NUCLEUS ? "chichi" : "eChichi",
                mediator,
                charge(recoil, shape),
                shape.orElse(mediator.massParameter(), NOMINAL_MEDIATOR_MEV),
                shape.orElse(MASS_MEV, MASS.nominal())));
        return List.copyOf(kernels);
    }

    private TargetCharge charge(Recoil recoil, ShapePoint shape) {
        return switch (recoil) {
            case NUCLEUS ->
                new TargetCharge.Nucleus(new NucleonCharges(
                        NuclearDensity.at(physics.formFactor(), shape),
                        mediator.protonCharge(),
                        mediator.neutronCharge()));
            case ELECTRON -> new TargetCharge.Electron();
        };
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        if (recoil == Recoil.ELECTRON && !physics.electronScattering()) return List.of();
        List<Polynomial> coefficients = new ArrayList<>(StandardTerms.coefficients(physics, flavour, recoil));
        coefficients.add(G4);
        return List.copyOf(coefficients);
    }
}
