package org.cevnsfit.model;

import java.util.List;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.interaction.ElectronPiece;
import org.cevnsfit.interaction.ElectronScattering;
import org.cevnsfit.interaction.ElectronShift;
import org.cevnsfit.interaction.Kernel;
import org.cevnsfit.interaction.NuclearAmplitude;
import org.cevnsfit.interaction.NuclearDensity;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.VectorPiece;
import org.cevnsfit.interaction.VectorScattering;
import org.cevnsfit.numerics.Polynomial;
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
public record LightVector(PhysicsSettings physics, VectorCharges charges) implements MediatorModel {
    private static final LightMediator MEDIATOR = new LightMediator("V", "arXiv:2202.11002");

    /** Name of the mediator mass among the shape parameters. */
    public static final String MASS_MEV = MEDIATOR.massName();

    @Override
    public LightMediator mediator() {
        return MEDIATOR;
    }

    @Override
    public List<Kernel> kernels(Recoil recoil, ShapePoint shape) {
        double mass = MEDIATOR.massMeV(shape);
        return switch (recoil) {
            case NUCLEUS ->
                VectorScattering.kernels(physics, shape, List.of(new VectorPiece("V", onNuclei(shape, mass))));
            case ELECTRON -> ElectronScattering.kernels(physics, onElectrons(mass));
        };
    }

    private NuclearAmplitude onNuclei(ShapePoint shape, double mass) {
        NuclearDensity density = NuclearDensity.at(physics.formFactor(), shape);
        NuclearAmplitude charge = charges.mixesOnly()
                ? new InducedCharge(density, charges)
                : NucleonCharges.vector(density, charges.nucleon());
        return new NuclearAmplitude.Exchange(charge, mass);
    }

    private List<ElectronPiece> onElectrons(double mass) {
        if (!ElectronVectorCharge.any(charges)) return List.of();
        return List.of(ElectronPiece.vector("V", new ElectronVectorCharge(charges, mass)));
    }

    @Override
    public List<Polynomial> coefficients(Flavour flavour, Recoil recoil) {
        Polynomial strength = LightMediator.G2.times(charges.neutrino(flavour));
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
