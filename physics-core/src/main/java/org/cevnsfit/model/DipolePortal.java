package org.cevnsfit.model;

import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.constants.FlavourPair;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * Transition magnetic moments µ_4 of active neutrinos into a sterile one of mass m_4, (µ_4/2) ν̄_4 σ_µν ν_a F^µν: ν_a + target → ν_4 + target. Adds a rate
 * in µ_4², without interference; m_4 → 0 is the magnetic moment of active neutrinos. One moment for each flavour, relatively real; they lead to the same ν_4, so that a
 * coherent mixture of flavours meets µ_4a µ_4b. Source: arXiv:2501.17843.
 *
 * @param physics couplings, form factor and kinematics
 */
public record DipolePortal(PhysicsSettings physics) implements AddedRate {
    /** Name of the sterile neutrino's mass among the shape parameters. */
    public static final String MASS_MEV = "m_4_MeV";

    private static final String SOURCE = "arXiv:2501.17843";
    private static final Parameter MASS = new Parameter(MASS_MEV, "MeV", Parameter.Role.SHAPE, 1.0, 0.0, 1e4, SOURCE);

    @Override
    public List<Parameter> couplings() {
        return List.of(StandardTerms.sin2ThetaW(), moment("mu4_e"), moment("mu4_mu"), moment("mu4_tau"));
    }

    private static Parameter moment(String name) {
        return new Parameter(name + "_1em11muB", "1e-11 mu_B", Parameter.Role.COUPLING, 0.0, 0.0, 1e7, SOURCE);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return Stream.concat(Stream.of(MASS), OptionalShape.parameters().stream())
                .toList();
    }

    @Override
    public List<Kernel> addedKernels(Recoil recoil, ShapePoint shape) {
        double mass = shape.orElse(MASS_MEV, MASS.nominal());
        return List.of(MagneticKernel.of(physics, recoil, shape, new UpScattering(UpScatteringBracket.DIPOLE, mass)));
    }

    @Override
    public List<Polynomial> addedCoefficients(Flavour flavour, Recoil recoil) {
        return addedCoefficients(new FlavourPair(flavour, flavour), recoil);
    }

    @Override
    public List<Polynomial> addedCoefficients(FlavourPair pair, Recoil recoil) {
        return List.of(moment(pair.a()).times(moment(pair.b())));
    }

    private static Polynomial moment(Flavour flavour) {
        return Polynomial.variable(1 + flavour.generation());
    }
}
