package org.cevnsfit.model;

import java.util.List;
import java.util.stream.Stream;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.ElectronPiece;
import org.cevnsfit.interaction.ElectronScattering;
import org.cevnsfit.interaction.ElectronShift;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.StandardTerms;
import org.cevnsfit.interaction.VectorPiece;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.OptionalShape;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.target.Recoil;

/**
 * A vector mediator of mass m_V and coupling g_V, diagonal in flavour. On nuclei A = g_V^p Z F_p + g_V^n N F_n + g² Q_ν [(2Q_u + Q_d)
 * Z F_p + (Q_u + 2Q_d) N F_n] / (√2 G_F (2mT + M²)) and the rate goes with A²; on electrons g_V^e → g_V^e + g² Q_ν Q_e / (√2 G_F
 * (2 m_e T + M²)), g_A^e stays. Where quarks have no charge {@link KineticMixing} gives one to protons, and its opposite to electrons. Source:
 * arXiv:2202.11002.
 *
 * @param physics couplings, form factor and kinematics
 * @param charges charges of quarks and leptons
 */
public record LightVector(PhysicsSettings physics, VectorCharges charges) implements InteractionModel {
    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = "m_V_MeV";

    private static final Parameter COUPLING =
            new Parameter("g_V", "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, "arXiv:2202.11002");
    private static final Parameter MASS =
            new Parameter(MASS_MEV, "MeV", Parameter.Role.SHAPE, 100.0, 0.0, 1e6, "arXiv:2202.11002");
    private static final Polynomial G2 = Polynomial.variable(1).squared();

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
        double mass = shape.orElse(MASS_MEV, MASS.nominal());
        return switch (recoil) {
            case NUCLEUS ->
                VectorScattering.kernels(physics, shape, List.of(new VectorPiece("V", onNuclei(shape, mass))));
            case ELECTRON -> ElectronScattering.kernels(physics, onElectrons(mass));
        };
    }

    private NuclearAmplitude onNuclei(ShapePoint shape, double mass) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        return new NuclearAmplitude.Exchange(new NuclearVectorCharge(density, charges), mass);
    }

    private List<ElectronPiece> onElectrons(double mass) {
        if (!ElectronVectorCharge.any(charges)) return List.of();
        return List.of(ElectronPiece.vector("V", new ElectronVectorCharge(charges, mass)));
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        Polynomial strength = G2.times(charges.neutrino(flavour));
        Polynomial none = Polynomial.constant(0.0);
        return switch (recoil) {
            case NUCLEUS -> VectorScattering.diagonal(physics, flavour, List.of(none, none, strength));
            case ELECTRON -> ElectronScattering.diagonal(physics, flavour, electronShifts(strength));
        };
    }

    private List<ElectronShift> electronShifts(Polynomial strength) {
        if (!ElectronVectorCharge.any(charges)) return List.of(ElectronShift.NONE);
        return List.of(ElectronShift.NONE, ElectronShift.vector(strength));
    }
}
